namespace Vigil.Records.Storage;

/// <summary>What keeps the records from being read or written, where it is no fault in Vigil.</summary>
public enum OutageKind
{
    /// <summary>There are no records where they should be.</summary>
    Missing,
    /// <summary>The database does not answer, or answers nobody at present.</summary>
    Away,
    /// <summary>Something else holds the database and did not let go in time.</summary>
    Busy,
    /// <summary>It can be read and not written.</summary>
    ReadOnly,
    /// <summary>There is no room left.</summary>
    Full,
    /// <summary>It is damaged, or is no database.</summary>
    Damaged,
    /// <summary>It was made or changed by another version of Vigil, or by something else.</summary>
    OtherVersion,
    /// <summary>It refuses the name, the password or the right that Vigil comes with.</summary>
    Refused,
    /// <summary>The keys that seal numbers and the ledger's lines cannot be had.</summary>
    Sealed,
    /// <summary>Looks cannot be written down, for a reason that is not known.</summary>
    Ledger,
}

/// <summary>Why the records cannot be used.</summary>
/// <param name="Kind">Which kind of reason.</param>
/// <param name="Words">The reason, and what to do, for whoever runs Vigil; nothing of anyone's record.</param>
public sealed record Outage(OutageKind Kind, string Words);

/// <summary>The records cannot be used as they are; nothing was read or written.</summary>
/// <param name="outage">Why.</param>
/// <param name="cause">What failed.</param>
public class RecordsUnavailableException(Outage outage, Exception? cause = null) : Exception(outage.Words, cause)
{
    /// <summary>Why.</summary>
    public Outage Outage { get; } = outage;
}
