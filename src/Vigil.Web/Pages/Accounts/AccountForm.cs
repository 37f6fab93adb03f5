using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Acts;

namespace Vigil.Web.Pages.Accounts;

/// <summary>What is asked about an account.</summary>
public abstract class AccountForm(AccountRecords accounts) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public StaffRole Role { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public Guid? Supervisor { get; set; }

    public IReadOnlyList<(Guid Id, string Name)> Supervisors { get; private set; } = [];

    /// <summary>A joining code that was just given: shown this once.</summary>
    public string? Code { get; protected set; }

    /// <summary>The account it is for.</summary>
    public string CodeFor { get; protected set; } = "";

    protected async Task ReadSupervisorsAsync(CancellationToken stop) => Supervisors = await accounts.SupervisorsAsync(stop);

    /// <summary>What was asked, once nothing is wrong with it.</summary>
    protected AccountAsked? Asked()
    {
        if (string.IsNullOrWhiteSpace(UserName) || UserName.Trim().Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-' or '_' or '@')))
        {
            ModelState.AddModelError(nameof(UserName), "Enter a user name of letters, digits, dots, dashes, underscores and @");
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Enter the name that colleagues see");
        }

        if (Role == StaffRole.None)
        {
            ModelState.AddModelError(nameof(Role), "Choose a role");
        }

        if (Role == StaffRole.Partner && string.IsNullOrWhiteSpace(Agency))
        {
            ModelState.AddModelError(nameof(Agency), "Enter the agency of a partner");
        }

        if (Role == StaffRole.OffenderManager && Supervisor is null)
        {
            ModelState.AddModelError(nameof(Supervisor), "Choose the supervisor of an offender manager");
        }

        return ModelState.IsValid ? new(UserName!.Trim(), Name!.Trim(), Role, Agency?.Trim(), Supervisor) : null;
    }

    /// <summary>Whether it was done; why not is said beside the field.</summary>
    protected bool Done(ActOutcome outcome, string field)
    {
        if (outcome is ActOutcome.Refused refused)
        {
            ModelState.AddModelError(field, refused.Refusal.Reason);
        }

        return outcome is ActOutcome.Done or ActOutcome.AlreadyDone;
    }
}
