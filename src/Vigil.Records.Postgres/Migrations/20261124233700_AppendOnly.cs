using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vigil.Records.Storage;

#nullable disable

namespace Vigil.Records.Postgres.Migrations;

/// <summary>
/// What was written stays: no row of the ledger or of the acts is changed, deleted or truncated, and a version of a fact
/// can only be superseded, once. The application's role may not even try. Triggers can be disabled by a superuser; the
/// ledger's verification then shows what was done.
/// </summary>
[DbContext(typeof(RecordsDb))]
[Migration("20261124233700_AppendOnly")]
public sealed class AppendOnly : Migration
{
    private static readonly string[] Kept =
        ["ledger_entries", "ledger_details", "ledger_subjects", "ledger_leaves", "ledger_nodes", "ledger_heads", "acts", "facts"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION never_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
            END $$;
            CREATE FUNCTION only_supersede() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE was facts := OLD;
            BEGIN
              was.superseded_at := NEW.superseded_at;
              was.superseded_by := NEW.superseded_by;
              IF OLD.superseded_at IS NULL AND OLD.superseded_by IS NULL AND NEW.superseded_at IS NOT NULL
                AND NEW.superseded_by IS NOT NULL AND was IS NOT DISTINCT FROM NEW THEN
                RETURN NEW;
              END IF;
              RAISE EXCEPTION 'a version of a fact can only be superseded, once' USING ERRCODE = 'restrict_violation';
            END $$;
            """);
        foreach (var table in Kept)
        {
            var facts = table == "facts";
            migrationBuilder.Sql($"""
                CREATE TRIGGER never_change BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {(facts ? "only_supersede" : "never_change")}();
                CREATE TRIGGER never_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION never_change();
                REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM vigil_app;
                """);
        }

        migrationBuilder.Sql("GRANT UPDATE (superseded_at, superseded_by) ON facts TO vigil_app;");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Kept)
        {
            migrationBuilder.Sql($"""
                DROP TRIGGER never_change ON {table};
                DROP TRIGGER never_delete ON {table};
                DROP TRIGGER never_truncate ON {table};
                GRANT UPDATE, DELETE ON {table} TO vigil_app;
                """);
        }

        migrationBuilder.Sql("DROP FUNCTION never_change(); DROP FUNCTION only_supersede();");
    }
}
