namespace Vigil.Domain.People;

/// <summary>On what ground an entry is held: the law that has it notified, or what was said when it was recorded.</summary>
public static class LawfulGround
{
    private const string Short = "Managing risk (DPA 2018 Part 3)";

    /// <summary>The ground in words.</summary>
    /// <param name="fact">The entry.</param>
    /// <param name="notifies">Whether the person is subject to notification: otherwise no one need tell it under that law.</param>
    public static string Of(Fact fact, bool notifies) => fact switch
    {
        LifeFact life => LifeWords.Of(life.Basis),
        _ when notifies && Notified(fact) is { } provision => provision,
        _ => Short,
    };

    /// <summary>The provision that has it notified; none where none does.</summary>
    private static string? Notified(Fact fact) => fact switch
    {
        NameFact => "Sexual Offences Act 2003 section 83(5)(c), (e)",
        BirthFact => "Sexual Offences Act 2003 section 83(5)(a)",
        IdentifierFact { Kind: IdentifierKind.NationalInsurance } => "Sexual Offences Act 2003 section 83(5)(b)",
        AddressFact { Kind: AddressKind.OtherPremises } => "Sexual Offences Act 2003 section 83(5)(g)",
        AddressFact => "Sexual Offences Act 2003 section 83(5)(d), (f)",
        HouseholdFact => "2012 Regulations (SI 2012/1876) regulation 10",
        AccountFact or CardFact => "2012 Regulations (SI 2012/1876) regulation 12",
        DocumentFact => "2012 Regulations (SI 2012/1876) regulation 14",
        _ => null,
    };
}
