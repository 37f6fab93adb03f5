using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");

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
