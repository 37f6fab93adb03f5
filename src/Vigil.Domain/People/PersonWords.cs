using System.Globalization;

namespace Vigil.Domain.People;

/// <summary>Facts about a person in a few plain words; what is sealed is shown by its mask.</summary>
public static class PersonWords
{
    /// <summary>"24 November 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Missing", "Detained in hospital".</summary>
    public static string Of(StatusKind status) => status switch
    {
        StatusKind.OnRemand => "On remand",
        StatusKind.InPrison => "In prison",
        StatusKind.DetainedInHospital => "Detained in hospital",
        StatusKind.InHospital => "In hospital",
        StatusKind.Abroad => "Abroad",
        StatusKind.Missing => "Missing",
        StatusKind.Wanted => "Wanted",
        StatusKind.Deported => "Deported",
        StatusKind.Deceased => "Deceased",
        StatusKind.Ended => "No longer managed",
    };

    /// <summary>"PNC number", "Prison number".</summary>
    public static string Of(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Pnc => "PNC number",
        IdentifierKind.Cro => "CRO number",
        IdentifierKind.PrisonNumber => "Prison number",
        IdentifierKind.Crn => "CRN (probation case reference number)",
        IdentifierKind.Visor => "ViSOR reference",
        IdentifierKind.NationalInsurance => "National Insurance number",
        IdentifierKind.DrivingLicence => "Driving licence number",
    };

    /// <summary>What a kind of fact is called where one is spoken of: "home address", "risk level".</summary>
    public static string Noun(Fact fact) => fact switch
    {
        NameFact { Kind: NameKind.Legal } => "name in law",
        NameFact { Kind: NameKind.Alias } => "alias",
        NameFact => "former name",
        BirthFact => "date of birth",
        IdentifierFact number => char.IsUpper(Of(number.Kind)[1]) ? Of(number.Kind) : LowerFirst(Of(number.Kind)),
        StatusFact status => $"status “{LowerFirst(Of(status.Kind))}”",
        AddressFact { Kind: AddressKind.OtherPremises } => "other address",
        AddressFact => "home address",
        HouseholdFact => "household with a child",
        AccountFact { Credit: true } => "credit card account",
        AccountFact => "bank account",
        CardFact => "card",
        DocumentFact { Passport: true } => "passport",
        DocumentFact => "identity document",
        AssessedFact assessed => assessed.Noun(),
        CountersignatureFact => "countersignature",
        ManagementFact => "management basis",
        AllocationFact => "allocation",
        AuthorisationFact => "authority to manage",
        ManagementReviewFact => "review of management",
        ClosureFact => "ending of management",
        TransferFact => "transfer",
        VerificationFact => "verification",
        AskedFact => "question asked",
        LifeFact life => LifeWords.Noun(life),
        _ => "entry",
    };

    /// <summary>A fact in words: "In prison, HMP Example".</summary>
    public static string Text(Fact fact) => fact switch
    {
        NameFact { Kind: NameKind.Alias } name => $"{name.FirstLast} (also used)",
        NameFact { Kind: NameKind.Former } name => $"{name.FirstLast} (former name)",
        NameFact name => name.FirstLast,
        BirthFact birth => Day(birth.Born) + (birth.Sex == Sex.NotRecorded ? "" : $", {LowerFirst(birth.Sex.ToString())}"),
        IdentifierFact number => number.Hidden?.Mask ?? number.Value ?? "",
        StatusFact status => Of(status.Kind) + (string.IsNullOrEmpty(status.Note) ? "" : $", {status.Note}"),
        AddressFact { Kind: AddressKind.RegularlyFound } address => $"{Place(address.Lines, address.Postcode)} (can regularly be found there)",
        AddressFact address => Place(address.Lines, address.Postcode),
        HouseholdFact household => Place(household.Lines, household.Postcode) + Children(household.Children) + (household.AtRisk ? ", a child thought to be at risk" : ""),
        AccountFact account => $"{account.Institution}, {account.Number.Mask}" + (account.BusinessName is null ? "" : $", for {account.BusinessName}"),
        CardFact card => $"{card.Institution} {(card.Credit ? "credit" : "debit")} card, {card.Number.Mask}" + (card.Expires is null ? "" : $", expires {card.Expires}"),
        DocumentFact document => $"{document.Description}{(document.Passport ? " passport" : "")}, {document.Number.Mask}, in the name {document.FullName}",
        AssessedFact assessed => assessed.Text(),
        CountersignatureFact signature => $"{(signature.Agreed ? "Agreed" : "Returned")} by {signature.SignedByName}{(signature.Reasons is null ? "" : $": {signature.Reasons}")}",
        ManagementFact management => Of(management.Kind) + Mappa(management),
        AuthorisationFact authorised => ManagedWords.Text(authorised),
        ManagementReviewFact review => ManagedWords.Text(review),
        ClosureFact closure => ManagedWords.Text(closure),
        TransferFact transfer => ManagedWords.Text(transfer),
        AskedFact asked => $"{TopicWords.Of(asked.Topic)}: {(asked.None ? "none" : "no change")}",
        VerificationFact verified => $"{verified.Place}: {(verified.Found ? "verified" : "found not to be true")} by {verified.By}",
        LifeFact life => LifeWords.Text(life),
        _ => "",
    };

    /// <summary>"Very high".</summary>
    public static string Of(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => "Very high",
        RiskLevel.High => "High",
        RiskLevel.Medium => "Medium",
        RiskLevel.Low => "Low",
        RiskLevel.NotRecorded => "Not recorded",
    };

    /// <summary>"Registered sex offender".</summary>
    public static string Of(ManagementKind kind) => kind switch
    {
        ManagementKind.RegisteredSexOffender => "Registered sex offender",
        ManagementKind.ViolentOffender => "Violent offender",
        ManagementKind.OtherDangerousPerson => "Other dangerous person",
        ManagementKind.PotentiallyDangerousPerson => "Potentially dangerous person",
    };

    /// <summary>", MAPPA category 1, level 2".</summary>
    private static string Mappa(ManagementFact management) => (management.Category, management.Level) switch
    {
        ({ } category, { } level) => string.Create(CultureInfo.InvariantCulture, $", MAPPA category {category}, level {level}"),
        ({ } category, null) => string.Create(CultureInfo.InvariantCulture, $", MAPPA category {category}"),
        _ => "",
    };

    private static string Children(int? children) => children switch
    {
        null => "",
        1 => ", 1 child",
        _ => string.Create(CultureInfo.InvariantCulture, $", {children} children"),
    };

    /// <summary>An address on one line.</summary>
    public static string Place(string lines, string? postcode) => string.Join(
        ", ", lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(postcode).Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>"Unknown" becomes "unknown"; an abbreviation stays as it is.</summary>
    public static string LowerFirst(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
