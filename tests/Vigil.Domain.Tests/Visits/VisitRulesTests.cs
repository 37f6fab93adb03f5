using CsCheck;
using Vigil.Domain.Calendar;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using static Vigil.Domain.Tests.Visits.Someone;

namespace Vigil.Domain.Tests.Visits;

public sealed class VisitRulesTests
{
    private static readonly Moment Now = new(Today, new(19, 0));

    [Fact]
    public void A_visit_as_it_should_be_has_no_fault() => Fields(Made(Today), Known()).ShouldBeEmpty();

    [Fact]
    public void All_that_is_missing_is_said_at_once_each_with_what_it_is_about()
    {
        var (phone, order) = (Hold(new DeviceFact(DeviceKind.Phone, "black Sample", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1)), Hold(new OrderFact(new(NotificationOrderKind.Shpo, new(2025, 1, 1)), "Testford"), new(2025, 1, 1)));
        var visit = new Visit(Today, new(20, 0), VisitResult.Seen, true) { Version = 2, Entry = new(EntryOutcome.Refused, " ", null), Changes = [new("pet", "a dog")] };

        Fields(visit, Known(phone, order)).ShouldBe(["Version", "At", "AloneBecause", "AnnouncedBecause", $"Devices[{phone.FactId}]", $"Conditions[{order.FactId}]", "Constable", "Changes"]);
    }

    [Fact]
    public void What_was_not_looked_at_needs_a_reason_and_nothing_is_to_be_looked_at_where_nobody_was_seen()
    {
        var phone = Hold(new DeviceFact(DeviceKind.Phone, "black Sample", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1));
        DeviceCheck Check(bool looked, string? words) => new(phone.FactId, "phone", looked, words);

        Fields(Made(Today) with { Devices = [Check(false, null)] }, Known(phone)).ShouldBe([$"Devices[{phone.FactId}]"]);
        Fields(Made(Today) with { Devices = [Check(false, "At work with it")] }, Known(phone)).ShouldBeEmpty();
        Fields(Made(Today) with { Devices = [Check(true, null)] }, Known(phone)).ShouldBeEmpty();
        Fields(Made(Today, VisitResult.NotSeen), Known(phone)).ShouldBeEmpty();
    }

    [Fact]
    public void Going_alone_needs_a_reason_by_policy_and_always_where_the_marker_stands()
    {
        var (alone, lax) = (Made(Today) with { With = [] }, VisitPolicy.Default with { LoneNeedsReason = false });
        var never = Hold(new WarningFact(WarningKind.NeverAlone, "allegations", new(2027, 1, 1), LawfulBasis.RiskManagement), new(2026, 1, 1));

        Fields(alone, Known()).ShouldBe(["AloneBecause"]);
        Fields(alone with { AloneBecause = "Colleague called away" }, Known()).ShouldBeEmpty();
        Fields(alone, Known(), lax).ShouldBeEmpty();
        VisitRules.Faults(alone, Known(never), lax, true, Now).Single().Reason.ShouldContain("Do not visit alone");
    }

    [Fact]
    public void What_the_last_visit_left_is_what_was_not_checked_not_entered_or_said_to_be_left()
    {
        var phone = Hold(new DeviceFact(DeviceKind.Phone, "black Sample", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1));
        var visit = Made(new(2026, 11, 1)) with
        {
            Devices = [new(phone.FactId, "phone", false, "at work"), new(Guid.Empty, "gone since", false, "sold")], LeftOver = "Ask about the partner",
            Changes = [new("vehicle", "blue van"), new("vehicle", "moped"), new(FoundChanges.Note, "new curtains")],
        };
        var entered = Hold(new VehicleFact("ZZ99 ABC", "blue van", VehicleUse.Keeps, null, LawfulBasis.RiskManagement), null, source: VisitWords.SourceOf(visit));

        var left = LeftOvers.Of(Known(phone, Told(visit), entered), Today).ShouldNotBeNull();
        (left.Words.Single(), left.Devices.Single().What, left.Changes.Single().Words).ShouldBe(("Ask about the partner", "phone", "moped"));
        var shut = LeftOvers.Of(Known(phone, Told(visit), entered, Told(Made(new(2026, 11, 5), VisitResult.NotSeen) with { LeftOver = "Try the back door" })), Today).ShouldNotBeNull();
        (shut.Words.Count, shut.Words[0], shut.Changes.Single().Words).ShouldBe((2, "Try the back door", "moped"));
        LeftOvers.Of(Known(phone, Told(visit), Visited(new(2026, 11, 5))), Today)!.IsEmpty.ShouldBeTrue();
        LeftOvers.Of(Known(), Today).ShouldBeNull();
    }

    [Fact]
    public void Proposals_avoid_the_hours_and_days_of_the_last_visits_and_the_hours_when_the_person_is_out()
    {
        var mondays = new[] { 2, 9, 16, 23 }.Select(day => Visited(new(2026, 11, day), at: new(11, 0))).ToArray();
        var out_ = Hold(new RoutineFact([DayOfWeek.Wednesday], new(17, 0), new(20, 0), "Swimming", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1));
        var slots = VisitProposals.Of(Known([.. mondays, out_]), new(2026, 12, 1), Today, 3);

        slots.Count.ShouldBe(3);
        slots.Select(slot => slot.On).ShouldBeUnique();
        slots.ShouldAllBe(slot => slot.Part != DayPart.Daytime && slot.On.DayOfWeek != DayOfWeek.Monday && slot.On >= Today && !(slot.On.DayOfWeek == DayOfWeek.Wednesday && slot.Part == DayPart.Evening));
        slots[0].Because.ShouldStartWith("of the last 4 visits none was at this time of day");
        VisitProposals.Of(Known([.. mondays, out_]), new(2026, 12, 1), Today, 3).ShouldBe(slots);
    }

    [Fact]
    public void A_round_goes_to_the_nearest_next_and_leaves_nobody_out() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Bool).List[0, 9].Sample(drawn =>
        {
            var stops = drawn.Select((one, at) => (What: at, Place: one.Item3 ? new GridPlace(one.Item1, one.Item2) : (GridPlace?)null)).ToList();
            var round = VisitRoute.Order(new GridPlace(0, 0), stops);

            round.Select(stop => stop.What).Order().ShouldBe(stops.Select(stop => stop.What));
            var here = new GridPlace(0, 0);
            foreach (var (stop, at) in round.TakeWhile(stop => stop.Place is not null).Select((stop, at) => (stop, at)))
            {
                stop.Metres.ShouldBe(round.Skip(at).Where(other => other.Place is not null).Min(other => here.To(other.Place!.Value)));
                here = stop.Place!.Value;
            }
        });

    private static IEnumerable<string?> Fields(Visit visit, PersonRecord record, VisitPolicy? policy = null) =>
        VisitRules.Faults(visit, record, policy ?? VisitPolicy.Default, unannounced: true, Now).Select(fault => fault.Field);
}
