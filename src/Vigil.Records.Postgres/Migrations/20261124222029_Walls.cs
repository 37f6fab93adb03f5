using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations;

/// <summary>
/// The wall in the database itself: the application's role owns nothing, and sees the rows of one force only, named by
/// SET LOCAL in each transaction. Accounts and the tree's hashes stand outside it: signing in comes before the force
/// is known, and the tree runs over all forces.
/// </summary>
public partial class Walls : Migration
{
    private static readonly string[] Walled =
    [
        "settings", "covers", "people", "facts", "acts", "duties", "cards", "search_keys",
        "ledger_entries", "ledger_details", "ledger_subjects",
    ];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vigil_app') THEN
                CREATE ROLE vigil_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
              END IF;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
            END $$;
            GRANT USAGE ON SCHEMA public TO vigil_app;
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO vigil_app;
            GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO vigil_app;
            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO vigil_app;
            """);
        foreach (var table in Walled)
        {
            migrationBuilder.Sql($"""
                ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                CREATE POLICY own_force ON {table}
                  USING (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid)
                  WITH CHECK (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid);
                """);
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Walled)
        {
            migrationBuilder.Sql($"""
                DROP POLICY own_force ON {table};
                ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;
                ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
                """);
        }
    }
}
