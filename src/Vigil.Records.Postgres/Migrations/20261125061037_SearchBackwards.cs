using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SearchBackwards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "back",
                table: "search_keys",
                type: "text",
                nullable: false,
                defaultValue: "");

            // compared byte by byte, as SQLite does: so a range of an index holds what begins with the same letters
            migrationBuilder.Sql("ALTER TABLE search_keys ALTER COLUMN key TYPE text COLLATE \"C\", ALTER COLUMN back TYPE text COLLATE \"C\"");

            migrationBuilder.CreateIndex(
                name: "ix_search_keys_force_id_kind_back",
                table: "search_keys",
                columns: new[] { "force_id", "kind", "back" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_search_keys_force_id_kind_back",
                table: "search_keys");

            migrationBuilder.DropColumn(
                name: "back",
                table: "search_keys");
        }
    }
}
