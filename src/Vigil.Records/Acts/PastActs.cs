using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.Acts;

/// <summary>
/// Acts of the past in one transaction, each under its own staff member and time and with its own ledger entry. What is
/// derived is left to whoever loads them, once for each person and not once for each act.
/// </summary>
internal sealed class PastActs : IAsyncDisposable
{
    private readonly DatabaseEngine engine;
    private readonly LookWriter looks;

    private PastActs(DatabaseEngine engine, RecordsDb db) => (this.engine, Db, looks) = (engine, db, new LookWriter(engine));

    /// <summary>The records, inside the transaction.</summary>
    public RecordsDb Db { get; }

    /// <summary>Begins the transaction.</summary>
    public static async Task<PastActs> BeginAsync(DatabaseEngine engine, Guid forceId, CancellationToken stop)
    {
        var db = engine.Open(forceId);
        try
        {
            // thousands of rows: what changed is looked for once, when all is saved
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            await engine.BeginAsync(db, forceId, Staff.SystemId, writing: true, stop);
            return new(engine, db);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>Does one act at its time.</summary>
    /// <param name="staff">Who did it.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="request">What was done.</param>
    /// <param name="person">On which record; none where the act makes one or is about none.</param>
    /// <param name="work">Adds and supersedes facts.</param>
    /// <param name="stop">Stops it.</param>
    public async Task ActAsync(Staff staff, DateTime at, ActRequest request, PersonRow? person, Func<OpenAct, Task> work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var act = new OpenAct(Db, new Door(engine, looks, new LondonClock(new Then(at)), staff), request, person?.Id);
        if (person is not null)
        {
            act.Open(person);
        }

        await work(act);
        await act.WriteDownAsync(stop);
    }

    /// <summary>Saves all of them, or none.</summary>
    public async Task CommitAsync(CancellationToken stop)
    {
        Db.ChangeTracker.DetectChanges();
        await Db.SaveChangesAsync(stop);
        await Db.Database.CommitTransactionAsync(stop);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private sealed class Then(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at);
    }
}
