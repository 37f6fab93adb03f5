using CsCheck;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.People;

/// <summary>What is not known yet, how old each answer is, who should ask; and the checklist before a release.</summary>
public sealed class CompletenessTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 4000].Select(back => Today.AddDays(-back));

    private static readonly Gen<AskingIntervals> Policies = Gen.Select(Gen.Int[0, 120].Array[Enum.GetValues<Topic>().Length], Gen.Int[0, 365])
        .Select((months, days) => new AskingIntervals(Enum.GetValues<Topic>().Zip(months).ToDictionary(pair => pair.First, pair => pair.Second), days));

    [Fact]
    public void Of_an_empty_record_everything_is_to_be_asked_and_each_topic_once() =>
        Gen.Select(Policies, Gen.Bool).Sample((policy, notifies) =>
        {
            var questions = Completeness.Of(Record(), policy, notifies, Today);
            questions.Select(question => question.Topic).ShouldBe(Enum.GetValues<Topic>());
            questions.ShouldAllBe(question => question.State == AnswerState.NeverRecorded && question.AskAgainOn == null && question.IsOpen);
        });

    [Fact]
    public void An_answer_stands_until_the_policys_months_are_over_and_to_the_day() =>
        Gen.Select(Days, Policies).Sample((learned, policy) =>
        {
            var question = Of(Topic.Telephones, policy, Held(new TelephoneFact(TelephoneKind.Mobile, "+447700900123", null, LawfulBasis.Agreement), null, learned));
            var months = policy.Of(Topic.Telephones);
            question.AnsweredOn.ShouldBe(learned);
            question.AskAgainOn.ShouldBe(months == 0 ? null : learned.AddMonths(months));
            question.IsOpen.ShouldBe(months > 0 && learned.AddMonths(months) <= Today);
            if (question.AskAgainOn is { } again && again > Today)
            {
                On(again.AddDays(-1)).ShouldBeFalse();
                On(again).ShouldBeTrue();
            }

            bool On(DateOnly day) => Completeness.Of(Record(Held(new TelephoneFact(TelephoneKind.Mobile, "+447700900123", null, LawfulBasis.Agreement), null, learned)), policy, true, day)
                .Single(one => one.Topic == Topic.Telephones).IsOpen;
        });

    [Fact]
    public void The_later_of_what_was_told_and_what_was_asked_counts() =>
        Gen.Select(Days, Days, Gen.Bool).Sample((told, asked, none) =>
        {
            var question = Of(Topic.Vehicles, AskingIntervals.Shipped,
                Held(new VehicleFact("ZZ99 ABC", null, VehicleUse.Keeps, null, LawfulBasis.RiskManagement), null, told), Held(new AskedFact(Topic.Vehicles, none), asked, asked));
            question.AnsweredOn.ShouldBe(told > asked ? told : asked);
            question.None.ShouldBeFalse("something is recorded");
        });

    [Fact]
    public void What_has_ended_no_longer_answers_and_none_is_an_answer()
    {
        Of(Topic.Vehicles, AskingIntervals.Shipped, Held(new VehicleFact("ZZ99 ABC", null, VehicleUse.Keeps, null, LawfulBasis.RiskManagement), new(2025, 1, 1), new(2025, 1, 1)) with { TrueTo = new(2026, 11, 1) })
            .State.ShouldBe(AnswerState.NeverRecorded);
        var none = Of(Topic.Vehicles, AskingIntervals.Shipped, Held(new AskedFact(Topic.Vehicles, None: true), new(2026, 11, 1), new(2026, 11, 1)));
        (none.State, none.None).ShouldBe((AnswerState.Known, true));
        Of(Topic.Devices, AskingIntervals.Shipped, Held(new AskedFact(Topic.Vehicles, None: true), new(2026, 11, 1), new(2026, 11, 1))).State.ShouldBe(AnswerState.NeverRecorded);
    }

    [Fact]
    public void A_home_is_verified_found_not_to_be_true_or_neither()
    {
        var home = Held(new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1), new(2024, 1, 1));
        Held Verified(bool found) => Held(new VerificationFact(home.FactId, "1 Example Road, ZZ99 1AA", found, VerificationMeans.Visit, "A. Officer", null), new(2026, 11, 1), new(2026, 11, 1));

        Of(Topic.HomeVerified, AskingIntervals.Shipped, home).State.ShouldBe(AnswerState.NeverRecorded);
        Of(Topic.HomeVerified, AskingIntervals.Shipped, home, Verified(true)).State.ShouldBe(AnswerState.Known);
        Of(Topic.HomeVerified, AskingIntervals.Shipped, home, Verified(false)).State.ShouldBe(AnswerState.Refuted);
        Of(Topic.HomeVerified, AskingIntervals.Shipped, home with { Value = new AddressFact(AddressKind.Home, "2 Example Road", null) }, Verified(true)).State.ShouldBe(AnswerState.NeverRecorded);
    }

    [Fact]
    public void Who_should_ask_follows_from_where_the_person_is_and_what_must_be_notified()
    {
        Of(Topic.Accounts, AskingIntervals.Shipped).Asker.ShouldBe(Asker.Notification);
        Of(Topic.Devices, AskingIntervals.Shipped).Asker.ShouldBe(Asker.Manager);
        Completeness.Of(Record(), AskingIntervals.Shipped, notifies: false, Today).ShouldAllBe(question => question.Asker == Asker.Manager);
        var prison = Held(new StatusFact(StatusKind.InPrison), new(2026, 1, 1), new(2026, 1, 1));
        Completeness.Of(Record(prison), AskingIntervals.Shipped, true, Today).ShouldAllBe(question => question.Asker == Asker.Prison || question.Asker == Asker.Probation);
        Completeness.Of(Record(Held(new StatusFact(StatusKind.Ended), new(2026, 1, 1), new(2026, 1, 1))), AskingIntervals.Shipped, true, Today).ShouldBeEmpty();
    }

    [Fact]
    public void A_release_ahead_has_a_checklist_whose_dates_follow_from_it() =>
        Gen.Select(Gen.Int[0, 2000], Policies, Gen.Bool).Sample((ahead, policy, notifies) =>
        {
            var release = Today.AddDays(ahead);
            var list = ReleaseChecklist.Of(Record(Held(new StatusFact(StatusKind.InPrison), new(2026, 1, 1), new(2026, 1, 1)) with { TrueTo = release }), policy, notifies, Today).ShouldNotBeNull();
            list.Release.ShouldBe(release);
            list.Steps.Where(step => step.Topic != ReleaseTopic.Told).ShouldAllBe(step => step.By == release.AddDays(-policy.ReleaseDays) && step.Answer == null);
            // 3 days beginning with the release: that day is day 1
            list.FirstNotificationBy.ShouldBe(notifies ? release.AddDays(2) : null);
            list.Steps.Any(step => step.Topic == ReleaseTopic.Told).ShouldBe(notifies);
            list.Steps.ShouldBe(list.Steps.OrderBy(step => step.By));
        });

    [Fact]
    public void Without_a_release_ahead_there_is_no_checklist_and_a_plan_for_an_earlier_one_says_nothing_of_this()
    {
        Held Prison(DateOnly from, DateOnly? to) => Held(new StatusFact(StatusKind.InPrison), from, from) with { TrueTo = to };
        Held Plan(DateOnly learned) => Held(new ReleasePlanFact("4 Beck Side", "ZZ99 4DD", null, null, null, null, null, null, LawfulBasis.RiskManagement), null, learned);
        ReleaseChecklist? List(params Held[] facts) => ReleaseChecklist.Of(Record(facts), AskingIntervals.Shipped, true, Today);

        List().ShouldBeNull();
        List(Prison(new(2026, 1, 1), null)).ShouldBeNull();
        List(Prison(new(2026, 1, 1), Today.AddDays(-1))).ShouldBeNull();
        List(Prison(new(2026, 1, 1), Today.AddDays(30)), Plan(new(2025, 6, 1))).ShouldNotBeNull().Plan.ShouldBeNull();
        var planned = List(Prison(new(2026, 1, 1), Today.AddDays(30)), Plan(new(2026, 6, 1))).ShouldNotBeNull();
        (planned.Plan is not null, planned.Open).ShouldBe((true, 6));
        planned.Steps.Single(step => step.Topic == ReleaseTopic.Address).Answer.ShouldBe("4 Beck Side, ZZ99 4DD");
    }

    private static TopicQuestion Of(Topic topic, AskingIntervals policy, params Held[] facts) => Completeness.Of(Record(facts), policy, true, Today).Single(question => question.Topic == topic);

    private static PersonRecord Record(params Held[] facts) => new(Id(0), 1, 1, facts);

    private static int _next;

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static Held Held(Fact fact, DateOnly? from, DateOnly learned) => new(Id(Interlocked.Increment(ref _next)), fact, from, fact is AskedFact or VerificationFact ? from : null, learned, "test");
}
