using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Transfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "warnings",
                table: "cards",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    force = table.Column<string>(type: "text", nullable: false),
                    to_force = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    hand_over = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    new_person_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transfers", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_transfers_person_id",
                table: "transfers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_transfers_to_force_id_state",
                table: "transfers",
                columns: new[] { "to_force_id", "state" });

            // a transfer is seen by the force that asks and by the one that is asked, and by no other
            migrationBuilder.Sql("""
                ALTER TABLE transfers ENABLE ROW LEVEL SECURITY;
                ALTER TABLE transfers FORCE ROW LEVEL SECURITY;
                CREATE POLICY both_forces ON transfers
                  USING (nullif(current_setting('vigil.force_id', true), '')::uuid IN (force_id, to_force_id))
                  WITH CHECK (nullif(current_setting('vigil.force_id', true), '')::uuid IN (force_id, to_force_id));
                GRANT SELECT, INSERT, UPDATE ON transfers TO vigil_app;
                REVOKE DELETE, TRUNCATE ON transfers FROM vigil_app;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "transfers");

            migrationBuilder.DropColumn(
                name: "warnings",
                table: "cards");
        }
    }
}
