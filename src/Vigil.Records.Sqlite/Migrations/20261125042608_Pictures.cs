using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Pictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "pictures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    force_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pictures", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pictures_person_id",
                table: "pictures",
                column: "person_id");

            const string stays = "BEGIN SELECT RAISE(ABORT, 'pictures is append-only'); END;";
            migrationBuilder.Sql($"CREATE TRIGGER pictures_never_change BEFORE UPDATE ON pictures {stays}");
            migrationBuilder.Sql($"CREATE TRIGGER pictures_never_delete BEFORE DELETE ON pictures {stays}");
            migrationBuilder.Sql($"CREATE TRIGGER pictures_never_replace BEFORE INSERT ON pictures WHEN EXISTS (SELECT 1 FROM pictures WHERE id = NEW.id) {stays}");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "pictures");
        }
    }
}
