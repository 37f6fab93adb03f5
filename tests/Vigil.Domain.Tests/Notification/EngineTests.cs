using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Tests.Notification.Oracle;

namespace Vigil.Domain.Tests.Notification;

public class EngineTests
{
    private static readonly DateOnly[] Edges = [DateOnly.MinValue, DateOnly.MaxValue, new(9999, 12, 1), new(1, 1, 2)];

    private static readonly JsonSerializerOptions Shown = new()
    {
        Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    [Fact]
    public void The_engine_and_the_slow_oracle_agree_on_any_facts() => Agree(3_000);

    [Fact]
    [Trait("deep", "oracle")]
    public void The_engine_and_the_slow_oracle_agree_on_very_many_facts() => Agree(1_000_000);

    [Fact]
    public void What_is_advised_is_never_later_than_what_is_late() =>
        AnyFacts.Asked.Sample(
            asked => NotificationRules.Apply(asked.Facts, Moment.EndOf(asked.On)).Duties.All(duty => duty.AdviseBy.CompareTo(duty.LateAfter) <= 0), iter: 5_000);

    [Fact]
    public void The_order_of_the_facts_does_not_matter() =>
        AnyFacts.Asked.Sample(
            asked =>
            {
                var turned = asked.Facts with
                {
                    Outcomes = [.. asked.Facts.Outcomes.Reverse()], Away = [.. asked.Facts.Away.Reverse()], Notifications = [.. asked.Facts.Notifications.Reverse()],
                    Changes = [.. asked.Facts.Changes.Reverse()], Stays = [.. asked.Facts.Stays.Reverse()], Travel = [.. asked.Facts.Travel.Reverse()],
                    Orders = [.. asked.Facts.Orders.Reverse()],
                };
                return InOrder(asked.Facts, asked.On) == InOrder(turned, asked.On);
            },
            iter: 5_000);

    [Fact]
    public void More_time_away_never_brings_the_end_of_counted_days_forward() =>
        Gen.Select(AnyFacts.Day, Gen.Int[1, 9], AnyFacts.Day, Gen.Int[0, 60], AnyFacts.Day, Gen.Int[0, 60]).Sample(
            (first, n, one, days, other, more) =>
            {
                Away[] some = [new(AwayKind.Sentence, one, one.AddDays(days))];
                Away[] all = [.. some, new(AwayKind.Abroad, other, other.AddDays(more))];
                return Enum.GetValues<Reading>().All(reading => Nth(all, n, first, reading) >= Nth(some, n, first, reading));
            },
            iter: 20_000);

    [Fact]
    public void A_duty_that_is_not_discharged_only_moves_towards_overdue() =>
        AnyFacts.Asked.Sample(
            asked => NotificationRules.Apply(asked.Facts, Moment.EndOf(asked.On)).Duties.All(duty =>
            {
                var worst = 0;
                for (var day = asked.On.AddDays(-40); day < asked.On.AddDays(400); day = day.AddDays(1))
                {
                    var rank = duty.StateAt(Moment.EndOf(day)) switch { DutyState.Upcoming => 0, DutyState.Due => 1, DutyState.Arguable => 2, DutyState.Overdue => 3, DutyState.Met or DutyState.MetLate => 4, DutyState.Paused => worst };
                    if (rank < worst)
                    {
                        return false;
                    }

                    worst = rank;
                }

                return true;
            }),
            iter: 300);

    [Fact]
    public void Every_reason_can_be_put_into_words() =>
        AnyFacts.Asked.Sample(
            asked =>
            {
                var answer = NotificationRules.Apply(asked.Facts, Moment.EndOf(asked.On));
                return answer.Duties.SelectMany(duty => duty.Because).Concat(answer.Period.Because).Concat(answer.Warnings)
                    .All(reason => reason.Text.Length > 0 && !reason.Text.Contains('{') && !reason.Text.Contains("0001-01-01"));
            },
            iter: 5_000);

    [Fact]
    public void The_ends_of_the_calendar_are_no_fault() =>
        Gen.Select(AnyFacts.Facts, Gen.Int[0, 3].Select(which => Edges[which]), AnyFacts.Day).Sample(
            (facts, edge, day) =>
            {
                var stretched = facts with
                {
                    Away = [.. facts.Away.Select((away, i) => i == 0 ? away with { To = edge } : away)],
                    Orders = [.. facts.Orders.Select(order => order with { Until = edge })],
                    Travel = [.. facts.Travel.Select(journey => journey with { Departs = edge })],
                    Changes = [.. facts.Changes.Select(change => change with { AdvanceDate = edge })],
                    Outcomes = [.. facts.Outcomes.Select(outcome => outcome with { Date = edge < day ? edge : outcome.Date })],
                };
                NotificationRules.Apply(stretched, Moment.EndOf(day));
                NotificationRules.Apply(stretched, Moment.EndOf(edge));
            },
            iter: 3_000);

    private static void Agree(int times) =>
        AnyFacts.Asked.Sample(asked => Agreement.Holds(asked.Facts, asked.On), iter: times, print: Differences);

    private static DateOnly? Nth(Away[] away, int n, DateOnly first, Reading reading)
    {
        var into = new Stretch[away.Length];
        return new TimeAway(into.AsSpan(0, TimeAway.Gather(away, DateOnly.MaxValue, into))).Nth(n, first, reading);
    }

    private static string InOrder(NotificationFacts facts, DateOnly on)
    {
        var answer = NotificationRules.Apply(facts, Moment.EndOf(on));
        return string.Join('\n', answer.Duties.Select(duty => $"{Agreement.Line(duty, on)} {string.Join(',', duty.Because)}")) + answer.Period.Kind + answer.Period.Ends;
    }

    private static string Differences((NotificationFacts Facts, DateOnly On) asked) =>
        $"{Agreement.Difference(asked.Facts, asked.On)}\n{JsonSerializer.Serialize(asked.Facts, Shown)}";
}
