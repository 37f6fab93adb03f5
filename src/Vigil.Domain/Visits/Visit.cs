namespace Vigil.Domain.Visits;

/// <summary>What came of a visit.</summary>
public enum VisitResult
{
    /// <summary>The person was seen: the one result that counts as contact.</summary>
    Seen,
    /// <summary>Nobody opened, or the person was not there.</summary>
    NotSeen,
    /// <summary>The person was there and refused to be visited.</summary>
    Refused,
}

/// <summary>
/// A home visit as whoever made it tells it. This is a format: it is stored, exchanged and sent by a device that was out of reach,
/// under an identity that the device chose, so that what is sent twice counts once. It may gain optional members; a changed
/// meaning is a new <see cref="Version"/>.
/// </summary>
/// <param name="On">The London day.</param>
/// <param name="At">The London time of the knock.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Announced">Whether the person was told beforehand.</param>
public sealed record Visit(DateOnly On, TimeOnly At, VisitResult Result, bool Announced)
{
    /// <summary>The version of the format that this Vigil writes.</summary>
    public const int Current = 1;

    /// <summary>The version of the format that it was written in.</summary>
    public int Version { get; init; } = Current;
    /// <summary>Why it was announced, where it was to be unannounced.</summary>
    public string? AnnouncedBecause { get; init; }
    /// <summary>Where, as the address was written.</summary>
    public string? Place { get; init; }
    /// <summary>The address or household that was visited, where it is an entry of the record.</summary>
    public Guid? Address { get; init; }
    /// <summary>Whether the person lives there as far as was seen; none where it was left open. An answer verifies the address.</summary>
    public bool? LivesThere { get; init; }
    /// <summary>The colleagues who went along, by name; none for a lone visit.</summary>
    public IReadOnlyList<string> With { get; init; } = [];
    /// <summary>Why one officer went alone.</summary>
    public string? AloneBecause { get; init; }
    /// <summary>Who else was there.</summary>
    public string? Present { get; init; }
    /// <summary>Each device that was declared, looked at or not.</summary>
    public IReadOnlyList<DeviceCheck> Devices { get; init; } = [];
    /// <summary>Each condition that has effect, looked at or not.</summary>
    public IReadOnlyList<ConditionCheck> Conditions { get; init; } = [];
    /// <summary>What was found to have changed; each becomes an entry of its own once it is recorded.</summary>
    public IReadOnlyList<FoundChange> Changes { get; init; } = [];
    /// <summary>Whether a constable sought entry to search for assessing risk; none where entry was not sought.</summary>
    public EntrySought? Entry { get; init; }
    /// <summary>What was seen and said.</summary>
    public string? Words { get; init; }
    /// <summary>What is left for the next visit.</summary>
    public string? LeftOver { get; init; }

    /// <summary>Whether one officer went alone.</summary>
    public bool Alone => With.Count == 0;

    /// <summary>Whether the person was not seen, for whatever reason.</summary>
    public bool Failed => Result != VisitResult.Seen;
}

/// <summary>A declared device at a visit.</summary>
/// <param name="Device">The entry.</param>
/// <param name="What">As it was written.</param>
/// <param name="Checked">Whether it was looked at.</param>
/// <param name="Words">What was found; where it was not looked at, why not.</param>
public sealed record DeviceCheck(Guid Device, string What, bool Checked, string? Words);

/// <summary>What a visit says of a condition. That it was broken is never said here: that is decided by a person elsewhere.</summary>
public enum ConditionState
{
    /// <summary>Nothing seen against it.</summary>
    Kept,
    /// <summary>Something that must be looked into, said in words.</summary>
    InDoubt,
    /// <summary>Not looked at, with the reason.</summary>
    NotChecked,
}

/// <summary>A condition at a visit.</summary>
/// <param name="Of">The order, or whatever sets it.</param>
/// <param name="What">As it was written.</param>
/// <param name="State">What was found.</param>
/// <param name="Words">What is in doubt, or why it was not looked at.</param>
public sealed record ConditionCheck(Guid Of, string What, ConditionState State, string? Words);

/// <summary>Something found to have changed.</summary>
/// <param name="Kind">The kind of entry that it will be, by its stored name: "address", "device"; "note" where it is none.</param>
/// <param name="Words">What, in words.</param>
public sealed record FoundChange(string Kind, string Words);

/// <summary>What came of entry that was sought.</summary>
public enum EntryOutcome
{
    /// <summary>Let in to search.</summary>
    Allowed,
    /// <summary>Refused.</summary>
    Refused,
    /// <summary>Unable for another reason: nobody there, no answer.</summary>
    Unable,
}

/// <summary>That a constable sought entry to search the home for the purpose of assessing risk (SOA 2003 s96B(3)), at the time of the visit.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Constable">Which constable sought it, by name and number: police staff do not count.</param>
/// <param name="Words">How it was asked and answered.</param>
public sealed record EntrySought(EntryOutcome Outcome, string Constable, string? Words);
