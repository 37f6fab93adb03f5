using CsCheck;
using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Diary;

public sealed class ManagedDutiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Guid Boss = new("00000000-0000-7000-8000-00000000000b");

    [Fact]
    public void A_potentially_dangerous_person_without_authority_owes_us_one_since_the_day_it_was_known()
    {
        var duty = Of(Hold(Managed(ManagementKind.PotentiallyDangerousPerson), new(2026, 11, 1))).ShouldHaveSingleItem();

        (duty.Kind, duty.OwedBy, duty.LateAfter.Day).ShouldBe((DutyKind.ManagementAuthority, OwedBy.Police, Today));
        duty.Because.Single().InWords().ShouldBe("Managed as potentially dangerous person since 24 November 2026, and no authority is recorded");
        ManagementDuties.IsUnauthorised(Record(Hold(Managed(ManagementKind.PotentiallyDangerousPerson), new(2026, 11, 1))), Today).ShouldBeTrue();
    }

    [Fact]
    public void A_registered_sex_offender_needs_no_authority() =>
        Of(Hold(Managed(ManagementKind.RegisteredSexOffender), new(2026, 11, 1)), Hold(Authority(new(2026, 12, 1)), new(2026, 11, 1))).ShouldBeEmpty();

    [Fact]
    public void Authority_that_ends_is_renewed_by_its_last_day_and_reviewed_before()
    {
        var duties = Of(Dangerous, Hold(Authority(new(2026, 12, 1)), new(2026, 9, 1), new(2027, 2, 28)));

        duties.Select(duty => (duty.Kind, duty.AdviseBy.Day, duty.DischargedOn)).ShouldBe(
            [(DutyKind.ManagementAuthority, new(2027, 2, 28), null), (DutyKind.ManagementReview, new(2026, 12, 1), null)]);
    }

    [Fact]
    public void Authority_that_has_lapsed_is_overdue_and_says_so()
    {
        var record = Record(Dangerous, Hold(Authority(new(2026, 10, 1)), new(2026, 5, 1), new(2026, 10, 31)));

        ManagementDuties.Of(record, Today).Single(duty => duty.Kind == DutyKind.ManagementAuthority).Because.Single().InWords()
            .ShouldBe("The authority had effect until 31 October 2026: management goes on without one");
        ManagementDuties.IsUnauthorised(record, Today).ShouldBeTrue();
        ManagementDuties.IsUnauthorised(record, new(2026, 10, 31)).ShouldBeFalse();
    }

    [Fact]
    public void Each_review_discharges_the_one_due_and_sets_the_next()
    {
        var duties = Of(Violent, Hold(Authority(new(2026, 6, 1)), new(2026, 1, 1)),
            Hold(new ManagementReviewFact(true, "Still threatens", new(2026, 10, 1), Boss, "S. Sergeant"), new(2026, 5, 30)),
            Hold(new ManagementReviewFact(true, "Calmer", new(2027, 4, 1), Boss, "S. Sergeant"), new(2026, 10, 9)));

        duties.Where(duty => duty.Kind == DutyKind.ManagementReview).Select(duty => (duty.AdviseBy.Day, duty.DischargedOn)).ShouldBe(
            [(new(2026, 6, 1), new(2026, 5, 30)), (new(2026, 10, 1), new DateOnly(2026, 10, 9)), (new DateOnly(2027, 4, 1), null)]);
        duties[^1].Because.Single().InWords().ShouldBe("The review of 9 October 2026 said that the next is on 1 April 2027");
    }

    [Fact]
    public void Whatever_reviews_were_held_exactly_one_is_owed_until_an_exit_and_none_after_it() =>
        (from days in Gen.Int[1, 200].List[0, 6] from exit in Gen.Bool select (days, exit)).Sample(drawn =>
        {
            var on = new DateOnly(2020, 1, 1);
            List<Held> facts = [Violent with { TrueFrom = on }, Hold(Authority(on.AddDays(100)), on)];
            foreach (var (gap, at) in drawn.days.Select((gap, at) => (gap, at)))
            {
                on = on.AddDays(gap);
                facts.Add(Hold(new ManagementReviewFact(!drawn.exit || at < drawn.days.Count - 1, "reasons", on.AddDays(gap), Boss, "S. Sergeant"), on));
            }

            var duties = ManagementDuties.Of(Record([.. facts]), Today).ToList();
            var ended = drawn.exit && drawn.days.Count > 0;
            duties.Count(duty => duty.DischargedOn is null).ShouldBe(ended ? 0 : 1);
            duties.Count(duty => duty.DischargedOn is not null).ShouldBe(ended ? 0 : drawn.days.Count);
        });

    [Fact]
    public void An_exit_review_is_never_owed_after_its_period() =>
        (from length in Gen.Int[1, 4000] from days in Gen.Int[0, 365] select (length, days)).Sample(drawn =>
        {
            var ends = Today.AddDays(drawn.length);
            var duty = EndingDuties.Of(Record(), new(PeriodKind.Fixed, Today, ends, [], []), ManagedPolicy.Default with { ExitReviewDays = drawn.days }, Today).ShouldHaveSingleItem();
            (duty.LateAfter.Day, duty.AdviseBy.Day.AddDays(drawn.days)).ShouldBe((ends, ends));
        });

    [Fact]
    public void An_exit_that_was_decided_leaves_only_the_ending_owed()
    {
        var duty = Of(Violent, Hold(Authority(new(2026, 6, 1)), new(2026, 1, 1)),
            Hold(new ManagementReviewFact(false, "No concern for two years", null, Boss, "S. Sergeant"), new(2026, 11, 20))).ShouldHaveSingleItem();

        (duty.Kind, duty.AdviseBy.Day).ShouldBe((DutyKind.Ending, new DateOnly(2026, 11, 20).AddDays(ManagedPolicy.Default.EndingDays)));
    }

    [Fact]
    public void Authority_given_anew_after_an_exit_brings_reviews_again() =>
        Of(Violent, Hold(Authority(new(2026, 2, 1)), new(2026, 1, 1), new(2026, 6, 30)), Hold(new ManagementReviewFact(false, "No concern", null, Boss, "S. Sergeant"), new(2026, 6, 1)),
            Hold(Authority(new(2027, 1, 1)), new(2026, 11, 1))).Select(duty => (duty.Kind, duty.AdviseBy.Day)).ShouldBe([(DutyKind.ManagementReview, new(2027, 1, 1))]);

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(2, 1, false)]
    public void Of_an_authority_and_an_exit_of_one_day_the_one_entered_later_counts(int authority, int exit, bool ends)
    {
        var on = new DateOnly(2026, 6, 1);
        static Guid Entered(int minute) => Guid.CreateVersion7(new DateTimeOffset(2026, 6, 1, 9, minute, 0, TimeSpan.Zero));
        var record = Record(Violent, Hold(Authority(new(2027, 1, 1)), on) with { FactId = Entered(authority) },
            Hold(new ManagementReviewFact(false, "No concern", null, Boss, "S. Sergeant"), on) with { FactId = Entered(exit) });

        (ManagementDuties.ExitDecided(record, Today) is not null).ShouldBe(ends);
    }

    [Fact]
    public void A_marker_is_reviewed_on_its_day_unless_it_has_ended_or_ends_before() =>
        Of(Hold(Warning(new(2026, 12, 1)), new(2026, 1, 1)), Hold(Warning(new(2027, 1, 1)), new(2026, 1, 1), new(2026, 12, 24)), Hold(Warning(new(2026, 2, 1)), new(2025, 1, 1), new(2026, 3, 1)))
            .Select(duty => (duty.Kind, duty.AdviseBy.Day)).ShouldBe([(DutyKind.WarningReview, new(2026, 12, 1))]);

    [Fact]
    public void The_exit_review_is_held_before_the_period_ends_and_the_ending_follows_it()
    {
        var policy = ManagedPolicy.Default with { ExitReviewDays = 30, EndingDays = 10 };
        NotificationPeriod Ends(DateOnly last) => new(PeriodKind.Fixed, new(2021, 1, 1), last, [], []);
        var record = Record();

        var ahead = EndingDuties.Of(record, Ends(new(2027, 1, 31)), policy, Today).ShouldHaveSingleItem();
        var over = EndingDuties.Of(record, Ends(new(2026, 11, 23)), policy, Today).ShouldHaveSingleItem();

        (ahead.Kind, ahead.AdviseBy.Day, ahead.LateAfter.Day).ShouldBe((DutyKind.ExitReview, new(2027, 1, 1), new(2027, 1, 31)));
        (over.Kind, over.AdviseBy.Day).ShouldBe((DutyKind.Ending, new(2026, 12, 3)));
        EndingDuties.Of(record, Ends(Today), policy, Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.ExitReview);
    }

    [Fact]
    public void Nothing_is_owed_once_management_has_ended_and_only_the_ending_once_the_person_has_died()
    {
        Held[] facts = [Dangerous, Hold(Warning(new(2026, 12, 1)), new(2026, 1, 1))];

        Of([.. facts, Hold(new StatusFact(StatusKind.Ended), new(2026, 11, 1))]).ShouldBeEmpty();
        Of([.. facts, Hold(new StatusFact(StatusKind.Deceased), new(2026, 11, 1))]).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.Ending);
    }

    [Fact]
    public void Requirements_that_a_review_has_ended_are_owed_no_more()
    {
        var review = new ReviewFact(new() { ApplicationReceived = new(2026, 9, 1), DecisionNoticeReceived = new(2026, 11, 1) }, null, true, "Low risk for years");
        NotificationAnswer answer = new("rules", new(PeriodKind.Indefinite, new(2005, 1, 1), null, [], []),
            [new() { Kind = DutyKind.PeriodicNotification, OwedBy = OwedBy.Person, AdviseBy = new(new(2026, 12, 1)), LateAfter = new(new(2026, 12, 1)), Provision = "SOA 2003 s85(1)", Because = [] }], []);

        PersonDuties.Of(Record(Hold(review, new(2026, 9, 1))), answer, ManagedPolicy.Default, Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.Ending);
        PersonDuties.Of(Record(Hold(review with { Ceases = false }, new(2026, 9, 1))), answer, ManagedPolicy.Default, Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.PeriodicNotification);
    }

    private static Held Dangerous => Hold(Managed(ManagementKind.PotentiallyDangerousPerson), new(2026, 1, 1));

    private static Held Violent => Hold(Managed(ManagementKind.ViolentOffender), new(2026, 1, 1));

    private static IReadOnlyList<Duty> Of(params Held[] facts) => PersonDuties.Of(Record(facts), ManagedPolicy.Default, new Moment(Today, new(12, 0)));

    private static PersonRecord Record(params Held[] facts) => new(Guid.Empty, 1, 1, facts);

    private static ManagementFact Managed(ManagementKind kind) => new(kind, null, null);

    private static AuthorisationFact Authority(DateOnly review) => new("Threats", "None for a year", review, Boss, "S. Sergeant");

    private static WarningFact Warning(DateOnly review) => new(WarningKind.Weapons, "Carries a knife", review, LawfulBasis.RiskManagement);

    private static Held Hold(Fact fact, DateOnly from, DateOnly? to = null) => new(Guid.NewGuid(), fact, from, to, Today, "test");
}
