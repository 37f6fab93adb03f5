using CsCheck;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Visits;
using static Vigil.Domain.Tests.Visits.Someone;

namespace Vigil.Domain.Tests.Visits;

public sealed class VisitDutiesTests
{
    private static readonly PlanPolicy NoTemplate = PlanPolicy.Default, Template = PlanPolicy.Default with { VisitTemplate = true };

    [Fact]
    public void The_next_visit_is_counted_from_the_last_at_which_the_person_was_seen_and_says_which_plan_sets_it()
    {
        var duty = Next(Known(Planned(30, new(2026, 9, 1)), Visited(new(2026, 11, 1)), Visited(new(2026, 11, 20), VisitResult.NotSeen))).ShouldNotBeNull();

        (duty.OwedBy, duty.AdviseBy.Day, duty.LateAfter.Day).ShouldBe((OwedBy.Police, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 1)));
        duty.Because.Single().InWords().ShouldBe("Last seen at home on 1 November 2026; the plan signed on 1 September 2026 sets a visit every 30 days");
        duty.Provision.ShouldStartWith("Risk management plan");
    }

    [Fact]
    public void Without_a_plan_and_without_a_template_no_visit_is_owed_and_a_template_says_that_it_is_one()
    {
        var record = Known(Level(RiskLevel.High, new(2026, 1, 1)), Visited(new(2026, 11, 1)));
        Next(record).ShouldBeNull();

        var duty = Next(record, template: Template).ShouldNotBeNull();
        duty.AdviseBy.Day.ShouldBe(new(2027, 1, 31));
        duty.Provision.ShouldBe("Force policy: template of home visits by level, used where no plan sets them");
        duty.Because.Single().InWords().ShouldContain("no plan sets visits");
    }

    [Fact]
    public void Someone_never_seen_is_owed_a_visit_since_the_record_began_however_often_nobody_opened()
    {
        var duty = Next(Since(new(2026, 10, 1), Planned(30, new(2026, 10, 2)), Visited(new(2026, 10, 20), VisitResult.NotSeen))).ShouldNotBeNull();

        duty.AdviseBy.Day.ShouldBe(new(2026, 10, 31));
        duty.Because.Single().InWords().ShouldStartWith("No visit at which the person was seen is recorded; the record began on 1 October 2026");
    }

    [Theory]
    [InlineData(StatusKind.InPrison), InlineData(StatusKind.OnRemand), InlineData(StatusKind.DetainedInHospital), InlineData(StatusKind.Abroad)]
    public void Nobody_is_visited_while_away_and_whoever_comes_back_is_visited_soon(StatusKind status)
    {
        Next(Known(Planned(30, new(2026, 9, 1)), Visited(new(2026, 10, 1)), Hold(new StatusFact(status), new(2026, 10, 5)))).ShouldBeNull();

        var back = Known(Planned(30, new(2026, 9, 1)), Visited(new(2026, 10, 1)), Hold(new StatusFact(status), new(2026, 10, 5), new(2026, 11, 20)));
        Next(back).ShouldNotBeNull().AdviseBy.Day.ShouldBe(new(2026, 11, 27));
        Next(Add(back, Visited(new(2026, 11, 23)))).ShouldNotBeNull().AdviseBy.Day.ShouldBe(new(2026, 12, 23));
    }

    [Fact]
    public void A_missing_person_is_still_to_be_visited() =>
        Next(Known(Planned(30, new(2026, 9, 1)), Visited(new(2026, 10, 1)), Hold(new StatusFact(StatusKind.Missing), new(2026, 11, 5)))).ShouldNotBeNull();

    [Fact]
    public void Contact_has_its_own_clock_that_a_station_sets_back_and_an_attempt_does_not()
    {
        var record = Known(Visited(new(2026, 5, 1)), Notified(new(2026, 8, 1)), Visited(new(2026, 11, 20), VisitResult.NotSeen), Visited(new(2026, 11, 21), VisitResult.Refused));

        var last = Contact.Last(record, Today).ShouldNotBeNull();
        (last.On, last.Kind, last.DaysAgo(Today)).ShouldBe((new DateOnly(2026, 8, 1), ContactKind.Station, 115));
        VisitHistory.FailedSince(record, Today).Count.ShouldBe(2);
        Contact.Last(Known(), Today).ShouldBeNull();
    }

    [Fact]
    public void After_the_limit_of_failed_visits_somebody_decides_and_a_follow_up_is_owed_until_it_ends()
    {
        var policy = VisitPolicy.Default;
        var record = Known(Visited(new(2026, 10, 1)), Visited(new(2026, 11, 10), VisitResult.NotSeen));
        Kinds(record, policy).ShouldBeEmpty();

        var twice = Add(record, Visited(new(2026, 11, 20), VisitResult.NotSeen));
        var decide = Of(twice, policy).ShouldHaveSingleItem();
        (decide.Kind, decide.AdviseBy.Day).ShouldBe((DutyKind.FailedVisits, new DateOnly(2026, 11, 27)));

        var begun = Hold(new FollowUpFact(FollowUpKind.LocateTrace, "Not seen twice", Other, "B. Officer", new(2026, 12, 1)), new(2026, 11, 21));
        var tracing = Of(Add(twice, begun), policy).ShouldHaveSingleItem();
        (tracing.Kind, tracing.AdviseBy.Day).ShouldBe((DutyKind.LocateTrace, new DateOnly(2026, 12, 1)));
        tracing.Because.Single().InWords().ShouldBe("Begun on 21 November 2026, due on 1 December 2026, with B. Officer");

        var ended = begun with { Value = (FollowUpFact)begun.Value with { Outcome = "Found at a sister's" }, TrueTo = new DateOnly(2026, 11, 22) };
        Kinds(Add(twice, ended), policy).ShouldBeEmpty();
        Kinds(Add(twice, ended, Visited(new(2026, 11, 23), VisitResult.NotSeen)), policy).ShouldBe([DutyKind.FailedVisits]);
        Kinds(Add(twice, Visited(new(2026, 11, 23))), policy).ShouldBeEmpty();
    }

    [Fact]
    public void A_manager_who_stays_too_long_is_looked_at_again_and_a_change_of_supervisor_is_no_change_of_manager()
    {
        var policy = VisitPolicy.Default with { RotationMonths = 24 };
        var record = Known(
            Hold(new AllocationFact(Other, Officer, null), new(2020, 1, 1), new(2024, 2, 29)),
            Hold(new AllocationFact(Officer, Other, null), new(2024, 3, 1), new(2025, 5, 31)), Hold(new AllocationFact(Officer, Guid.Empty, null), new(2025, 6, 1)));

        Kinds(record, VisitPolicy.Default).ShouldBeEmpty();
        Of(record, policy).ShouldHaveSingleItem().AdviseBy.Day.ShouldBe(new(2026, 3, 1));
        Of(Add(record, Hold(new RotationKeptFact(Officer, "Case at court", new(2027, 1, 1), Other, "S. Sergeant"), new(2026, 3, 5), new(2026, 3, 5))), policy)
            .ShouldHaveSingleItem().AdviseBy.Day.ShouldBe(new(2027, 1, 1));
    }

    [Fact]
    public void Whatever_visits_were_made_at_most_one_visit_is_owed_and_never_before_the_last_contact_at_home_allows() =>
        (from visits in Gen.Select(Gen.Int[1, 300], Gen.Enum<VisitResult>()).List[0, 8] from days in Gen.Int[1, 200] select (visits, days)).Sample(drawn =>
        {
            var record = Known([Planned(drawn.days, new(2026, 1, 1)), .. drawn.visits.Select(visit => Visited(Today.AddDays(-visit.Item1), visit.Item2))]);

            var owed = Of(record, VisitPolicy.Default).Where(duty => duty.Kind == DutyKind.HomeVisit).ToList();

            owed.Count.ShouldBe(1);
            var seen = drawn.visits.Where(visit => visit.Item2 == VisitResult.Seen).Select(visit => (DateOnly?)Today.AddDays(-visit.Item1)).Max();
            owed[0].AdviseBy.Day.ShouldBe((seen ?? new(2026, 1, 1)).AddDays(drawn.days));
        });

    private static Duty? Next(PersonRecord record, PlanPolicy? template = null) =>
        VisitDuties.Of(record, VisitPolicy.Default, Plans.Visits(record, template ?? NoTemplate, Today), Today).SingleOrDefault(duty => duty.Kind == DutyKind.HomeVisit);

    private static List<Duty> Of(PersonRecord record, VisitPolicy policy) => [.. VisitDuties.Of(record, policy, Plans.Visits(record, NoTemplate, Today), Today)];

    private static IEnumerable<DutyKind> Kinds(PersonRecord record, VisitPolicy policy) => Of(record, policy).Select(duty => duty.Kind);

    private static PersonRecord Add(PersonRecord record, params Held[] facts) => record with { Facts = [.. record.Facts, .. facts] };
}
