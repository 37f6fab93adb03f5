using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Managed;

/// <summary>The authority to manage someone without notification duties, recorded or renewed.</summary>
public sealed class AuthoriseModel(PeopleRecords people, AllocationRecords allocation, ManagementRecords management, Staff staff) : PersonPage
{
    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public DateTyped From { get; set; } = new();

    [BindProperty]
    public DateTyped Until { get; set; } = new();

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    [BindProperty]
    public string? ExitWhen { get; set; }

    [BindProperty]
    public string? AuthorisedBy { get; set; }

    /// <summary>Who can have authorised it.</summary>
    public IReadOnlyList<Colleague> Supervisors { get; private set; } = [];

    /// <summary>Why the person is managed; none where it is not recorded.</summary>
    public ManagementKind? Kind => Person.Record.Latest<ManagementFact>(Person.At.Day)?.Value.Kind;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        var (today, policy) = (Person.At.Day, Person.Policy.Value);
        From = DateTyped.Of(today);
        AuthorisedBy = staff.Role == StaffRole.Supervisor ? staff.Id.ToString() : null;
        if (Kind is { } kind)
        {
            ReviewOn = DateTyped.Of(policy.NextReview(kind, today));
            Until = DateTyped.Of(ManagementDuties.IsRenewed(kind) ? today.AddMonths(policy.AuthorityMonths) : null);
        }

        if (Person.Record.Of<AuthorisationFact>().LastOrDefault()?.Value is { } before)
        {
            (Why, ExitWhen) = (before.Why, before.ExitWhen);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var given = new AuthorisationFact(
            Need(Why, nameof(Why), "Say why this person is managed"), Need(ExitWhen, nameof(ExitWhen), "Say what must be so for management to end"),
            Need(ReviewOn, nameof(ReviewOn), "First review"), Guid.TryParse(AuthorisedBy, out var by) ? by : default, "");
        var (from, until) = (Need(From, nameof(From), "First day"), Maybe(Until, nameof(Until), "Last day"));
        return ModelState.IsValid && IsDone(await management.AuthoriseAsync(Act("authorise-management"), Id, given, from, until, stop), FieldOf) ? Redirect($"/people/{Id}") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        Supervisors = [.. (await allocation.ColleaguesAsync(stop)).Where(one => one.Role == StaffRole.Supervisor)];
        return await OpenAsync(people, Operation.Record, stop);
    }

    private static string FieldOf(string field) => field == "To" ? nameof(Until) : field;
}
