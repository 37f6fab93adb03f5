using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Plan;

/// <summary>A page of one person's plan: the record with what stands in it, its draft and what it has to answer.</summary>
public abstract class PlanPage(PeopleRecords people) : PersonPage
{
    /// <summary>The London date.</summary>
    public DateOnly Today => Person.At.Day;

    /// <summary>The version that has effect.</summary>
    public Held<PlanFact>? InForce => Plans.InForce(Person.Record, Today);

    /// <summary>The draft under way.</summary>
    public Held<PlanDraftFact>? Draft => Plans.Draft(Person.Record);

    /// <summary>What the draft says, or what it would begin with.</summary>
    public PlanContent Written => Draft?.Value.Content ?? Plans.Begin(Person.Record, Today);

    /// <summary>The risk factors that the plan has to answer.</summary>
    public IReadOnlyList<PlanFactor> Factors => PlanFactors.Present(Person.Record, Today);

    /// <summary>What the law lets be done about the person.</summary>
    public IReadOnlyList<Power> ThePowers => Powers.Of(Person.Record, Person.Notifies, Today);

    /// <summary>Opens the record at its plan; not where it is not found or whoever asks may not.</summary>
    protected async Task<bool> OpenAsync(Operation operation, CancellationToken stop)
    {
        if (await people.PlanAsync(Id, operation, For, stop) is not { } person)
        {
            return false;
        }

        Person = person;
        return true;
    }

    /// <summary>Words as typed, without what surrounds them; empty where there are none.</summary>
    protected static string Typed(string? words) => words?.Trim().ReplaceLineEndings("\n") ?? "";
}
