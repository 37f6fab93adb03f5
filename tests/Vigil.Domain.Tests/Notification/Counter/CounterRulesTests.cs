using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Notification.Counter;

public sealed class CounterRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Moment Now = new(Today, new(9, 30));
    private static readonly Held Home = Hold(new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1));
    private static readonly PersonRecord Record = new(Guid.NewGuid(), 1, 1, [Hold(new BirthFact(new(1981, 5, 4), Sex.Male), null), Home]);

    [Fact]
    public void A_notification_that_has_been_made_can_be_recorded() => Refuse(At()).ShouldBeNull();

    [Theory]
    [InlineData("2026-11-25", "09:00", "SOA 2003 s87(1)")]
    [InlineData("2026-11-24", "09:31", "SOA 2003 s87(1)")]
    [InlineData("1981-05-03", "09:00", "SOA 2003 s83(5)(a)")]
    public void A_notification_cannot_lie_ahead_or_before_birth(string day, string time, string provision) =>
        Refuse(At() with { On = DateOnly.ParseExact(day, "yyyy-MM-dd"), Time = TimeOnly.ParseExact(time, "HH:mm") })!.Provision.ShouldBe(provision);

    [Fact]
    public void A_parent_attends_only_under_a_direction()
    {
        var attended = At() with { Parent = "Pat Example" };
        Refuse(attended)!.Provision.ShouldBe("SOA 2003 s89(1) and (2)");

        Refuse(attended, Record with { Facts = [.. Record.Facts, Hold(new ParentalDirectionFact(Today), new(2026, 1, 1))] }).ShouldBeNull();
    }

    [Fact]
    public void Nobody_recorded_as_dead_notifies() =>
        Refuse(At(), Record with { Facts = [.. Record.Facts, Hold(new StatusFact(StatusKind.Deceased), new(2026, 10, 1))] })!.Reason.ShouldContain("1 October 2026");

    [Fact]
    public void Release_and_stays_cannot_be_notified_in_advance_but_a_move_can()
    {
        Refuse(With(new ReleaseTold(Home.FactId, Today.AddDays(1))))!.Provision.ShouldBe("SOA 2003 s84(2)");
        Refuse(With(new StayTold("2 Sample Street", Today, Today.AddDays(1))))!.Provision.ShouldBe("SOA 2003 s84(2)");
        Refuse(With(new HomeTold(AddressKind.Home, "2 Sample Street", null, Today.AddDays(9)))).ShouldBeNull();
        Refuse(With(new TravelTold("France", "Calais", Today, null, null, null, Today.AddDays(9)))).ShouldBeNull();
    }

    [Fact]
    public void Nothing_ends_before_it_began()
    {
        Refuse(With(new CeasedTold(Home.FactId, Question.OtherPremises, new(2023, 12, 31))))!.Reason.ShouldContain("1 January 2024");
        Refuse(With(new HomeTold(AddressKind.Home, "2 Sample Street", null, new(2024, 1, 1))))!.Reason.ShouldContain("1 January 2024");
    }

    [Fact]
    public void Travel_is_not_known_after_it_is_told() =>
        Refuse(With(new TravelTold("France", null, Today.AddDays(1), null, null, null, Today.AddDays(9))))!.Provision.ShouldBe("SI 2004/1220 reg 5(2)");

    [Theory]
    [InlineData(DutyKind.InitialNotification, NotificationSection.S83)]
    [InlineData(DutyKind.ChangeNotification, NotificationSection.S84)]
    [InlineData(DutyKind.ReleaseNotification, NotificationSection.S84)]
    [InlineData(DutyKind.PeriodicNotification, NotificationSection.S85)]
    public void The_section_proposed_is_what_is_outstanding_and_says_why(DutyKind outstanding, NotificationSection section)
    {
        var proposal = CounterRules.Propose(Notified, [Due(DutyKind.PeriodicNotification, 9), Due(outstanding, 3)]);

        proposal.Section.ShouldBe(section);
        proposal.Because.ShouldContain("27 November 2026");
    }

    [Fact]
    public void What_has_been_discharged_or_what_the_police_owe_proposes_nothing() => CounterRules.Propose(Notified,
        [
            Due(DutyKind.InitialNotification, 3) with { DischargedOn = Today },
            Due(DutyKind.ChangeNotification, 3) with { OwedBy = OwedBy.Police },
        ]).Section.ShouldBe(NotificationSection.S85);

    [Fact]
    public void Someone_who_never_notified_is_to_make_a_first_notification() =>
        CounterRules.Propose(Record, []).Section.ShouldBe(NotificationSection.S83);

    [Theory, InlineData(DutyKind.InitialNotification), InlineData(DutyKind.ReleaseNotification), InlineData(DutyKind.PeriodicNotification)]
    public void A_date_that_is_not_yet_known_is_said_to_be_so(DutyKind kind) =>
        CounterRules.Propose(Notified, [Due(kind, 0) with { AdviseBy = Deadline.Open }]).Because.ShouldEndWith("to be made by a day not yet known.");

    [Fact]
    public void Whoever_is_not_known_to_be_subject_is_warned_of_and_not_turned_away()
    {
        CounterRules.Warn(Record, Now).ShouldHaveSingleItem().ShouldContain("not subject to notification");
        CounterRules.Warn(Record with { Facts = [] }, Now).ShouldHaveSingleItem().ShouldContain("No date of birth");
    }

    private static PersonRecord Notified => Record with
    {
        Facts = [.. Record.Facts, Hold(new NotificationFact(new(new(2026, 1, 5), NotificationSection.S83), "Testford", "The person", "Known", Guid.Empty, null), new(2026, 1, 5))],
    };

    private static Duty Due(DutyKind kind, int days) => new()
    {
        Kind = kind, OwedBy = OwedBy.Person, AdviseBy = new(Today.AddDays(days)), LateAfter = new(Today.AddDays(days)), Provision = "", Because = [],
    };

    private static Refusal? Refuse(Attendance at, PersonRecord? record = null) => CounterRules.Refuse(at, record ?? Record, Now);

    private static Attendance With(Told told) => At() with { Told = [told] };

    private static Attendance At() =>
        new() { On = Today, Time = new(9, 0), Section = NotificationSection.S85, Station = "Testford", Checks = [], Answered = [] };

    private static Held Hold(Fact fact, DateOnly? since) => new(Guid.NewGuid(), fact, since, null, Today, "test");
}
