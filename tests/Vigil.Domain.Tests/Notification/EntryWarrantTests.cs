using Vigil.Domain.Calendar;
using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification;

public class EntryWarrantTests
{
    private static readonly Moment Now = Moment.EndOf(new(2026, 5, 20));
    private static readonly NotificationFacts Subject = Examples.PlainFacts.Read("convicted 2025-03-02: fine");
    private static readonly EntryAttempt[] Twice = [new(new(2026, 5, 1), true, false), new(new(2026, 5, 8), true, false)];

    [Fact]
    public void Two_occasions_on_which_entry_to_search_was_sought_and_not_had_are_enough() =>
        EntryWarrant.RefusalFor(Subject, Twice, Now).ShouldBeNull();

    [Fact]
    public void An_attempt_without_seeking_entry_to_assess_risk_does_not_count() =>
        EntryWarrant.RefusalFor(Subject, [Twice[0], new(new(2026, 5, 8), false, false)], Now)!.Provision.ShouldBe("SOA 2003 s96B(3)");

    [Fact]
    public void An_attempt_that_led_to_a_search_does_not_count() =>
        EntryWarrant.RefusalFor(Subject, [Twice[0], new(new(2026, 5, 8), true, true)], Now)!.Provision.ShouldBe("SOA 2003 s96B(3)");

    [Fact]
    public void Nobody_in_custody_in_hospital_or_abroad_is_visited_by_warrant() =>
        EntryWarrant.RefusalFor(Subject with { Away = [new(AwayKind.Abroad, new(2026, 5, 10), null)] }, Twice, Now)!.Provision.ShouldBe("SOA 2003 s96B(4)");

    [Fact]
    public void It_needs_a_person_who_is_subject() =>
        EntryWarrant.RefusalFor(Examples.PlainFacts.Read("cautioned 2020-03-02"), Twice, Now)!.Provision.ShouldBe("SOA 2003 s96B(1)");
}
