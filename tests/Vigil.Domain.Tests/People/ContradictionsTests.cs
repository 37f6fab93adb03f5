using Vigil.Domain.People;

namespace Vigil.Domain.Tests.People;

public sealed class ContradictionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateOnly Born = new(1981, 5, 4);
    private static readonly Held Home = Hold(new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1));
    private static readonly Held Prison = Hold(new StatusFact(StatusKind.InPrison), new(2020, 1, 1), new(2021, 6, 30));

    [Theory]
    [InlineData(2026, 11, 25, "The date of birth, 25 November 2026, is in the future.")]
    [InlineData(1906, 11, 23, "The date of birth, 23 November 1906, is more than 120 years ago.")]
    [InlineData(2020, 1, 2, "The status “in prison” recorded from 1 January 2020 is before 2 January 2020. One of the two dates is wrong.")]
    public void A_date_of_birth_that_cannot_be_is_named(int year, int month, int day, string reason)
    {
        var refusal = Find(Hold(new BirthFact(new(year, month, day), Sex.Male), null), Prison).ShouldNotBeNull();
        (refusal.Reason, refusal.Field).ShouldBe((reason, "Born"));
    }

    [Fact]
    public void Nothing_about_a_person_is_before_their_birth() =>
        Find(Hold(new NameFact("Alan", "Example", NameKind.Legal), new(1981, 5, 3)), Hold(new BirthFact(Born, Sex.Male), null))
            .ShouldNotBeNull().Reason.ShouldBe("3 May 1981 is before the date of birth, 4 May 1981.");

    [Fact]
    public void An_end_is_not_before_its_beginning() =>
        Find(Hold(new StatusFact(StatusKind.Missing), Today, Today.AddDays(-1))).ShouldNotBeNull().Field.ShouldBe("To");

    [Fact]
    public void What_is_still_ahead_is_not_yet_a_fact_but_an_allocation_may_be()
    {
        Find(Hold(new StatusFact(StatusKind.Abroad), Today.AddDays(1))).ShouldNotBeNull().Field.ShouldBe("From");
        Find(Hold(new AllocationFact(Guid.NewGuid(), Guid.NewGuid(), null), Today.AddDays(1))).ShouldBeNull();
        Find(Hold(new StatusFact(StatusKind.InPrison), Today, Today.AddYears(1))).ShouldBeNull();
        Find(Home with { FactId = Guid.NewGuid(), LearnedOn = Today.AddDays(1) }).ShouldNotBeNull().Field.ShouldBe("LearnedOn");
    }

    [Fact]
    public void Two_home_addresses_at_once_ask_for_the_first_to_be_ended()
    {
        var second = Hold(new AddressFact(AddressKind.RegularlyFound, "2 Sample Street", null), Today);

        Find(second, Home).ShouldNotBeNull().Reason
            .ShouldBe("Another home address is recorded since 1 January 2024. End that first, or say that this one takes its place.");
        Find(second, Home with { TrueTo = Today.AddDays(-1) }).ShouldBeNull();
        Find(Home with { TrueFrom = new(2023, 1, 1) }, Home).ShouldBeNull();
        Find(Hold(new AddressFact(AddressKind.OtherPremises, "3 Third Avenue", null), Today), Home).ShouldBeNull();
    }

    [Theory]
    [InlineData(StatusKind.InPrison, StatusKind.Missing, true)]
    [InlineData(StatusKind.Missing, StatusKind.InPrison, true)]
    [InlineData(StatusKind.Wanted, StatusKind.OnRemand, true)]
    [InlineData(StatusKind.Missing, StatusKind.Missing, true)]
    [InlineData(StatusKind.Deceased, StatusKind.Wanted, true)]
    [InlineData(StatusKind.Deceased, StatusKind.Ended, false)]
    [InlineData(StatusKind.InPrison, StatusKind.OnRemand, false)]
    [InlineData(StatusKind.InPrison, StatusKind.InHospital, false)]
    [InlineData(StatusKind.Missing, StatusKind.Wanted, false)]
    [InlineData(StatusKind.Deported, StatusKind.Ended, false)]
    public void Nobody_is_in_two_places_at_once(StatusKind one, StatusKind other, bool contradict)
    {
        var held = Hold(new StatusFact(one), new(2026, 1, 1));

        (Find(Hold(new StatusFact(other), new(2026, 3, 1)), held) is not null).ShouldBe(contradict);
        Find(Hold(new StatusFact(other), new(2026, 3, 1)), held with { TrueTo = new(2026, 2, 28) }).ShouldBeNull();
    }

    [Fact]
    public void A_number_of_a_kind_is_held_once()
    {
        var pnc = Hold(new IdentifierFact(IdentifierKind.Pnc, "2001/1234567A", null), null);

        Find(Hold(new IdentifierFact(IdentifierKind.Pnc, "2002/7654321B", null), null), pnc).ShouldNotBeNull().Reason
            .ShouldBe("A PNC number is recorded already. Correct that one instead.");
        Find(Hold(new IdentifierFact(IdentifierKind.Cro, "12345/01A", null), null), pnc).ShouldBeNull();
    }

    private static Domain.Law.Refusal? Find(Held candidate, params Held[] held) =>
        Contradictions.Find(new(Guid.NewGuid(), 1, 1, held), candidate, Today);

    private static Held Hold(Fact fact, DateOnly? from, DateOnly? to = null) => new(Guid.NewGuid(), fact, from, to, Today, "test");
}
