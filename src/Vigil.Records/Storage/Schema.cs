using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Vigil.Records.Storage;

/// <summary>How a database's schema stands to this version of Vigil.</summary>
public enum SchemaState
{
    /// <summary>There is no database, or an empty one.</summary>
    Missing,
    /// <summary>It was made by an earlier version and can be brought up.</summary>
    Older,
    /// <summary>It is this version's.</summary>
    Current,
    /// <summary>It was changed by a later version, which this one does not know.</summary>
    Newer,
    /// <summary>It holds something else.</summary>
    Foreign,
}

/// <summary>Looks at a database's schema without changing it.</summary>
public static class Schema
{
    /// <summary>How it stands.</summary>
    public static async Task<SchemaState> StateAsync(DatabaseEngine engine, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        var database = db.GetService<IRelationalDatabaseCreator>();
        if (!await database.ExistsAsync(stop))
        {
            return SchemaState.Missing;
        }

        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        return applied switch
        {
            [] => await database.HasTablesAsync(stop) ? SchemaState.Foreign : SchemaState.Missing,
            _ when !applied.Exists(known.Contains) => SchemaState.Foreign,
            _ when applied.Exists(name => !known.Contains(name)) => SchemaState.Newer,
            _ => applied.Count < known.Count || await KeysPendAsync(engine, stop) ? SchemaState.Older : SchemaState.Current,
        };
    }

    /// <summary>Finds out whether the database can be written, without writing.</summary>
    /// <exception cref="System.Data.Common.DbException">It cannot; <see cref="DatabaseEngine.OutageOf"/> knows why.</exception>
    public static async Task RequireWritableAsync(DatabaseEngine engine, CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        await engine.BeginAsync(db, Guid.Empty, Guid.Empty, writing: true, stop);
        await db.LedgerLeases.Where(lease => lease.Holder == Guid.Empty).ExecuteUpdateAsync(lease => lease.SetProperty(row => row.Until, DateTime.UnixEpoch), stop);
    }

    /// <summary>Why this version cannot work on a database in that state; none where it can.</summary>
    public static Outage? Outage(SchemaState state) => state switch
    {
        SchemaState.Missing => new(OutageKind.Missing, "There are no records yet. Run: vigil migrate"),
        SchemaState.Older => new(OutageKind.OtherVersion, "They were made by an earlier version of Vigil. Back them up, then run: vigil migrate"),
        SchemaState.Newer => new(OutageKind.OtherVersion, "They were changed by a later version of Vigil than this one. Run that version, or restore a backup from before."),
        SchemaState.Foreign => new(OutageKind.OtherVersion, "They are not Vigil's: something else is kept there. Nothing was changed."),
        SchemaState.Current => null,
    };

    private static async Task<bool> KeysPendAsync(DatabaseEngine engine, CancellationToken stop)
    {
        await using var keys = engine.OpenKeys();
        return !await keys.GetService<IRelationalDatabaseCreator>().ExistsAsync(stop) || (await keys.Database.GetPendingMigrationsAsync(stop)).Any();
    }
}
