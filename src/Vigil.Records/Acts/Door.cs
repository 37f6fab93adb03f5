using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Acts;

/// <summary>
/// The one way to the records. It knows who asks and what time it is; nothing is saved but by an act,
/// and nothing is read but that the look is in the ledger before it is returned.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="looks">The ledger's writer of looks.</param>
/// <param name="clock">The clock, asked once.</param>
/// <param name="staff">Who asks.</param>
public sealed class Door(DatabaseEngine engine, LookWriter looks, LondonClock clock, Staff staff)
{
    private const int Tries = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Who asks.</summary>
    public Staff Staff { get; } = staff;

    internal KeyStore Keys => engine.Keys;

    /// <summary>What seals and opens numbers; whoever opens one writes the reveal first.</summary>
    internal Vault Vault => new(engine.Keys);

    /// <summary>The instant of this request (UTC).</summary>
    public DateTime At { get; private init; } = clock.UtcNow;

    /// <summary>The door of someone else at this very instant: when an act of one force is felt in another.</summary>
    internal Door Of(Staff other) => new(engine, looks, clock, other) { At = At };

    /// <summary>Turns to another force's rows within a transaction: what is read and written from here on is that force's.</summary>
    internal async Task TurnAsync(RecordsDb db, Guid forceId, CancellationToken stop)
    {
        await engine.ActForAsync(db, forceId, Staff.Id, stop);
        db.ForceId = forceId;
    }

    /// <summary>The London date and time of this request.</summary>
    public Moment Now => LondonClock.At(At);

    /// <summary>Opens the records for reading, under the asker's identity. Dispose it before the answer is sent.</summary>
    internal async Task<RecordsDb> ReadAsync(CancellationToken stop)
    {
        var db = engine.Open(Staff.ForceId);
        try
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await engine.BeginAsync(db, Staff.ForceId, Staff.Id, writing: false, stop);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes what was looked at, durably, before it may be shown.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be written; nothing personal may be served.</exception>
    internal Task LookAsync(string kind, string operation, IReadOnlyList<Guid> people, string? purpose, string? detail, CancellationToken stop) =>
        looks.WriteAsync(new(kind, operation, Staff.ForceId, Staff.Id, At, people, purpose, detail), stop);

    /// <summary>
    /// Does an act: <paramref name="work"/> adds and supersedes facts; they are saved together with the act, its
    /// ledger entry and the person's re-derived duties, or not at all.
    /// </summary>
    internal async Task<ActOutcome> ActAsync(
        ActRequest request, Guid? personId, Operation operation, Func<OpenAct, Task<Refusal?>> work, CancellationToken stop)
    {
        var since = Stopwatch.StartNew();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                ActOutcome outcome;
                await using (var db = engine.Open(Staff.ForceId))
                {
                    await engine.BeginAsync(db, Staff.ForceId, Staff.Id, writing: true, stop);
                    outcome = await new ActAttempt(db, this, request, personId, operation).RunAsync(work, stop);
                }

                if (outcome is ActOutcome.NotFound)
                {
                    await LookAsync(EntryKinds.Refused, request.Kind, personId is { } person ? [person] : [], request.Purpose, "not found or not allowed", stop);
                }

                return outcome;
            }
            catch (Exception failure) when (attempt < Tries && since.Elapsed < Patience && (engine.IsClash(failure) || engine.IsDuplicate(failure)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10 * attempt), stop);
            }
        }
    }
}
