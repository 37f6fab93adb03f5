using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Owed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "comparisons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sample_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seed = table.Column<int>(type: "integer", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matches = table.Column<bool>(type: "boolean", nullable: true),
                    differs = table.Column<string>(type: "text", nullable: true),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: true),
                    compared_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comparisons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "owed_marks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owed_marks", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_facts_force_id_recorded_at",
                table: "facts",
                columns: new[] { "force_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_facts_force_id_superseded_at",
                table: "facts",
                columns: new[] { "force_id", "superseded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_comparisons_force_id_drawn_at",
                table: "comparisons",
                columns: new[] { "force_id", "drawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_owed_marks_change_id_person_id",
                table: "owed_marks",
                columns: new[] { "change_id", "person_id" });

            foreach (var table in new[] { "owed_marks", "comparisons" })
            {
                migrationBuilder.Sql($"""
                    ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                    ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
                    CREATE POLICY own_force ON {table}
                      USING (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid)
                      WITH CHECK (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid);
                    GRANT SELECT, INSERT, UPDATE ON {table} TO vigil_app;
                    REVOKE DELETE, TRUNCATE ON {table} FROM vigil_app;
                    """);
            }

            // what was said of a change stays said
            migrationBuilder.Sql("""
                CREATE TRIGGER never_change BEFORE UPDATE ON owed_marks FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_delete BEFORE DELETE ON owed_marks FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_truncate BEFORE TRUNCATE ON owed_marks FOR EACH STATEMENT EXECUTE FUNCTION never_change();
                REVOKE UPDATE ON owed_marks FROM vigil_app;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "comparisons");

            migrationBuilder.DropTable(
                name: "owed_marks");

            migrationBuilder.DropIndex(
                name: "ix_facts_force_id_recorded_at",
                table: "facts");

            migrationBuilder.DropIndex(
                name: "ix_facts_force_id_superseded_at",
                table: "facts");
        }
    }
}
