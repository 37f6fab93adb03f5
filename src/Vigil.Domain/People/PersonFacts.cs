namespace Vigil.Domain.People;

/// <summary>Kinds of name.</summary>
public enum NameKind
{
    /// <summary>The name in law.</summary>
    Legal,
    /// <summary>Another name used.</summary>
    Alias,
    /// <summary>A name formerly held in law.</summary>
    Former,
}

/// <summary>A name or alias (s83(5)(c), (e)).</summary>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family name.</param>
/// <param name="Kind">Of what kind.</param>
public sealed record NameFact(string Given, string Family, NameKind Kind) : Fact
{
    /// <summary>"Alan Example", for headings on the page.</summary>
    public string FirstLast => $"{Given} {Family}".Trim();
    /// <summary>"Example, Alan", for lists.</summary>
    public string LastFirst => Given.Length == 0 ? Family : $"{Family}, {Given}";
}

/// <summary>Sex as recorded by the police.</summary>
public enum Sex
{
    /// <summary>Not recorded.</summary>
    NotRecorded,
    /// <summary>Male.</summary>
    Male,
    /// <summary>Female.</summary>
    Female,
}

/// <summary>Date of birth (s83(5)(a)) and sex as recorded.</summary>
/// <param name="Born">Date of birth.</param>
/// <param name="Sex">Sex as recorded.</param>
public sealed record BirthFact(DateOnly Born, Sex Sex) : Fact;

/// <summary>Kinds of identity number.</summary>
public enum IdentifierKind
{
    /// <summary>Police National Computer number.</summary>
    Pnc,
    /// <summary>Criminal Records Office number.</summary>
    Cro,
    /// <summary>Prison number.</summary>
    PrisonNumber,
    /// <summary>Probation case reference number.</summary>
    Crn,
    /// <summary>Reference in the national dangerous persons database.</summary>
    Visor,
    /// <summary>National Insurance number: sealed.</summary>
    NationalInsurance,
    /// <summary>Driving licence number.</summary>
    DrivingLicence,
}

/// <summary>A value that is stored only sealed: what may be seen is its mask.</summary>
/// <param name="Mask">What may be shown without a logged reveal.</param>
/// <param name="Cipher">The sealed value, opaque here.</param>
/// <param name="Index">The blind index by which exactly this value can be found.</param>
public sealed record Sealed(string Mask, string Cipher, string? Index = null)
{
    /// <summary>Not sealed yet: stands in a fact that a form gives until the act seals the number typed beside it.</summary>
    public static Sealed Awaited { get; } = new("", "");
}

/// <summary>An identity number; a National Insurance number is sealed and has no open value.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Value">The number where it is not sealed.</param>
/// <param name="Hidden">The sealed number where it is.</param>
public sealed record IdentifierFact(IdentifierKind Kind, string? Value, Sealed? Hidden) : Fact;

/// <summary>Where a person is, or that they are not to be found.</summary>
public enum StatusKind
{
    /// <summary>In custody on remand.</summary>
    OnRemand,
    /// <summary>In prison under sentence.</summary>
    InPrison,
    /// <summary>Detained in hospital under Part 3 of the Mental Health Act or the insanity provisions.</summary>
    DetainedInHospital,
    /// <summary>In hospital as a voluntary or civil patient.</summary>
    InHospital,
    /// <summary>Outside the United Kingdom.</summary>
    Abroad,
    /// <summary>Missing: whereabouts unknown.</summary>
    Missing,
    /// <summary>Wanted: to be arrested.</summary>
    Wanted,
    /// <summary>Deported.</summary>
    Deported,
    /// <summary>Deceased.</summary>
    Deceased,
    /// <summary>Management has ended.</summary>
    Ended,
}

/// <summary>A status; its dates are the fact's.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Note">Where or why.</param>
public sealed record StatusFact(StatusKind Kind, string? Note = null) : Fact;

/// <summary>Kinds of address.</summary>
public enum AddressKind
{
    /// <summary>Sole or main residence (s83(7)).</summary>
    Home,
    /// <summary>A place where the person can regularly be found (s83(7)).</summary>
    RegularlyFound,
    /// <summary>Other premises where the person regularly resides or stays (s83(5)(g)).</summary>
    OtherPremises,
}

/// <summary>An address (s83(5)(d), (f), (g)).</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Lines">Its lines, without the postcode.</param>
/// <param name="Postcode">The postcode, where there is one.</param>
public sealed record AddressFact(AddressKind Kind, string Lines, string? Postcode) : Fact;

/// <summary>A household with a child under 18 where the person resides or stays 12 hours or more (2012 Regs reg 10).</summary>
/// <param name="Lines">The address.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="Children">How many children, where known.</param>
/// <param name="AtRisk">Whether a child there is thought to be at risk.</param>
public sealed record HouseholdFact(string Lines, string? Postcode, int? Children, bool AtRisk) : Fact;

/// <summary>A bank or credit account (2012 Regs reg 12).</summary>
/// <param name="Institution">The bank or provider.</param>
/// <param name="OfficeAddress">Its office address.</param>
/// <param name="Credit">A credit-card account rather than a bank account.</param>
/// <param name="Number">Sort code and account number, sealed.</param>
/// <param name="BusinessName">The business it is held for, if any.</param>
public sealed record AccountFact(string Institution, string? OfficeAddress, bool Credit, Sealed Number, string? BusinessName) : Fact;

/// <summary>A debit or credit card (2012 Regs reg 12).</summary>
/// <param name="Institution">The provider.</param>
/// <param name="Number">The card number, sealed.</param>
/// <param name="ValidFrom">Validation date as printed, "05/24".</param>
/// <param name="Expires">Expiry date as printed, "05/27".</param>
/// <param name="Credit">A credit card rather than a debit card.</param>
public sealed record CardFact(string Institution, Sealed Number, string? ValidFrom, string? Expires, bool Credit) : Fact;

/// <summary>A passport or, where there is none, another identity document (2012 Regs reg 14).</summary>
/// <param name="Passport">A passport rather than another document.</param>
/// <param name="Description">Issuing country, or what document it is.</param>
/// <param name="Number">Its number, sealed.</param>
/// <param name="FullName">The full name in it.</param>
public sealed record DocumentFact(bool Passport, string Description, Sealed Number, string FullName) : Fact;

/// <summary>Risk levels as the police record them.</summary>
public enum RiskLevel
{
    /// <summary>Not recorded.</summary>
    NotRecorded,
    /// <summary>Low.</summary>
    Low,
    /// <summary>Medium.</summary>
    Medium,
    /// <summary>High.</summary>
    High,
    /// <summary>Very high.</summary>
    VeryHigh,
}

/// <summary>Why a person is managed.</summary>
public enum ManagementKind
{
    /// <summary>Subject to notification under SOA 2003 Part 2.</summary>
    RegisteredSexOffender,
    /// <summary>A violent offender managed under MAPPA category 2.</summary>
    ViolentOffender,
    /// <summary>Another dangerous person (MAPPA category 3 or 4).</summary>
    OtherDangerousPerson,
    /// <summary>A potentially dangerous person: no conviction that brings them under MAPPA, and managed only under an authority that is renewed.</summary>
    PotentiallyDangerousPerson,
}

/// <summary>The basis of management with MAPPA category and level.</summary>
/// <param name="Kind">Why the person is managed.</param>
/// <param name="Category">MAPPA category 1 to 4; none where not under MAPPA.</param>
/// <param name="Level">MAPPA level 1 to 3.</param>
public sealed record ManagementFact(ManagementKind Kind, int? Category, int? Level) : Fact;

/// <summary>Who manages the person: exactly one offender manager and one supervisor at a time.</summary>
/// <param name="ManagerId">The offender manager.</param>
/// <param name="SupervisorId">The supervisor.</param>
/// <param name="HandOverNote">What the new manager was told, on reallocation.</param>
public sealed record AllocationFact(Guid ManagerId, Guid SupervisorId, string? HandOverNote) : Fact;
