using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Sqlite.Migrations
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    force_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sample_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seed = table.Column<int>(type: "INTEGER", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matches = table.Column<bool>(type: "INTEGER", nullable: true),
                    differs = table.Column<string>(type: "TEXT", nullable: true),
                    staff_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    compared_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comparisons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "owed_marks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    force_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    staff_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            foreach (var (what, when) in new[] { ("change", "UPDATE"), ("delete", "DELETE") })
            {
                migrationBuilder.Sql($"CREATE TRIGGER owed_marks_never_{what} BEFORE {when} ON owed_marks BEGIN SELECT RAISE(ABORT, 'owed_marks is append-only'); END;");
            }

            // INSERT OR REPLACE deletes without asking the triggers on DELETE
            migrationBuilder.Sql("CREATE TRIGGER owed_marks_never_replace BEFORE INSERT ON owed_marks WHEN EXISTS (SELECT 1 FROM owed_marks WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'owed_marks is append-only'); END;");
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
