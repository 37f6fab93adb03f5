using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Kinds of ledger entry.</summary>
public static class EntryKinds
{
    /// <summary>Something was done.</summary>
    public const string Act = "act";
    /// <summary>A record or list was read.</summary>
    public const string Look = "look";
    /// <summary>A sealed value was shown.</summary>
    public const string Reveal = "reveal";
    /// <summary>A search was made.</summary>
    public const string Search = "search";
    /// <summary>Something was refused, or not found.</summary>
    public const string Refused = "refused";
    /// <summary>Signing in and out, and failing to.</summary>
    public const string SignIn = "sign-in";
    /// <summary>A calendar program fetched the counts of someone's duties.</summary>
    public const string Feed = "feed";
}

/// <summary>A look at one or more records: it must be in the ledger before the first byte of the answer.</summary>
/// <param name="Kind">One of <see cref="EntryKinds"/>.</param>
/// <param name="Operation">What was asked for: "open-person", "today".</param>
/// <param name="ForceId">The force.</param>
/// <param name="StaffId">Who looked.</param>
/// <param name="At">When (UTC).</param>
/// <param name="People">Everyone shown.</param>
/// <param name="Purpose">For what purpose.</param>
/// <param name="Detail">Further words: the reason given, what was searched for, which value was revealed, why refused.</param>
public sealed record Look(
    string Kind, string Operation, Guid ForceId, Guid StaffId, DateTime At,
    IReadOnlyList<Guid> People, string? Purpose = null, string? Detail = null);

/// <summary>The ledger cannot be written: nothing personal may be served.</summary>
/// <param name="outage">Why, as far as is known.</param>
/// <param name="cause">What failed.</param>
public sealed class LedgerUnavailableException(Outage outage, Exception cause) : RecordsUnavailableException(outage, cause);
