using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SearchCovered : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_search_keys_force_id_kind_key",
                table: "search_keys");

            migrationBuilder.CreateIndex(
                name: "ix_search_keys_force_id_kind_key_person_id",
                table: "search_keys",
                columns: new[] { "force_id", "kind", "key", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_search_keys_force_id_kind_key_person_id",
                table: "search_keys");

            migrationBuilder.CreateIndex(
                name: "ix_search_keys_force_id_kind_key",
                table: "search_keys",
                columns: new[] { "force_id", "kind", "key" });
        }
    }
}
