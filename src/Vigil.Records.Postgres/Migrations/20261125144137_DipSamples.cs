using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DipSamples : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dip_samples",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seed = table.Column<int>(type: "integer", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    next_on = table.Column<DateOnly>(type: "date", nullable: false),
                    listed = table.Column<int>(type: "integer", nullable: false),
                    list = table.Column<string>(type: "text", nullable: false),
                    drawn = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dip_samples", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_duties_kind",
                table: "duties",
                columns: new[] { "force_id", "kind" },
                filter: "discharged_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dip_samples_force_id_staff_id_drawn_at",
                table: "dip_samples",
                columns: new[] { "force_id", "staff_id", "drawn_at" });

            migrationBuilder.Sql("""
                ALTER TABLE dip_samples ENABLE ROW LEVEL SECURITY;
                ALTER TABLE dip_samples FORCE ROW LEVEL SECURITY;
                CREATE POLICY own_force ON dip_samples
                  USING (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid)
                  WITH CHECK (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid);
                GRANT SELECT, INSERT ON dip_samples TO vigil_app;
                REVOKE UPDATE, DELETE, TRUNCATE ON dip_samples FROM vigil_app;
                """);

            // which records a sample was drawn from, and which came out, stays as it was
            migrationBuilder.Sql("""
                CREATE TRIGGER never_change BEFORE UPDATE ON dip_samples FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_delete BEFORE DELETE ON dip_samples FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_truncate BEFORE TRUNCATE ON dip_samples FOR EACH STATEMENT EXECUTE FUNCTION never_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dip_samples");

            migrationBuilder.DropIndex(
                name: "ix_duties_kind",
                table: "duties");
        }
    }
}
