using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>What is asked at the counter, in the order of the conversation: the matters of SOA 2003 s83(5) and the 2012 Regulations.</summary>
public enum Question
{
    /// <summary>s83(5)(a).</summary>
    DateOfBirth,
    /// <summary>s83(5)(b).</summary>
    NationalInsurance,
    /// <summary>s83(5)(c), (e).</summary>
    Names,
    /// <summary>s83(5)(d), (f).</summary>
    HomeAddress,
    /// <summary>s83(5)(g).</summary>
    OtherPremises,
    /// <summary>2012 Regulations reg 10.</summary>
    Households,
    /// <summary>2012 Regulations reg 12(2)-(4).</summary>
    BankAccounts,
    /// <summary>2012 Regulations reg 12(5)-(7).</summary>
    CreditAccounts,
    /// <summary>2012 Regulations reg 12.</summary>
    Cards,
    /// <summary>2012 Regulations reg 14.</summary>
    Documents,
    /// <summary>s84(1)(d).</summary>
    Release,
    /// <summary>s84(1)(c).</summary>
    Stays,
    /// <summary>s86; SI 2004/1220 reg 5.</summary>
    Travel,
    /// <summary>s86; SI 2004/1220 reg 8.</summary>
    Return,
}

/// <summary>What each question is called, where it comes from and which matters its answer covers.</summary>
public static class Questions
{
    /// <summary>What it is called: "Bank accounts".</summary>
    public static string Title(this Question question) => question switch
    {
        Question.DateOfBirth => "Date of birth",
        Question.NationalInsurance => "National Insurance number",
        Question.Names => "Names used",
        Question.HomeAddress => "Home address",
        Question.OtherPremises => "Other places where they regularly stay",
        Question.Households => "Households with a child",
        Question.BankAccounts => "Bank accounts",
        Question.CreditAccounts => "Credit card accounts",
        Question.Cards => "Debit and credit cards",
        Question.Documents => "Passports and identity documents",
        Question.Release => "Release from custody or hospital",
        Question.Stays => "Stays elsewhere in the United Kingdom",
        Question.Travel => "Travel outside the United Kingdom",
        Question.Return => "Return to the United Kingdom",
    };

    /// <summary>The provision that requires it, as cited.</summary>
    public static string Provision(this Question question) => question switch
    {
        Question.DateOfBirth => "SOA 2003 s83(5)(a)",
        Question.NationalInsurance => "SOA 2003 s83(5)(b)",
        Question.Names => "SOA 2003 s83(5)(c) and (e)",
        Question.HomeAddress => "SOA 2003 s83(5)(d) and (f)",
        Question.OtherPremises => "SOA 2003 s83(5)(g)",
        Question.Households => "2012 Regulations reg 10",
        Question.BankAccounts => "2012 Regulations reg 12(2) to (4)",
        Question.CreditAccounts => "2012 Regulations reg 12(5) to (7)",
        Question.Cards => "2012 Regulations reg 12",
        Question.Documents => "2012 Regulations reg 14",
        Question.Release => "SOA 2003 s84(1)(d)",
        Question.Stays => "SOA 2003 s84(1)(c)",
        Question.Travel => "SOA 2003 s86; SI 2004/1220 reg 5",
        Question.Return => "SOA 2003 s86; SI 2004/1220 reg 8",
    };

    /// <summary>The matters that an answer covers, so that duties about them are discharged.</summary>
    public static IReadOnlyList<Matter> Covers(this Question question) => question switch
    {
        Question.DateOfBirth or Question.NationalInsurance or Question.OtherPremises => [],
        Question.Names => [Matter.Name],
        Question.HomeAddress => [Matter.HomeAddress],
        Question.Households => [Matter.HouseholdWithChild, Matter.HouseholdWithChildCeased],
        Question.BankAccounts or Question.CreditAccounts => [Matter.BankAccount],
        Question.Cards => [Matter.Card],
        Question.Documents => [Matter.Passport, Matter.IdentityDocument],
        Question.Release => [Matter.Release],
        Question.Stays => [Matter.Stay],
        Question.Travel => [Matter.Travel],
        Question.Return => [Matter.Return],
    };

    /// <summary>The question under which a change told in advance is asked about.</summary>
    public static Question Of(ChangeFact change) => change.Change.Kind switch
    {
        Matter.Name => Question.Names,
        Matter.HomeAddress => Question.HomeAddress,
        Matter.HouseholdWithChild or Matter.HouseholdWithChildCeased => Question.Households,
        Matter.BankAccount => change.Begins is AccountFact { Credit: true } ? Question.CreditAccounts : Question.BankAccounts,
        Matter.Card => Question.Cards,
        Matter.Passport or Matter.IdentityDocument => Question.Documents,
        Matter.Release => Question.Release,
        Matter.Stay => Question.Stays,
        Matter.Travel => Question.Travel,
        Matter.Return => Question.Return,
    };

    /// <summary>The question that a fact answers; none where it answers none of them.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="day">The day of the notification: a journey that began before it is asked about as a return.</param>
    public static Question? Of(Fact fact, DateOnly day) => fact switch
    {
        BirthFact => Question.DateOfBirth,
        IdentifierFact { Kind: IdentifierKind.NationalInsurance } => Question.NationalInsurance,
        NameFact => Question.Names,
        AddressFact { Kind: AddressKind.OtherPremises } => Question.OtherPremises,
        AddressFact => Question.HomeAddress,
        HouseholdFact => Question.Households,
        AccountFact { Credit: true } => Question.CreditAccounts,
        AccountFact => Question.BankAccounts,
        CardFact => Question.Cards,
        DocumentFact => Question.Documents,
        StatusFact => Question.Release,
        StayFact => Question.Stays,
        JourneyFact { Journey.Departs: var departs } => departs < day ? Question.Return : Question.Travel,
        _ => null,
    };
}
