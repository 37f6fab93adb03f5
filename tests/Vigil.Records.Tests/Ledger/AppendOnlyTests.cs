using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

public sealed class AppendOnlyTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task The_database_itself_refuses_to_change_or_delete_what_was_written(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind);
        foreach (var table in Intruder.Tables)
        {
            await Refused(log, $"UPDATE {table} SET force_id = force_id");
            await Refused(log, $"DELETE FROM {table}");
            if (kind == DatabaseKind.Postgres)
                await Refused(log, $"TRUNCATE {table} CASCADE");
            else
                await Refused(log, $"REPLACE INTO {table} SELECT * FROM {table} LIMIT 1");
        }

        (await log.Verify()).Fault.ShouldBeNull();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_version_of_a_fact_is_superseded_once_and_changed_in_nothing_else(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind);
        const string Superseding = "UPDATE facts SET superseded_at = recorded_at, superseded_by = act_id";

        await Refused(log, $"{Superseding} WHERE superseded_at IS NOT NULL");
        await Refused(log, $"{Superseding}, source = 'other' WHERE superseded_at IS NULL");
        await Refused(log, "UPDATE facts SET superseded_at = recorded_at WHERE superseded_at IS NULL");
        await Refused(log, "UPDATE facts SET superseded_at = NULL, superseded_by = NULL WHERE superseded_at IS NOT NULL");
        await using var db = log.Database.Engine.Open(log.Force.Id);
        (await db.Database.ExecuteSqlRawAsync($"{Superseding} WHERE superseded_at IS NULL")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_applications_role_has_no_right_even_to_try()
    {
        await using var log = await Log.Create(DatabaseKind.Postgres);
        foreach (var table in Intruder.Tables)
        {
            (await Refused(log, $"SET ROLE vigil_app; DELETE FROM {table}")).ShouldContain("permission denied");
            (await Refused(log, $"SET ROLE vigil_app; TRUNCATE {table}")).ShouldContain("permission denied");
            (await Refused(log, $"SET ROLE vigil_app; UPDATE {table} SET force_id = force_id")).ShouldContain("permission denied");
        }
    }

    private static async Task<string> Refused(Log log, string sql)
    {
        await using var db = log.Database.Engine.Open(log.Force.Id);
        return (await Should.ThrowAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql), sql)).Message;
    }
}
