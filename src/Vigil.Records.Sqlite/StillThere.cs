using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Vigil.Records.Sqlite;

/// <summary>A file that was moved or deleted goes on working for those who have it open, and what they write is lost: so it is looked for.</summary>
internal sealed class StillThere : DbConnectionInterceptor
{
    public static readonly StillThere Instance = new();
    private const int CannotOpen = 14;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (!File.Exists(connection.DataSource))
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
            throw new SqliteException("The file is not there.", CannotOpen);
        }

        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ConnectionOpening(connection, eventData, result));
}
