using System.Globalization;

namespace Vigil.Domain.People;

/// <summary>Facts about how a person lives, in a few plain words.</summary>
public static class LifeWords
{
    private static readonly string[] DayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>What a kind of fact is called where one is spoken of.</summary>
    public static string Noun(LifeFact fact) => fact switch
    {
        DescriptionFact => "description",
        MarkFact mark => mark.Kind == MarkKind.Other ? "mark" : PersonWords.LowerFirst(mark.Kind.ToString()),
        CommunicationFact => "communication needs",
        HealthFact => "health and vulnerability",
        VehicleFact => "vehicle",
        DeviceFact device => PersonWords.LowerFirst(Of(device.Kind)),
        TelephoneFact => "telephone number",
        OnlineFact online => PersonWords.LowerFirst(Of(online.Kind)),
        RelationshipFact someone => PersonWords.LowerFirst(Of(someone.Kind)),
        OccupationFact => "work or education",
        RoutineFact => "weekly routine",
        WarningFact => "warning marker",
        PhotographFact => "photograph",
        ReleasePlanFact => "plan for release",
        _ => "entry",
    };

    /// <summary>A fact in words.</summary>
    public static string Text(LifeFact fact) => fact switch
    {
        DescriptionFact look => Join(
            look.HeightCm is { } height ? string.Create(CultureInfo.InvariantCulture, $"{height} cm tall") : null, look.Build is null ? null : $"{look.Build} build",
            look.Hair is null ? null : $"hair {look.Hair}", look.Eyes is null ? null : $"eyes {look.Eyes}", look.Ethnicity is null ? null : $"ethnicity {look.Ethnicity}",
            look.ShoeSize is { } shoe ? string.Create(CultureInfo.InvariantCulture, $"shoe size {shoe:0.#}") : null, look.Words),
        MarkFact mark => $"{mark.Words}, {mark.Where}",
        CommunicationFact needs => Join(
            needs.Language is null ? null : $"speaks {needs.Language}", needs.Interpreter ? "needs an interpreter" : null, needs.ReadsWithHelp ? "reads only with help" : null,
            needs.AppropriateAdult ? "needs an appropriate adult" : null, needs.Words),
        HealthFact health => $"{Of(health.Kind)}: {health.Words}",
        VehicleFact vehicle => Join(vehicle.Registration, vehicle.Description, PersonWords.LowerFirst(Of(vehicle.Use)), vehicle.Keeper is null ? null : $"keeper {vehicle.Keeper}"),
        DeviceFact device => Join(device.Description, device.Serial is null ? null : $"number {device.Serial}", device.Where),
        TelephoneFact telephone => Join($"{telephone.Number} ({PersonWords.LowerFirst(telephone.Kind.ToString())})", telephone.Note),
        OnlineFact online => Join(online.Service is null ? online.Identifier : $"{online.Identifier} on {online.Service}", online.Note),
        RelationshipFact someone => Join(
            someone.Name, someone.Born is { } born ? $"born {PersonWords.Day(born)}" : null, someone.Contact,
            someone.KnowsOfOffences switch { true => "knows of the offences", false => "does not know of the offences", null => null }),
        OccupationFact work => Join(
            Of(work.Kind), work.Role, work.Organisation, work.Place, work.MeetsChildren switch { true => "meets children", false => "does not meet children", null => null },
            work.EmployerKnows switch { true => "they know of the offences", false => "they do not know of the offences", null => null }),
        RoutineFact routine => Join(
            $"{When(routine)}: {routine.What}", routine.Where, routine.With is null ? null : $"with {routine.With}"),
        WarningFact warning => $"{Of(warning.Kind)}: {warning.Reason}; to be reviewed on {PersonWords.Day(warning.ReviewOn)}"
            + (warning.ReviewedOn is { } kept ? $"; kept on {PersonWords.Day(kept)}: {warning.KeptBecause}" : ""),
        ReleasePlanFact plan => Join(
            plan.Lines is null ? null : $"address {PersonWords.Place(plan.Lines, plan.Postcode)}", plan.LivesWith is null ? null : $"will live with {plan.LivesWith}", plan.Devices is null ? null : $"devices: {plan.Devices}",
            plan.Telephone is null ? null : $"telephone: {plan.Telephone}", plan.Bank is null ? null : $"bank: {plan.Bank}", plan.Conditions is null ? null : $"licence conditions: {plan.Conditions}", plan.Told is null ? null : $"told to notify: {plan.Told}"),
        PhotographFact photograph => Join(Of(photograph.Kind), photograph.Words, photograph.TakenBy is null ? null : $"taken by {photograph.TakenBy}"),
        _ => "",
    };

    /// <summary>"Monday, Wednesday 18:00 to 20:00".</summary>
    public static string When(RoutineFact routine) => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(", ", routine.Days.Select(Of))} {routine.From:HH:mm} to {routine.To:HH:mm}");

    /// <summary>"Monday".</summary>
    public static string Of(DayOfWeek day) => DayNames[(int)day];

    /// <summary>"Carries weapons".</summary>
    public static string Of(WarningKind kind) => kind switch
    {
        WarningKind.Weapons => "Weapons",
        WarningKind.ViolentToStaff => "Violent to staff",
        WarningKind.NeverAlone => "Do not visit alone",
        WarningKind.SelfHarm => "Self-harm",
        WarningKind.Escapes => "May escape",
        WarningKind.Health => "Health",
        WarningKind.DangerousAnimal => "Dangerous animal",
        WarningKind.DangerousPremises => "Dangerous premises",
    };

    /// <summary>On what ground something is held, in words for the record and for the person.</summary>
    public static string Of(LawfulBasis basis) => basis switch
    {
        LawfulBasis.RiskManagement => "Managing risk (Data Protection Act 2018 Part 3, law-enforcement purpose)",
        LawfulBasis.CourtOrder => "A court order requires it",
        LawfulBasis.LicenceCondition => "A licence condition requires it",
        LawfulBasis.Agreement => "Given freely by the person",
        LawfulBasis.SharedByAgency => "Shared by an agency (Criminal Justice Act 2003 section 325)",
    };

    /// <summary>"Health of the body".</summary>
    public static string Of(HealthKind kind) => kind switch
    {
        HealthKind.Physical => "Physical health",
        HealthKind.Mental => "Mental health",
        HealthKind.Learning => "Learning or development",
        HealthKind.Substances => "Alcohol or drugs",
        HealthKind.Vulnerability => "Other vulnerability",
    };

    /// <summary>"Has the use of it".</summary>
    public static string Of(VehicleUse use) => use switch
    {
        VehicleUse.Keeps => "Owns or keeps it",
        VehicleUse.HasUseOf => "Has the use of it",
        VehicleUse.ForWork => "Drives it for work",
    };

    /// <summary>"Mobile telephone".</summary>
    public static string Of(DeviceKind kind) => kind switch
    {
        DeviceKind.Phone => "Mobile telephone",
        DeviceKind.Tablet => "Tablet",
        DeviceKind.Computer => "Computer",
        DeviceKind.Console => "Games console",
        DeviceKind.Camera => "Camera or recorder",
        DeviceKind.Storage => "Memory stick or disk",
        DeviceKind.Connected => "Other connected device",
    };

    /// <summary>"E-mail address".</summary>
    public static string Of(OnlineKind kind) => kind switch
    {
        OnlineKind.Email => "E-mail address",
        OnlineKind.SocialMedia => "Social media or messenger",
        OnlineKind.Gaming => "Gaming account",
        OnlineKind.Dating => "Dating account",
        OnlineKind.Other => "Other online account",
    };

    /// <summary>"Child of someone they live with or see".</summary>
    public static string Of(RelationshipKind kind) => kind switch
    {
        RelationshipKind.Partner => "Partner",
        RelationshipKind.FormerPartner => "Former partner",
        RelationshipKind.Child => "Child of theirs",
        RelationshipKind.ChildKnown => "Child of someone they live with or see",
        RelationshipKind.Parent => "Parent",
        RelationshipKind.Relative => "Other relative",
        RelationshipKind.Friend => "Friend or neighbour",
        RelationshipKind.Associate => "Associate of concern",
        RelationshipKind.Supporter => "Carer or supporter",
    };

    /// <summary>"Whole figure".</summary>
    public static string Of(PhotographKind kind) => kind switch
    {
        PhotographKind.Face => "Face",
        PhotographKind.FullFigure => "Whole figure",
        PhotographKind.Mark => "Mark on the body",
        PhotographKind.Vehicle => "Vehicle",
        PhotographKind.Belongings => "Device or belongings",
        PhotographKind.Place => "Place",
        PhotographKind.Other => "Something else",
    };

    /// <summary>"Paid work".</summary>
    public static string Of(OccupationKind kind) => kind switch
    {
        OccupationKind.Work => "Paid work",
        OccupationKind.SelfEmployed => "Self-employed",
        OccupationKind.Education => "Education or training",
        OccupationKind.Volunteering => "Unpaid work",
        OccupationKind.None => "Not in work or education",
    };

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
