using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Web.Parts;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.People;

/// <summary>A person at a glance: who it is, what happens next and why, the years, and what was done lately.</summary>
public sealed class OverviewModel(PeopleRecords people) : PersonPage
{
    /// <summary>The duties that stand open, by date.</summary>
    public IReadOnlyList<(Duty Duty, DutyState State)> Open { get; private set; } = [];

    /// <summary>The years as one picture with its table.</summary>
    public YearsPicture Years { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.OverviewAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Open = [.. person.Duties.Where(duty => duty.DischargedOn is null || duty.DischargedOn > person.At.Day)
            .OrderBy(duty => duty.AdviseBy).Select(duty => (duty, duty.StateAt(person.At)))];
        Years = new() { Today = person.At.Day, Lanes = [.. Lanes(person).Where(lane => lane.Spans.Count + lane.Marks.Count > 0)] };
        return Page();
    }

    /// <summary>A state in a word.</summary>
    public static string Word(DutyState state) => state switch
    {
        DutyState.Upcoming => "Upcoming",
        DutyState.Due => "Due",
        DutyState.Arguable => "Arguably late",
        DutyState.Overdue => "Overdue",
        DutyState.Met => "Met",
        DutyState.MetLate => "Met late",
        DutyState.Paused => "Paused",
    };

    /// <summary>The tag's colour beside the word.</summary>
    public static string Colour(DutyState state) => state switch
    {
        DutyState.Overdue => "govuk-tag--red",
        DutyState.Arguable => "govuk-tag--orange",
        DutyState.Due => "govuk-tag--yellow",
        DutyState.Paused => "govuk-tag--grey",
        DutyState.Upcoming or DutyState.Met or DutyState.MetLate => "govuk-tag--blue",
    };

    private static IEnumerable<YearsLane> Lanes(Person person)
    {
        var facts = person.Record.Facts.Where(held => held.TrueFrom is not null).OrderBy(held => held.TrueFrom).ToList();
        yield return new(
            "Notification period",
            person.Notification?.Period is { Starts: { } starts } period ? [new(starts, period.Ends, "Subject to notification", YearsLook.Period)] : [],
            []);
        yield return new("Where they were", Spans(held => held.Value is StatusFact, YearsLook.Away), []);
        yield return new("Orders", Spans(held => held.Value is OrderFact, YearsLook.Order), []);
        yield return new("Outcomes", [], Marks(held => held.Value is OutcomeFact));
        yield return new("Notifications", [], Marks(held => held.Value is NotificationFact));

        IReadOnlyList<YearsSpan> Spans(Func<Held, bool> which, YearsLook look) =>
            [.. facts.Where(which).Select(held => new YearsSpan(held.TrueFrom!.Value, (held.Value as OrderFact)?.Order.Until ?? held.TrueTo, FactWords.Text(held.Value), look))];

        IReadOnlyList<YearsMark> Marks(Func<Held, bool> which) =>
            [.. facts.Where(which).Select(held => new YearsMark(held.TrueFrom!.Value, FactWords.Text(held.Value)))];
    }
}
