using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Parts;
using Vigil.Web.Words;

namespace Vigil.Web.Showing;

/// <summary>Duties as the parts that show them.</summary>
public static class DutyParts
{
    /// <summary>The duties of a record that stand open, by date, each with its reason and its next step.</summary>
    public static DutyList Open(Person person, Func<Duty, bool>? which = null) => new(
    [
        .. person.Duties.Where(duty => which?.Invoke(duty) != false).Where(duty => (duty.DischargedOn is null || duty.DischargedOn > person.At.Day) && !DutyStates.HasLapsed(duty, person.At))
            .OrderBy(duty => duty.AdviseBy).Select(duty => Row(duty, person)),
    ]);

    /// <summary>How a duty's date was reached.</summary>
    public static Why Why(Duty duty) => new()
    {
        Dates = duty.Kind == DutyKind.ReviewEligible
            ? $"From {DeadlineWords.Of(duty.AdviseBy)}."
            : $"Advise: by {DeadlineWords.Of(duty.AdviseBy)}. Late after: {DeadlineWords.Of(duty.LateAfter)}.",
        Because = [.. duty.Because.Select(reason => reason.InWords())], Provision = duty.Provision,
        Rules = RuleSets.Of(duty.Kind)?.Id,
    };

    /// <summary>Recorded entries, each with its address.</summary>
    public static IReadOnlyList<(string Words, string Href)> Entries(Person person, IEnumerable<Domain.People.Held> entries) =>
        [.. entries.Select(held => ($"{FactWords.Label(held.Value)}, {FactWords.When(held)}", $"/people/{person.Record.Id}/facts/{held.FactId}"))];

    private static DutyRow Row(Duty duty, Person person)
    {
        var (today, state, id) = (person.At.Day, duty.StateAt(person.At), person.Record.Id);
        return new()
        {
            What = DutyWords.Of(duty), State = Tag.Of(Word(state), Colour(state)),
            Advise = $"{(duty.Kind == DutyKind.ReviewEligible ? "from" : "by")} {LineWords.By(duty.AdviseBy, today)}",
            Late = state == DutyState.Overdue ? $"late after {LineWords.By(duty.LateAfter, today)} ({Dates.Days(Math.Max(today.DayNumber - duty.LateAfter.Day.DayNumber, 1))})"
                : duty.LateAfter.IsOpen || duty.LateAfter == duty.AdviseBy ? null : $"late after {LineWords.By(duty.LateAfter, today)}",
            Why = Why(duty) with { Entries = Entries(person, Grounds.Of(duty, person.Record)) },
            Step = person.Rights.Record && LineWords.Step(duty) is var (text, page)
                ? new Button(text) { Href = $"/people/{id}/{page}", Classes = "govuk-button--secondary" }.Render() : default,
        };
    }

    private static string Word(DutyState state) => state switch
    {
        DutyState.Upcoming => "Upcoming",
        DutyState.Due => "Due",
        DutyState.Arguable => "Arguably late",
        DutyState.Overdue => "Overdue",
        DutyState.Met => "Met",
        DutyState.MetLate => "Met late",
        DutyState.Paused => "Paused",
    };

    private static string Colour(DutyState state) => state switch
    {
        DutyState.Overdue => "red",
        DutyState.Arguable => "orange",
        DutyState.Due => "yellow",
        DutyState.Paused => "grey",
        DutyState.Upcoming or DutyState.Met or DutyState.MetLate => "blue",
    };
}
