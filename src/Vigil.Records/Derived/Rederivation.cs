using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>
/// Derives again what is derived: everything, after a change of the rules or a large import, or only those records of
/// which a fact begins or ends with the day. No fact changes, so it is no act and leaves no line in the ledger.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="clock">The clock.</param>
public sealed class Rederivation(DatabaseEngine engine, LondonClock clock)
{
    private const int Batch = 100;

    /// <summary>Derives all records of every force again.</summary>
    /// <param name="progress">Told how many are done, and of how many.</param>
    /// <param name="stop">Stops it between batches.</param>
    /// <returns>How many records.</returns>
    public Task<int> AllAsync(IProgress<(int Done, int Of)>? progress, CancellationToken stop) =>
        EachForceAsync(db => db.People.OrderBy(person => person.Number).Select(person => person.Id), progress, stop);

    /// <summary>Derives those records again of which something changes today or has changed since they were last derived.</summary>
    /// <returns>How many records.</returns>
    public Task<int> DueAsync(CancellationToken stop)
    {
        var today = clock.Now.Day;
        return EachForceAsync(db => db.Cards.Where(card => card.DeriveAgainOn <= today).Select(card => card.PersonId), null, stop);
    }

    /// <summary>Derives some records of one force again.</summary>
    internal Task TheseAsync(Guid force, IReadOnlyList<Guid> people, CancellationToken stop) => RebuildAsync(force, [.. people.Distinct()], stop);

    private async Task<int> EachForceAsync(Func<RecordsDb, IQueryable<Guid>> which, IProgress<(int, int)>? progress, CancellationToken stop)
    {
        List<Guid> forces;
        await using (var db = engine.Open(Guid.Empty))
        {
            forces = await db.Forces.Select(force => force.ForceId).ToListAsync(stop);
        }

        var done = 0;
        foreach (var force in forces)
        {
            var people = await PeopleAsync(force, which, stop);
            foreach (var some in people.Chunk(Batch))
            {
                await RebuildAsync(force, some, stop);
                done += some.Length;
                progress?.Report((done, people.Count));
            }
        }

        return done;
    }

    private async Task<List<Guid>> PeopleAsync(Guid force, Func<RecordsDb, IQueryable<Guid>> which, CancellationToken stop)
    {
        await using var db = engine.Open(force);
        await engine.BeginAsync(db, force, Staff.SystemId, writing: false, stop);
        return await which(db).ToListAsync(stop);
    }

    private async Task RebuildAsync(Guid force, Guid[] people, CancellationToken stop)
    {
        const int tries = 5;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = engine.Open(force);
                await engine.BeginAsync(db, force, Staff.SystemId, writing: true, stop);
                await Projection.RebuildAsync(db, force, people, clock.Now, stop);
                await db.SaveChangesAsync(stop);
                await db.Database.CommitTransactionAsync(stop);
                return;
            }
            catch (Exception failure) when (attempt < tries && (engine.IsClash(failure) || engine.IsDuplicate(failure)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), stop);
            }
        }
    }
}
