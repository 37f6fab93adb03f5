using Vigil.Domain.Calendar;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using static Vigil.Domain.Tests.Visits.Someone;

namespace Vigil.Domain.Tests.Visits;

public sealed class WarrantGroundsTests
{
    private static readonly Moment Now = new(Today, new(9, 30));
    private static readonly Held[] Subject =
    [
        Hold(new BirthFact(new(1981, 5, 4), Sex.Male), null),
        Hold(new OutcomeFact(new(OutcomeKind.Conviction, new(2024, 6, 1)) { Disposals = [new(DisposalKind.Imprisonment, new(1, 0, 0))] }, "An offence", "Testford"), new(2024, 6, 1)),
        Hold(new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 6, 1), source: "Notified at Testford"),
    ];

    [Fact]
    public void Two_occasions_on_which_a_constable_sought_entry_to_search_make_the_ground_with_day_hour_and_name()
    {
        var grounds = WarrantGrounds.Of(Known([.. Subject, Visited(new(2026, 11, 1), VisitResult.NotSeen, EntryOutcome.Unable), Visited(new(2026, 11, 9), VisitResult.Refused, EntryOutcome.Refused, new(7, 45))]), Now);

        WarrantGrounds.Ready(grounds).ShouldBeTrue();
        var occasions = grounds.Single(ground => ground.Provision == "SOA 2003 s96B(3)" && ground.Met is not null);
        occasions.Evidence.ShouldBe(["1 November 2026 at 18:10, PC 123 Officer: unable: nobody there, or no answer", "9 November 2026 at 07:45, PC 123 Officer: refused"]);
        grounds.Count(ground => ground.Met is null).ShouldBe(2);
    }

    [Fact]
    public void A_failed_visit_at_which_entry_to_search_was_not_sought_or_was_had_is_no_occasion_and_what_lacks_is_said()
    {
        var grounds = WarrantGrounds.Of(Known([.. Subject, Visited(new(2026, 11, 1), VisitResult.NotSeen), Visited(new(2026, 11, 9), VisitResult.Seen, EntryOutcome.Allowed), Visited(new(2026, 11, 12), VisitResult.NotSeen, EntryOutcome.Unable)]), Now);

        WarrantGrounds.Ready(grounds).ShouldBeFalse();
        grounds.Single(ground => ground.Met == false).Lacking.ShouldBe("one more. A visit counts only where entry to search was sought and refused or unable, by a named constable");
    }

    [Fact]
    public void Someone_away_or_not_subject_or_without_a_home_recorded_gives_no_ground()
    {
        Met(Known([.. Subject, Hold(new StatusFact(StatusKind.InPrison), new(2026, 11, 1))]), "SOA 2003 s96B(4)").ShouldBe(false);
        Met(Known([.. Subject]), "SOA 2003 s96B(4)").ShouldBe(true);
        Met(Known(Subject[0]), "SOA 2003 s96B(1)").ShouldBe(false);
        Met(Known(Subject[0]), "SOA 2003 s96B(2)").ShouldBe(false);
    }

    private static bool? Met(PersonRecord record, string provision) => WarrantGrounds.Of(record, Now).First(ground => ground.Provision == provision).Met;
}
