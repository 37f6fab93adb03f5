using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Notification.Counter;

public sealed class ToldFactsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Held Home = Hold(new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1));
    private static readonly Held Account = Hold(new AccountFact("Example Bank", null, false, new("ending 1234", "x"), null), new(2024, 1, 1));
    private static readonly Held Journey = Hold(new JourneyFact(new(Today.AddDays(-9)) { Returns = Today.AddDays(-1) }, "France", "Calais", null, "Dover"), new(2026, 11, 1));
    private static readonly Held Notice = Hold(
        new ChangeFact(new(Matter.HomeAddress, null) { AdvanceNoticeGiven = Today.AddDays(-5), AdvanceDate = Today }, "New home", new AddressFact(AddressKind.Home, "2 Sample Street", null)), Today);
    private static readonly PersonRecord Record = new(Guid.NewGuid(), 1, 1, [Home, Account, Journey, Notice]);

    [Fact]
    public void Moving_home_ends_the_old_address_adds_the_new_and_notes_the_change() =>
        Steps(new HomeTold(AddressKind.Home, "2 Sample Street", "ZZ99 2BB", Today.AddDays(-2))).ShouldBe(
        [
            new Step.End(Home.FactId, Today.AddDays(-3)),
            new Step.Add(new AddressFact(AddressKind.Home, "2 Sample Street", "ZZ99 2BB"), Today.AddDays(-2)),
            new Step.Add(new ChangeFact(new(Matter.HomeAddress, Today.AddDays(-2)), "New home address: 2 Sample Street, ZZ99 2BB"), Today.AddDays(-2)),
        ]);

    [Fact]
    public void A_move_that_is_only_expected_is_an_advance_notice_and_moves_nobody() =>
        Steps(new HomeTold(AddressKind.Home, "2 Sample Street", "ZZ99 2BB", Today.AddDays(5))).ShouldHaveSingleItem()
            .ShouldBeOfType<Step.Add>().Fact.ShouldBeOfType<ChangeFact>().Change
            .ShouldBe(new(Matter.HomeAddress, null) { AdvanceNoticeGiven = Today, AdvanceDate = Today.AddDays(5) });

    [Fact]
    public void What_was_told_in_advance_is_recorded_as_it_was_told_once_it_has_happened()
    {
        var notice = (ChangeFact)Notice.Value;

        Steps(new SettledTold(Notice.FactId, Question.HomeAddress, true, Today)).ShouldBe(
        [
            new Step.Replace(Notice.FactId, notice with { Change = notice.Change with { On = Today } }, Today, null),
            new Step.End(Home.FactId, Today.AddDays(-1)),
            new Step.Add(notice.Begins!, Today),
        ]);
        Steps(new SettledTold(Notice.FactId, Question.HomeAddress, false, Today)).ShouldBe(
            [new Step.Replace(Notice.FactId, notice with { CalledOffOn = Today }, Notice.TrueFrom, null)]);
    }

    [Fact]
    public void What_is_told_at_the_first_notification_is_no_change() =>
        Steps(new NameTold("Al", "Example", NameKind.Alias, new(2020, 1, 1)), NotificationSection.S83)
            .ShouldBe([new Step.Add(new NameFact("Al", "Example", NameKind.Alias), new(2020, 1, 1))]);

    [Fact]
    public void A_card_number_is_sealed_and_never_in_words()
    {
        var steps = Steps(new CardTold("Example Bank", "4000 0000 0000 0002", "11/26", "11/29", false, Today.AddDays(-2)));

        steps.OfType<Step.Add>().Select(step => step.Fact).OfType<CardFact>().ShouldHaveSingleItem().Number.ShouldBe(new("mask", "4000 0000 0000 0002"));
        steps.OfType<Step.Add>().Select(step => step.Fact).OfType<ChangeFact>().ShouldHaveSingleItem().Detail.ShouldBe("Card obtained from Example Bank");
    }

    [Fact]
    public void An_account_that_was_closed_ends_and_is_a_change_of_account() =>
        Steps(new CeasedTold(Account.FactId, Question.BankAccounts, Today.AddDays(-1))).ShouldBe(
        [
            new Step.End(Account.FactId, Today.AddDays(-1)),
            new Step.Add(new ChangeFact(new(Matter.BankAccount, Today.AddDays(-1)), "No longer: account with Example Bank, ending 1234"), Today.AddDays(-1)),
        ]);

    [Theory]
    [InlineData(-1, "dover", true)]
    [InlineData(-1, "Folkestone", false)]
    [InlineData(0, "Dover", false)]
    public void A_return_counts_as_notified_beforehand_only_where_date_and_point_both_matched(int day, string point, bool matched) =>
        Steps(new ReturnTold(Journey.FactId, point, Today.AddDays(day))).ShouldHaveSingleItem()
            .ShouldBeOfType<Step.Replace>().Fact.ShouldBeOfType<JourneyFact>().Journey.ReturnPreNotified.ShouldBe(matched);

    [Fact]
    public void Every_kind_of_telling_makes_facts_and_has_words()
    {
        var kinds = typeof(Told).Assembly.GetTypes().Where(type => type.BaseType == typeof(Told)).ToList();
        foreach (var told in OneOfEach())
        {
            kinds.Remove(told.GetType()).ShouldBeTrue();
            ToldFacts.Of(told, Record, At(NotificationSection.S84), Seal).ShouldNotBeEmpty();
            ToldChanges.Words(told, Record).ShouldNotContain("4000");
        }

        kinds.ShouldBeEmpty();
    }

    private static IEnumerable<Told> OneOfEach() =>
    [
        new BirthTold(new(1981, 5, 4), Today), new InsuranceTold("4000", Today), new NameTold("A", "B", NameKind.Legal, Today),
        new HomeTold(AddressKind.Home, "1", null, Today), new PremisesTold("1", null, Today), new HouseholdTold("1", null, 1, false, Today),
        new AccountTold("Bank", null, true, "4000", null, Today), new CardTold("Bank", "4000", null, null, true, Today),
        new DocumentTold(true, "Example", "4000", "A B", Today), new CeasedTold(Account.FactId, Question.BankAccounts, Today),
        new ReleaseTold(Home.FactId, Today), new StayTold("1", Today, Today), new TravelTold("France", null, null, null, null, null, Today),
        new ReturnTold(Journey.FactId, "Dover", Today), new SettledTold(Notice.FactId, Question.HomeAddress, true, Today),
    ];

    private static List<Step> Steps(Told told, NotificationSection section = NotificationSection.S84) => [.. ToldFacts.Of(told, Record, At(section), Seal)];

    private static Attendance At(NotificationSection section) =>
        new() { On = Today, Time = new(9, 0), Section = section, Station = "Testford", Checks = [], Answered = [] };

    private static Sealed Seal(Told told) => new("mask", told is CardTold card ? card.Number : "other");

    private static Held Hold(Fact fact, DateOnly since) => new(Guid.NewGuid(), fact, since, null, since, "test");
}
