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
        new("/Public", Audit.Nothing, Anyone: true),
        new("/SignIn", Audit.Account, Anyone: true),
        new("/Account", Audit.Account),
        new("/Accounts", Audit.Looks, ResourceKind.Account, Operation.Administer),
        new("/Settings", Audit.Acts, ResourceKind.Setting, Operation.Administer),
        new("/Ledger", Audit.Looks, ResourceKind.Ledger, Operation.Open),
        new("/Purpose", Audit.Nothing, ResourceKind.Person, Operation.Open),
        new("/People", Audit.Looks, ResourceKind.Person, Operation.Search, Operation.Open),
        new("/Notification", Audit.Looks, ResourceKind.Person, Operation.Open),
        new("/Today", Audit.Looks, ResourceKind.Worklist, Operation.List),
        new("/Team", Audit.Looks, ResourceKind.Worklist, Operation.List),
    ];

    /// <summary>Declares them. Who has no business in a folder is refused before its page runs; the door decides each record.</summary>
    public static void Declare(RazorPagesOptions options)
    {
        foreach (var folder in Folders)
        {
            options.Conventions.AddFolderRouteModelConvention(folder.Path, folder.Declare);
        }
    }

    private sealed record Folder(string Path, Audit Leaves, ResourceKind? Kind = null, params Operation[] Operations)
    {
        public Folder(string path, Audit leaves, bool Anyone) : this(path, leaves) => this.Anyone = Anyone;

        private bool Anyone { get; }

        public void Declare(PageRouteModel page)
        {
            foreach (var selector in page.Selectors)
            {
                selector.EndpointMetadata.Add(new AuditAttribute(Leaves));
                selector.EndpointMetadata.Add(Anyone ? new AllowAnonymousAttribute() : Policy());
            }
        }

        private AuthorizationPolicy Policy()
        {
            var policy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser();
            return (Kind is { } kind ? policy.AddRequirements(new MayEver(kind, Operations)) : policy).Build();
        }
    }
}
