namespace Vigil.Domain.People;

/// <summary>What someone is to a person.</summary>
public enum RelationshipKind
{
    /// <summary>A husband, wife, civil partner or partner.</summary>
    Partner,
    /// <summary>A former partner.</summary>
    FormerPartner,
    /// <summary>A child of theirs.</summary>
    Child,
    /// <summary>A child of someone they live with or see.</summary>
    ChildKnown,
    /// <summary>A parent.</summary>
    Parent,
    /// <summary>A brother, sister or another relative.</summary>
    Relative,
    /// <summary>A friend or neighbour.</summary>
    Friend,
    /// <summary>An associate of concern.</summary>
    Associate,
    /// <summary>Someone who helps: a carer, a support worker.</summary>
    Supporter,
}

/// <summary>Someone in a person's life.</summary>
/// <param name="Kind">What they are to the person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Born">Their date of birth, where known.</param>
/// <param name="Contact">How much they see each other: "lives with", "every other weekend".</param>
/// <param name="KnowsOfOffences">Whether they know of the offences; none where not known.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record RelationshipFact(
    RelationshipKind Kind, string Name, DateOnly? Born, string? Contact, bool? KnowsOfOffences, LawfulBasis Basis) : LifeFact(Basis)
{
    private const int Adult = 18;

    /// <summary>The day on which they turn 18, where the date of birth is known.</summary>
    public DateOnly? GrownUpOn => Born?.AddYears(Adult);

    /// <summary>Whether this is a child on a day: under 18 by the date of birth, or called a child where none is known.</summary>
    public bool IsChildOn(DateOnly day) => Born is { } born ? born.AddYears(Adult) > day : Kind is RelationshipKind.Child or RelationshipKind.ChildKnown;
}

/// <summary>How a person spends working days.</summary>
public enum OccupationKind
{
    /// <summary>Paid work.</summary>
    Work,
    /// <summary>Own business.</summary>
    SelfEmployed,
    /// <summary>School, college, university or training.</summary>
    Education,
    /// <summary>Unpaid work.</summary>
    Volunteering,
    /// <summary>None: looking for work, retired, caring.</summary>
    None,
}

/// <summary>Employment, education or volunteering.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Organisation">The employer, college or group.</param>
/// <param name="Role">What they do there.</param>
/// <param name="Place">Where.</param>
/// <param name="MeetsChildren">Whether it brings them together with children; none where not known.</param>
/// <param name="EmployerKnows">Whether the employer knows of the offences; none where not known.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record OccupationFact(
    OccupationKind Kind, string? Organisation, string? Role, string? Place, bool? MeetsChildren, bool? EmployerKnows, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>Something that a person does every week.</summary>
/// <param name="Days">On which days of the week, Monday first.</param>
/// <param name="From">From when, London time.</param>
/// <param name="To">Until when; before <paramref name="From"/> it runs past midnight.</param>
/// <param name="What">What.</param>
/// <param name="Where">Where.</param>
/// <param name="With">With whom.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record RoutineFact(
    IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To, string What, string? Where, string? With, LawfulBasis Basis) : LifeFact(Basis)
{
    /// <inheritdoc/>
    public bool Equals(RoutineFact? other) => other is not null && Days.SequenceEqual(other.Days)
        && (From, To, What, Where, With, Basis, Claim) == (other.From, other.To, other.What, other.Where, other.With, other.Basis, other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, What, Where, With, Basis);
}

/// <summary>What whoever meets a person must know first.</summary>
public enum WarningKind
{
    /// <summary>Carries or has used weapons.</summary>
    Weapons,
    /// <summary>Violent to police or staff.</summary>
    ViolentToStaff,
    /// <summary>Makes allegations: never visit alone.</summary>
    NeverAlone,
    /// <summary>Harms themselves, or may.</summary>
    SelfHarm,
    /// <summary>Escapes or drives off.</summary>
    Escapes,
    /// <summary>A health matter that whoever meets them must know.</summary>
    Health,
    /// <summary>A dangerous animal.</summary>
    DangerousAnimal,
    /// <summary>Dangerous premises.</summary>
    DangerousPremises,
}

/// <summary>A warning marker: shown on every banner until it is reviewed away. It ends by itself on its last day.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="ReviewOn">When it is to be looked at again.</param>
/// <param name="Basis">On what ground it is held.</param>
/// <param name="ReviewedOn">When it was last reviewed and kept.</param>
/// <param name="KeptBecause">Why it was kept then.</param>
public sealed record WarningFact(
    WarningKind Kind, string Reason, DateOnly ReviewOn, LawfulBasis Basis, DateOnly? ReviewedOn = null, string? KeptBecause = null) : LifeFact(Basis);
