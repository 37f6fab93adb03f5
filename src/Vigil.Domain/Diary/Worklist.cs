using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Diary;

/// <summary>Whose duties are shown: what the person owes and what is owed to or about them are never mixed up.</summary>
public enum Owed
{
    /// <summary>Everyone's.</summary>
    All,
    /// <summary>What the person, or a parent for them, must do.</summary>
    ByThem,
    /// <summary>What the police, or a body the police wait for, must do.</summary>
    ByUs,
}

/// <summary>A person who needs someone now, with every line that says why.</summary>
/// <param name="Person">The person.</param>
/// <param name="Lines">What is late, arguable or due today, worst first; none where only their whereabouts need someone.</param>
public sealed record NeedsNow(Watched Person, IReadOnlyList<WorkLine> Lines)
{
    /// <summary>What the person is ordered by: whereabouts first, otherwise the worst line.</summary>
    public WorkItem Item => Person.Unfound || Lines.Count == 0
        ? new(Person.Id, Person.Danger, Person.Risk, null, Lines.Count == 0 ? 0 : Lines.Max(line => line.DaysLate))
        : Lines[0].Item;
}

/// <summary>A staff member's work: what needs them now and what the next days bring.</summary>
/// <param name="Now">People who need someone now, worst first.</param>
/// <param name="Next">What falls due after today within <see cref="DutyStates.DueWithinDays"/> days, by day and then worst first.</param>
public sealed record Worklist(IReadOnlyList<NeedsNow> Now, IReadOnlyList<WorkLine> Next)
{
    /// <summary>Sorts the duties of some people into a worklist.</summary>
    public static Worklist Of(IEnumerable<(Watched Person, IReadOnlyList<Duty> Duties)> people, WorkOrder order, Owed owed, Moment at)
    {
        List<NeedsNow> now = [];
        List<WorkLine> next = [];
        foreach (var (person, duties) in people)
        {
            var lines = duties.Where(duty => IsOwed(duty, owed)).Select(duty => WorkLine.Of(person, duty, at)).ToList();
            var pressing = lines.Where(line => IsPressing(line, at)).OrderBy(line => line.Item, order).ToList();
            if (pressing.Count > 0 || person.Unfound)
            {
                now.Add(new(person, pressing));
            }

            next.AddRange(lines.Where(line => IsNear(line, at)));
        }

        return new(
            [.. now.OrderBy(person => person.Item, order)],
            [.. next.OrderBy(line => line.Duty.AdviseBy.Day).ThenBy(line => line.Item, order)]);
    }

    private static bool IsOwed(Duty duty, Owed owed) => owed switch
    {
        Owed.All => true,
        Owed.ByThem => duty.OwedBy is OwedBy.Person or OwedBy.Parent,
        Owed.ByUs => duty.OwedBy is OwedBy.Police or OwedBy.ResponsibleBody,
    };

    private static bool IsPressing(WorkLine line, Moment at) => line.State is DutyState.Overdue or DutyState.Arguable
        || (line.State == DutyState.Due && !DutyStates.IsRight(line.Duty.Kind) && line.Duty.AdviseBy.Day <= at.Day);

    /// <summary>Due soon; also where a clock that is stopped today is known to start again and run out soon.</summary>
    private static bool IsNear(WorkLine line, Moment at) =>
        line.Duty.AdviseBy.Day > at.Day
        && line.Duty.AdviseBy.Day <= at.Day.AddDays(DutyStates.DueWithinDays)
        && (line.State == DutyState.Due || (line.State == DutyState.Paused && line.Duty.PausedDuring.All(span => span.To is not null)));
}
