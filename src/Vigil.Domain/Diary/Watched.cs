using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>What a list of work shows of a person.</summary>
public sealed record Watched
{
    /// <summary>The person.</summary>
    public required Guid Id { get; init; }
    /// <summary>"Example, Alan".</summary>
    public required string Name { get; init; }
    /// <summary>The risk level as recorded.</summary>
    public RiskLevel Risk { get; init; }
    /// <summary>Missing now.</summary>
    public bool Missing { get; init; }
    /// <summary>Wanted now.</summary>
    public bool Wanted { get; init; }
    /// <summary>A child in a household is thought to be at risk.</summary>
    public bool ChildAtRisk { get; init; }
    /// <summary>The gravest current status.</summary>
    public StatusKind? Status { get; init; }
    /// <summary>Since when.</summary>
    public DateOnly? StatusSince { get; init; }
    /// <summary>The warning markers that stand, in a few words.</summary>
    public string? Warnings { get; init; }
    /// <summary>Why managed.</summary>
    public ManagementKind? Kind { get; init; }
    /// <summary>The offender manager.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>Whether someone is in danger, as the published order means it.</summary>
    public bool Danger => Missing || Wanted || ChildAtRisk;

    /// <summary>Whether the person is not to be found: that needs someone now, whatever is due.</summary>
    public bool Unfound => Missing || Wanted;
}

/// <summary>One duty of one person, with where it stands.</summary>
/// <param name="Person">The person.</param>
/// <param name="Duty">The duty.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DaysLate">Days since it was late on every reading; negative while that is ahead.</param>
public sealed record WorkLine(Watched Person, Duty Duty, DutyState State, int DaysLate)
{
    /// <summary>What the line is ordered by.</summary>
    public WorkItem Item => new(Person.Id, Person.Danger, Person.Risk, Duty.Kind, DaysLate);

    /// <summary>Computes where a duty stands.</summary>
    public static WorkLine Of(Watched person, Duty duty, Moment at) =>
        new(person, duty, duty.StateAt(at), at.Day.DayNumber - duty.LateAfter.Day.DayNumber);
}
