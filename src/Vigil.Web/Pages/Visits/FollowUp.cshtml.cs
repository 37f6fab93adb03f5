using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Visits;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Visits;

/// <summary>What follows failed visits: the grounds of a warrant put together, and what is begun, under way and ended.</summary>
public sealed class FollowUpModel(PeopleRecords people, AllocationRecords allocation, FollowUpRecords followUps, Staff staff) : PersonPage
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped DueOn { get; set; } = new();

    /// <summary>The follow-up that the form sent ends.</summary>
    [BindProperty]
    public Guid? Ending { get; set; }

    /// <summary>What came of each, as typed. Named, because a dictionary without a name of its own takes every field of the form.</summary>
    [BindProperty(Name = nameof(Outcomes))]
    public Dictionary<Guid, string?> Outcomes { get; set; } = [];

    /// <summary>Who can be asked to do it.</summary>
    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    /// <summary>The grounds of a warrant to enter.</summary>
    public IReadOnlyList<WarrantGround> Grounds { get; private set; } = [];

    /// <summary>Under way.</summary>
    public IReadOnlyList<Held<FollowUpFact>> UnderWay { get; private set; } = [];

    /// <summary>The visits that failed since the person was last seen at home.</summary>
    public IReadOnlyList<Held<VisitFact>> Failed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        Owner = staff.Id.ToString();
        DueOn = DateTyped.Of(Person.At.Day.AddDays(Person.Policy.Value.Visits.DecideDays));
        return Page();
    }

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (!Enum.TryParse<FollowUpKind>(Kind, out var kind) || !Enum.IsDefined(kind))
        {
            ModelState.AddModelError(nameof(Kind), "Select what is to be done");
        }

        var (why, due) = (Need(Why, nameof(Why), "Say why"), Need(DueOn, nameof(DueOn), "Day by which it is due"));
        return ModelState.IsValid && IsDone(await followUps.BeginAsync(Act("begin-follow-up", why), Id, kind, why, Guid.TryParse(Owner, out var owner) ? owner : default, due, stop), field => field)
            ? Redirect($"/people/{Id}/visits") : Page();
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var outcome = Need(Ending is { } id ? Outcomes.GetValueOrDefault(id) : null, $"Outcomes[{Ending}]", "Say what came of it");
        return ModelState.IsValid && IsDone(await followUps.EndAsync(Act("end-follow-up", outcome), Id, Ending!.Value, outcome, stop), _ => $"Outcomes[{Ending}]")
            ? Redirect($"/people/{Id}/visits") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        Owners = [new("", "Choose"), .. (await allocation.ColleaguesAsync(stop)).Where(one => one.Role is StaffRole.OffenderManager or StaffRole.Supervisor).Select(one => new Choice(one.Id.ToString(), one.Name))];
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return false;
        }

        Grounds = WarrantGrounds.Of(Person.Record, Person.At);
        UnderWay = [.. FollowUps.Open(Person.Record, Person.At.Day)];
        Failed = VisitHistory.FailedSince(Person.Record, Person.At.Day);
        foreach (var held in UnderWay)
        {
            Outcomes.TryAdd(held.FactId, null);
        }

        return true;
    }
}
