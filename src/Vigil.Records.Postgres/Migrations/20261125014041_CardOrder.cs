using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CardOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_cards_force_id_family_given",
                table: "cards");

            migrationBuilder.AddColumn<DateOnly>(
                name: "status_until",
                table: "cards",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_cards_force_id_restricted_family_given_number",
                table: "cards",
                columns: new[] { "force_id", "restricted", "family", "given", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_cards_force_id_restricted_family_given_number",
                table: "cards");

            migrationBuilder.DropColumn(
                name: "status_until",
                table: "cards");

            migrationBuilder.CreateIndex(
                name: "ix_cards_force_id_family_given",
                table: "cards",
                columns: new[] { "force_id", "family", "given" });
        }
    }
}
