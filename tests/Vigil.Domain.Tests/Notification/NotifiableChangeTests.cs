using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Notification;

public sealed class NotifiableChangeTests
{
    private static readonly DateOnly First = new(2024, 1, 10);
    private static readonly PersonRecord Notified = new(Guid.NewGuid(), 1, 1,
        [Hold(new NotificationFact(new(First, NotificationSection.S83), "Testford", "The person", "", Guid.Empty, null), First)]);

    public static TheoryData<Fact, Matter?, Matter?> Facts => new()
    {
        { new NameFact("Alan", "Example", NameKind.Legal), Matter.Name, null },
        { new NameFact("Al", "Example", NameKind.Alias), Matter.Name, null },
        { new NameFact("Alan", "Formerly", NameKind.Former), null, null },
        { new AddressFact(AddressKind.Home, "1 Example Road", null), Matter.HomeAddress, Matter.HomeAddress },
        { new AddressFact(AddressKind.RegularlyFound, "1 Example Road", null), Matter.HomeAddress, Matter.HomeAddress },
        { new AddressFact(AddressKind.OtherPremises, "1 Example Road", null), null, null },
        { new HouseholdFact("1 Example Road", null, 2, false), Matter.HouseholdWithChild, Matter.HouseholdWithChildCeased },
        { new AccountFact("Example Bank", null, false, new("ending 1234", "x"), null), Matter.BankAccount, Matter.BankAccount },
        { new CardFact("Example Bank", new("ending 1234", "x"), null, "05/27", false), Matter.Card, Matter.Card },
        { new DocumentFact(true, "Exampleland", new("ending 1234", "x"), "Alan Example"), Matter.Passport, Matter.Passport },
        { new DocumentFact(false, "Identity card", new("ending 1234", "x"), "Alan Example"), Matter.IdentityDocument, Matter.IdentityDocument },
        { new StatusFact(StatusKind.InPrison), null, null },
        { new RiskFact(RiskLevel.High, "assessed"), null, null },
    };

    [Theory, MemberData(nameof(Facts))]
    public void Each_kind_of_fact_is_the_change_that_section_84_makes_it(Fact fact, Matter? begun, Matter? ended)
    {
        NotifiableChange.Begun(fact).ShouldBe(begun);
        NotifiableChange.Ended(fact).ShouldBe(ended);
    }

    [Fact]
    public void What_begins_or_ends_after_the_first_notification_is_a_change_and_what_was_told_with_it_is_not()
    {
        var card = new CardFact("Example Bank", new("ending 1234", "x"), null, null, false);

        After(Hold(card, First)).ShouldBeEmpty();
        After(Hold(card, First.AddDays(1))).ShouldBe([new(Matter.Card, First.AddDays(1))]);
        After(Hold(card, First, First.AddDays(30))).ShouldBe([new(Matter.Card, First.AddDays(30))]);
        NotifiableChange.After(new(Guid.NewGuid(), 1, 1, []), Hold(card, First.AddDays(1))).ShouldBeEmpty();
    }

    [Fact]
    public void Leaving_a_home_and_moving_to_the_next_is_one_change_on_one_day()
    {
        var left = Hold(new AddressFact(AddressKind.Home, "1 Example Road", null), First, new(2024, 5, 31));
        var moved = Hold(new AddressFact(AddressKind.Home, "2 Sample Street", null), new(2024, 6, 1));

        After(left).Concat(After(moved)).Distinct().ShouldBe([new(Matter.HomeAddress, new(2024, 6, 1))]);
    }

    [Fact]
    public void A_change_in_words_carries_a_mask_and_nothing_sealed()
    {
        var held = Hold(new AccountFact("Example Bank", null, false, new("ending 1234", "cipher"), null), new(2024, 2, 1), new(2024, 3, 1));

        NotifiableChange.Of(held).Select(change => NotifiableChange.Words(held, change))
            .ShouldBe(["New bank account: Example Bank, ending 1234", "No longer bank account: Example Bank, ending 1234"]);
    }

    private static IEnumerable<Change> After(Held held) => NotifiableChange.After(Notified, held);

    private static Held Hold(Fact fact, DateOnly? from, DateOnly? to = null) => new(Guid.NewGuid(), fact, from, to, First, "test");
}
