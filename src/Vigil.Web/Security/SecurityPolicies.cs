using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;

namespace Vigil.Web.Security;

/// <summary>Which policy each folder of pages stands under: declared here and nowhere else. A folder not named here is refused to everyone.</summary>
public static class SecurityPolicies
{
    private static readonly Folder[] Folders =
    [
        new("/Public", Audit.Nothing) { Anyone = true },
        new("/SignIn", Audit.Account) { Anyone = true },
        new("/Account", Audit.Account),
        new("/Accounts", Audit.Looks, new MayEver(ResourceKind.Account, Operation.Administer)),
        new("/Settings", Audit.Acts, new MayEver(ResourceKind.Setting, Operation.Administer)),
        new("/Ledger", Audit.Looks, new MayEver(ResourceKind.Ledger, Operation.Open)),
        new("/Purpose", Audit.Nothing, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/People", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Search, Operation.Open)),
        new("/Import", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Import)),
        new("/Risk", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Visits", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Managed", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Plan", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Notification", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Transfers", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Allocate)),
        new("/Supervision", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Owed", Audit.Looks, new MayEver(ResourceKind.Person, Operation.Open)),
        new("/Today", Audit.Looks, new MayEver(ResourceKind.Worklist, Operation.List)),
        new("/Team", Audit.Looks, new MayEver(ResourceKind.Worklist, Operation.List), new MayEver(ResourceKind.Report, Operation.Count)),
    ];

    /// <summary>Declares them. Who has no business in a folder is refused before its page runs; the door decides each record.</summary>
    public static void Declare(RazorPagesOptions options)
    {
        foreach (var folder in Folders)
        {
            options.Conventions.AddFolderRouteModelConvention(folder.Path, folder.Declare);
        }
    }

    private sealed record Folder(string Path, Audit Leaves, params MayEver[] All)
    {
        public bool Anyone { get; init; }

        public void Declare(PageRouteModel page)
        {
            foreach (var selector in page.Selectors)
            {
                selector.EndpointMetadata.Add(new AuditAttribute(Leaves));
                selector.EndpointMetadata.Add(Anyone
                    ? new AllowAnonymousAttribute()
                    : new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(All).Build());
            }
        }
    }
}
