using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Waiting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_ledger_subjects",
                table: "ledger_subjects");

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                table: "ledger_heads",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddPrimaryKey(
                name: "pk_ledger_subjects",
                table: "ledger_subjects",
                columns: new[] { "entry_id", "person_id" });

            migrationBuilder.CreateTable(
                name: "ledger_waiting",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_waiting", x => x.entry_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_subjects_person_id_entry_id",
                table: "ledger_subjects",
                columns: new[] { "person_id", "entry_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ledger_waiting");

            migrationBuilder.DropPrimaryKey(
                name: "pk_ledger_subjects",
                table: "ledger_subjects");

            migrationBuilder.DropIndex(
                name: "ix_ledger_subjects_person_id_entry_id",
                table: "ledger_subjects");

            migrationBuilder.DropColumn(
                name: "seal",
                table: "ledger_heads");

            migrationBuilder.AddPrimaryKey(
                name: "pk_ledger_subjects",
                table: "ledger_subjects",
                columns: new[] { "person_id", "entry_id" });
        }
    }
}
