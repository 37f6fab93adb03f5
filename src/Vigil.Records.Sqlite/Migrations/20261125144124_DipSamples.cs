using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Sqlite.Migrations
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    force_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seed = table.Column<int>(type: "INTEGER", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    listed = table.Column<int>(type: "INTEGER", nullable: false),
                    list = table.Column<string>(type: "TEXT", nullable: false),
                    drawn = table.Column<string>(type: "TEXT", nullable: false)
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

            // which records a sample was drawn from, and which came out, stays as it was
            foreach (var (what, when) in new[] { ("change", "UPDATE"), ("delete", "DELETE") })
            {
                migrationBuilder.Sql($"CREATE TRIGGER dip_samples_never_{what} BEFORE {when} ON dip_samples BEGIN SELECT RAISE(ABORT, 'dip_samples is append-only'); END;");
            }

            // INSERT OR REPLACE deletes without asking the triggers on DELETE
            migrationBuilder.Sql("CREATE TRIGGER dip_samples_never_replace BEFORE INSERT ON dip_samples WHEN EXISTS (SELECT 1 FROM dip_samples WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'dip_samples is append-only'); END;");
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
