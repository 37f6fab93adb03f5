using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Records.People;
using Vigil.Web.Pages.People;
using Vigil.Web.Parts;
using Vigil.Web.Showing;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Risk;

/// <summary>A person's risk: the level and who judged it, the latest of each assessment, what is missing or due, and all of it over time.</summary>
public sealed class IndexModel(PeopleRecords people) : PersonPage
{
    /// <summary>The level in force.</summary>
    public LevelInForce Level { get; private set; } = null!;

    /// <summary>The latest of each assessment.</summary>
    public IReadOnlyList<Assessed> Latest { get; private set; } = [];

    /// <summary>Official scores beside those calculated here.</summary>
    public IReadOnlyList<Comparison> Compared { get; private set; } = [];

    /// <summary>Assessments that are made of everyone like this person and are not held.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>What is due about risk.</summary>
    public DutyList Duties { get; private set; } = null!;

    /// <summary>Levels and bands over time.</summary>
    public RiskPicture Picture { get; private set; } = null!;

    /// <summary>The assessments that the level rests on.</summary>
    public IReadOnlyList<Held> RestsOn => [.. Person.Record.Facts.Where(held => Level.Latest?.Value.Judged?.RestsOn.Contains(held.FactId) == true)];

    /// <summary>The countersignature of the level.</summary>
    public Held<CountersignatureFact>? Signature => Level.Latest is { } latest ? Countersigning.Of(Person.Record, latest.FactId) : null;

    /// <summary>How many countersignatures are awaited on this record.</summary>
    public int Awaiting => Countersigning.Awaiting(Person.Record, Person.At.Day).Count();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.RiskAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Level = RiskLevels.On(person.Record, person.At.Day);
        (Latest, Compared, Missing) = (Assessments.Latest(person.Record), Assessments.Compared(person.Record), RiskWords.Missing(person));
        Duties = DutyParts.Open(person, duty => duty.Kind is DutyKind.AssessmentReview or DutyKind.ChangeReview or DutyKind.ReductionReview or DutyKind.Countersignature or DutyKind.Revision);
        Picture = RiskParts.Picture(person);
        return Page();
    }
}
