using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Acts;

namespace Vigil.Records.Visits;

/// <summary>A visit that was written without signal, as a device sends it.</summary>
/// <param name="Id">Its identity, which the device chose: sent twice, it counts once.</param>
/// <param name="Person">Whom it is to.</param>
/// <param name="TakenAt">When the record was taken along (UTC, the server's clock as the device was told it).</param>
/// <param name="SavedAt">When it was saved (UTC, the device's clock).</param>
/// <param name="PhoneAt">When it was sent (UTC, the device's clock): beside the time of receipt it tells how wrong that clock is.</param>
/// <param name="Digest">SHA-256 of what was sent, in hexadecimal: the same again is told from another under the same identity.</param>
/// <param name="Despite">Visits of that day, recorded by others meanwhile, that whoever sends it has been shown.</param>
public sealed record SentVisit(Guid Id, Guid Person, DateTime TakenAt, DateTime SavedAt, DateTime PhoneAt, string Digest, IReadOnlyList<Guid> Despite);

/// <summary>What became of a visit that was sent.</summary>
public abstract record SentOutcome
{
    private SentOutcome()
    {
    }

    /// <summary>It is recorded.</summary>
    public sealed record Recorded : SentOutcome;

    /// <summary>The same was recorded before; nothing was doubled.</summary>
    public sealed record Same : SentOutcome;

    /// <summary>Under this identity something else is recorded.</summary>
    /// <param name="Held">The visit held; none where it has been taken back as wrong.</param>
    public sealed record Other(Held<VisitFact>? Held) : SentOutcome;

    /// <summary>Others recorded visits of that day since the record was taken along. Nothing was saved.</summary>
    /// <param name="Held">Their visits.</param>
    public sealed record Another(IReadOnlyList<Held<VisitFact>> Held) : SentOutcome;

    /// <summary>Something is missing, cannot be, or is refused. Nothing was saved.</summary>
    /// <param name="Faults">All of it.</param>
    public sealed record Faulty(IReadOnlyList<Refusal> Faults) : SentOutcome;

    /// <summary>Not found, or not allowed.</summary>
    public sealed record NotFound : SentOutcome;
}

/// <summary>A visit that was sent, and what was done on the record since it was taken along.</summary>
/// <param name="Person">Whose record.</param>
/// <param name="Name">Whose name.</param>
/// <param name="Held">The visit.</param>
/// <param name="Note">What the ledger keeps of how it came.</param>
/// <param name="ReceivedAt">When it came (UTC).</param>
/// <param name="Since">What was done since, newest first; the visit itself is among it.</param>
public sealed record ReceivedVisit(Guid Person, string Name, Held<VisitFact> Held, string? Note, DateTime ReceivedAt, IReadOnlyList<ActSince> Since);
