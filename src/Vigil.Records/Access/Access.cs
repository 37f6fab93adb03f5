namespace Vigil.Records.Access;

/// <summary>How a staff member stands to a record.</summary>
public enum Relation
{
    /// <summary>No relation: another force's record, or none at all.</summary>
    None,
    /// <summary>Of the same force, and no more.</summary>
    SameForce,
    /// <summary>The named offender manager.</summary>
    NamedManager,
    /// <summary>Covering for the named manager.</summary>
    Covering,
    /// <summary>The named supervisor.</summary>
    NamedSupervisor,
    /// <summary>A partner to whom the item is shared.</summary>
    SharedWith,
}

/// <summary>What is to be done.</summary>
public enum Operation
{
    /// <summary>Be shown in a list.</summary>
    List,
    /// <summary>Be found by a search.</summary>
    Search,
    /// <summary>Be opened and read.</summary>
    Open,
    /// <summary>Have a sealed value shown.</summary>
    Reveal,
    /// <summary>Be added to or corrected.</summary>
    Record,
    /// <summary>Be allocated to a manager.</summary>
    Allocate,
    /// <summary>Be counted.</summary>
    Count,
    /// <summary>Be brought in from a file.</summary>
    Import,
    /// <summary>Be written to a file with everyone else's.</summary>
    Export,
    /// <summary>Be administered: accounts, settings.</summary>
    Administer,
}

/// <summary>What kind of thing it is.</summary>
public enum ResourceKind
{
    /// <summary>A person's record.</summary>
    Person,
    /// <summary>The duties of a caseload or team.</summary>
    Worklist,
    /// <summary>The ledger's lines.</summary>
    Ledger,
    /// <summary>Figures.</summary>
    Report,
    /// <summary>Staff accounts.</summary>
    Account,
    /// <summary>A force's settings.</summary>
    Setting,
}

/// <summary>How sensitive it is.</summary>
public enum Sensitivity
{
    /// <summary>The ordinary record.</summary>
    Ordinary,
    /// <summary>A record restricted to its manager, cover and supervisor.</summary>
    Restricted,
    /// <summary>A sealed value.</summary>
    Sealed,
}

/// <summary>What is asked for.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Sensitivity">How sensitive.</param>
/// <param name="OwnerAgency">The agency that owns it; none for the force itself.</param>
/// <param name="SharedUntil">The last day it is shared, where it is.</param>
/// <param name="AskedOn">The London date of the question; without it nothing counts as shared.</param>
public readonly record struct Resource(
    ResourceKind Kind, Sensitivity Sensitivity = Sensitivity.Ordinary, string? OwnerAgency = null, DateOnly? SharedUntil = null, DateOnly? AskedOn = null)
{
    /// <summary>Whether it is shared on the day of the question, that day included.</summary>
    public bool SharedNow => SharedUntil is { } until && AskedOn is { } on && on <= until;
}

/// <summary>The answer, with its reason in words.</summary>
/// <param name="Allowed">Whether it may be done.</param>
/// <param name="Because">Why, or why not.</param>
public readonly record struct Decision(bool Allowed, string Because)
{
    /// <summary>Yes.</summary>
    public static Decision Yes(string because) => new(true, because);

    /// <summary>No.</summary>
    public static Decision No(string because) => new(false, because);
}
