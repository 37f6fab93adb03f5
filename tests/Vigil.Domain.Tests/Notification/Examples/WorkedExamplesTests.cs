using System.Globalization;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification.Examples;

/// <summary>
/// An answer cell holds statements parted by semicolons: "period fixed from 2026-03-02 to 2036-03-01", "initial 2026-09-12",
/// "initial 2026-09-12 late 2026-09-13 paused", "no initial", "2 change", "warns that half". A date without "late" stands for both dates.
/// </summary>
public class WorkedExamplesTests
{
    public static TheoryData<Example> Examples() => [.. LawPages.Examples()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_worked_example_of_the_law_pages_holds(Example example)
    {
        var asked = example.Asked.Split('T') is [var day, var time]
            ? new Moment(PlainFacts.Day(day), TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture))
            : Moment.EndOf(PlainFacts.Day(example.Asked));
        var answer = NotificationRules.Apply(PlainFacts.Read(example.Facts), asked);

        foreach (var statement in example.Answer.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Check(answer, asked, statement);
        }
    }

    [Fact]
    public void The_pages_hold_examples_of_every_section() => LawPages.Examples().Count().ShouldBeGreaterThan(80);

    private static void Check(NotificationAnswer answer, Moment asked, string statement)
    {
        var words = statement.Split(' ');
        var found = string.Join("; ", answer.Duties.Select(duty => Show(duty, asked)));
        switch (words)
        {
            case ["period", ..]:
                Show(answer.Period).ShouldBe(statement);
                break;
            case ["no", "duties"]:
                found.ShouldBeEmpty();
                break;
            case ["no", "warnings"]:
                answer.Warnings.ShouldBeEmpty();
                break;
            case ["warns", "that", .. var part]:
                answer.Warnings.ShouldContain(warning => warning.Text.Contains(string.Join(' ', part)), string.Join("; ", answer.Warnings));
                break;
            case ["no", var kind]:
                answer.Duties.ShouldNotContain(duty => Name(duty.Kind) == kind, found);
                break;
            case [var count, var kind] when int.TryParse(count, out var number):
                answer.Duties.Count(duty => Name(duty.Kind) == kind).ShouldBe(number, found);
                break;
            default:
                answer.Duties.ShouldContain(duty => Says(duty, asked, statement), $"wanted {statement}; found {found}");
                break;
        }
    }

    private static bool Says(Duty duty, Moment asked, string statement) =>
        (Show(duty, asked) + " ").StartsWith((statement.Contains(" late ") ? statement : Both(statement)) + " ", StringComparison.Ordinal);

    private static string Both(string statement)
    {
        var words = statement.Split(' ').ToList();
        words.InsertRange(2, ["late", words[1]]);
        return string.Join(' ', words);
    }

    private static string Show(Duty duty, Moment asked) =>
        $"{Name(duty.Kind)} {Show(duty.AdviseBy)} late {Show(duty.LateAfter)} {ExchangeWords.Of(duty.StateAt(asked))} by {ExchangeWords.Of(duty.OwedBy)}";

    private static string Show(Deadline deadline) => deadline.IsOpen ? "never" : deadline.ToString();

    private static string Name(DutyKind kind) => kind switch
    {
        DutyKind.QualifyingStayNotification => "stay",
        DutyKind.NonOccurrenceReport => "non-occurrence",
        DutyKind.ReviewEligible or DutyKind.ReviewAcknowledge or DutyKind.ReviewBodiesReply or DutyKind.ReviewDetermine or DutyKind.ReviewAppeal => ExchangeWords.Of(kind),
        _ => ExchangeWords.Of(kind).Split('-')[0],
    };

    private static string Show(NotificationPeriod period)
    {
        var kind = period.Kind switch
        {
            PeriodKind.None => "none",
            PeriodKind.Fixed => "fixed",
            PeriodKind.Indefinite => "indefinite",
            PeriodKind.Provisional => "provisional",
            PeriodKind.WhileOrderInForce => "while order in force",
        };
        return $"period {kind}"
            + (period.Starts is { } starts ? FormattableString.Invariant($" from {starts:yyyy-MM-dd}") : "")
            + (period.Ends is { } ends ? FormattableString.Invariant($" to {ends:yyyy-MM-dd}") : "");
    }
}
