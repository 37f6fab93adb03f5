using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vigil.Records.Storage;

#nullable disable

namespace Vigil.Records.Sqlite.Migrations;

/// <summary>
/// What was written stays: no row of the ledger or of the acts is changed, deleted or replaced, and a version of a fact
/// can only be superseded, once. Triggers can be dropped by whoever has the file; the ledger's verification then shows it.
/// </summary>
[DbContext(typeof(RecordsDb))]
[Migration("20261124233700_AppendOnly")]
public sealed class AppendOnly : Migration
{
    // INSERT OR REPLACE deletes without asking the triggers on DELETE, hence the keys
    private static readonly (string Table, string[] Keys)[] Kept =
    [
        ("ledger_entries", ["id"]), ("ledger_details", ["entry_id, ordinal"]), ("ledger_subjects", ["entry_id, person_id"]),
        ("ledger_leaves", ["seq", "entry_id"]), ("ledger_nodes", ["level, \"index\""]), ("ledger_heads", ["size"]),
        ("acts", ["id", "force_id, token"]), ("facts", ["id"]),
    ];

    private static readonly string[] FactColumns =
        ["id", "fact_id", "force_id", "person_id", "kind", "content", "true_from", "true_to", "learned_on", "source", "recorded_at", "act_id"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, keys) in Kept)
        {
            var stays = $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;";
            var exists = string.Join(" OR ", keys.Select(key => $"EXISTS (SELECT 1 FROM {table} WHERE ({key}) = ({Of("NEW", key)}))"));
            var changes = table != "facts" ? "" : "WHEN OLD.superseded_at IS NOT NULL OR OLD.superseded_by IS NOT NULL OR NEW.superseded_at IS NULL OR NEW.superseded_by IS NULL OR "
                + string.Join(" OR ", FactColumns.Select(column => $"OLD.{column} IS NOT NEW.{column}"));
            migrationBuilder.Sql($"CREATE TRIGGER {table}_never_change BEFORE UPDATE ON {table} {changes} {stays}");
            migrationBuilder.Sql($"CREATE TRIGGER {table}_never_delete BEFORE DELETE ON {table} {stays}");
            migrationBuilder.Sql($"CREATE TRIGGER {table}_never_replace BEFORE INSERT ON {table} WHEN {exists} {stays}");
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, _) in Kept)
        {
            foreach (var what in new[] { "change", "delete", "replace" })
            {
                migrationBuilder.Sql($"DROP TRIGGER {table}_never_{what}");
            }
        }
    }

    private static string Of(string row, string key) => string.Join(", ", key.Split(", ").Select(column => $"{row}.{column}"));
}
