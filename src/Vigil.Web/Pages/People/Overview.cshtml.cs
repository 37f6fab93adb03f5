using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.People;

/// <summary>A person at a glance: who it is, what happens next and why, the years, and what was done lately.</summary>
public sealed class OverviewModel(PeopleRecords people) : PersonPage
{
    /// <summary>A line of the years: a span, or a mark on one day.</summary>
    public sealed record Line(string What, DateOnly? From, DateOnly? To, bool Mark);

    /// <summary>The duties that stand open, by date.</summary>
    public IReadOnlyList<(Duty Duty, DutyState State)> Open { get; private set; } = [];

    /// <summary>The years, earliest first.</summary>
    public IReadOnlyList<Line> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.OverviewAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Open = [.. person.Duties.Where(duty => duty.DischargedOn is null || duty.DischargedOn > person.At.Day)
            .OrderBy(duty => duty.AdviseBy).Select(duty => (duty, duty.StateAt(person.At)))];
        Years = [.. Lines(person).OrderBy(line => line.From)];
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

    private static IEnumerable<Line> Lines(Person person)
    {
        if (person.Notification?.Period is { Starts: { } starts } period)
        {
            yield return new("Notification period", starts, period.Ends, false);
        }

        foreach (var held in person.Record.Facts)
        {
            switch (held.Value)
            {
                case StatusFact or OrderFact:
                    yield return new(FactWords.Text(held.Value), held.TrueFrom, held.TrueTo, false);
                    break;
                case OutcomeFact or NotificationFact:
                    yield return new(FactWords.Text(held.Value), held.TrueFrom, null, true);
                    break;
            }
        }
    }
}
