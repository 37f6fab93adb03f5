using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.People;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Visits;

/// <summary>Everything to know before a visit, on one page and in one look.</summary>
public sealed class BeforeModel(PeopleRecords people) : PersonPage
{
    /// <summary>What is to be looked at.</summary>
    public VisitChecklist List { get; private set; } = null!;

    /// <summary>What the last visit left; none where there was none.</summary>
    public LeftOvers? Left { get; private set; }

    /// <summary>Everyone whom one may meet there: who lives there or is seen, children first.</summary>
    public IReadOnlyList<Held<RelationshipFact>> Others { get; private set; } = [];

    /// <summary>Households with children.</summary>
    public IReadOnlyList<Held<HouseholdFact>> Households { get; private set; } = [];

    /// <summary>Where to go: homes first.</summary>
    public IReadOnlyList<Held> Addresses { get; private set; } = [];

    /// <summary>The questions that whoever visits should ask.</summary>
    public IReadOnlyList<TopicQuestion> Questions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.VisitsAsync(Id, before: true, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        var (record, today) = (person.Record, person.At.Day);
        List = VisitChecklist.Of(record, today);
        Left = LeftOvers.Of(record, today);
        Others = [.. record.On<RelationshipFact>(today).OrderByDescending(held => held.Value.IsChildOn(today)).ThenBy(held => held.Value.Kind)];
        Households = [.. record.On<HouseholdFact>(today)];
        Addresses = [.. record.Facts.Where(held => held.Value is AddressFact && held.TrueOn(today)).OrderByDescending(held => ((AddressFact)held.Value).IsHome())];
        Questions = [.. person.Questions.Where(question => question.IsOpen)];
        return Page();
    }
}
