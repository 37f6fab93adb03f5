using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.People;
using Vigil.Web.Pages.People;
using Vigil.Web.Parts;
using Vigil.Web.Showing;

namespace Vigil.Web.Pages.Visits;

/// <summary>A person's visits: what is owed, when to go next, and what was found before.</summary>
public sealed class PersonModel(PeopleRecords people) : PersonPage
{
    /// <summary>How many visits are shown before all are asked for.</summary>
    public const int LatestShown = 8;

    private const int Proposed = 3;

    /// <summary>Whether all visits are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>What is owed about visits.</summary>
    public DutyList Owed { get; private set; } = null!;

    /// <summary>The visits, the latest first.</summary>
    public IReadOnlyList<Held<VisitFact>> Visits { get; private set; } = [];

    /// <summary>The visits that failed since the person was last seen at home.</summary>
    public IReadOnlyList<Held<VisitFact>> Failed { get; private set; } = [];

    /// <summary>When to go next; none where no visit is owed.</summary>
    public IReadOnlyList<VisitSlot> Slots { get; private set; } = [];

    /// <summary>What follows failed visits and is under way.</summary>
    public IReadOnlyList<Held<FollowUpFact>> UnderWay { get; private set; } = [];

    /// <summary>Management without visits, where it is in effect or was triggered.</summary>
    public ReactiveState? Without { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.VisitsAsync(Id, before: false, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        var (record, today) = (person.Record, person.At.Day);
        Owed = DutyParts.Open(person with { Duties = [.. person.Duties.Where(VisitParts.IsOfVisits)] });
        Visits = [.. VisitHistory.Of(record, today)];
        Failed = VisitHistory.FailedSince(record, today);
        UnderWay = [.. FollowUps.Open(record, today)];
        Without = Reactive.On(record, today);
        Slots = person.Duties.FirstOrDefault(duty => duty.Kind == DutyKind.HomeVisit) is { } next ? VisitProposals.Of(record, next.AdviseBy.Day, today, Proposed) : [];
        return Page();
    }
}
