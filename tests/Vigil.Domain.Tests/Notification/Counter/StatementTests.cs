using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Notification.Counter;

public sealed class StatementTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Every_question_is_asked_once_in_the_order_of_the_conversation_though_nothing_is_held() =>
        Statement.Of(Of(), Today).Select(matter => matter.Question).ShouldBe(Enum.GetValues<Question>());

    [Fact]
    public void What_is_sealed_is_stated_by_its_mask_only() =>
        Texts(Of((new CardFact("Example Bank", new("ending 0002", "cipher"), null, "11/29", false), new(2025, 1, 1), null)), Question.Cards)
            .ShouldBe(["Example Bank debit card, ending 0002, expires 11/29"]);

    [Fact]
    public void What_has_ended_is_no_longer_stated() =>
        Texts(Of((new AddressFact(AddressKind.Home, "1 Example Road\nTestford", "ZZ99 1AA"), new(2024, 1, 1), null),
            (new AddressFact(AddressKind.Home, "9 Old Lane", "ZZ99 9ZZ"), new(2020, 1, 1), new(2023, 12, 31))), Question.HomeAddress)
            .ShouldBe(["1 Example Road, Testford, ZZ99 1AA"]);

    [Fact]
    public void A_return_is_asked_about_until_a_month_after_it()
    {
        Texts(Of((Journey(-9, null), null, null)), Question.Return).ShouldHaveSingleItem();
        Texts(Of((Journey(-9, -2), null, null)), Question.Return).ShouldHaveSingleItem();
        Texts(Of((Journey(-90, -60), null, null)), Question.Return).ShouldBeEmpty();
        Texts(Of((Journey(9, 12), null, null)), Question.Return).ShouldBeEmpty();
        Texts(Of((Journey(9, 12), null, null)), Question.Travel).ShouldHaveSingleItem();
    }

    private static JourneyFact Journey(int leaves, int? back) =>
        new(new(Today.AddDays(leaves)) { Returns = back is { } days ? Today.AddDays(days) : null }, "France", "Calais", null);

    private static IEnumerable<string> Texts(PersonRecord record, Question question) =>
        Statement.Of(record, Today).Single(matter => matter.Question == question).Items.Select(item => item.Text);

    private static PersonRecord Of(params (Fact Fact, DateOnly? From, DateOnly? To)[] facts) =>
        new(Guid.NewGuid(), 1, 1, [.. facts.Select(fact => new Held(Guid.NewGuid(), fact.Fact, fact.From, fact.To, Today, "test"))]);
}
