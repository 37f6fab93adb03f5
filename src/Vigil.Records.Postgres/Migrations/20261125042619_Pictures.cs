using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vigil.Records.Postgres.Migrations
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    force_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pictures", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pictures_person_id",
                table: "pictures",
                column: "person_id");

            migrationBuilder.Sql("""
                ALTER TABLE pictures ENABLE ROW LEVEL SECURITY;
                ALTER TABLE pictures FORCE ROW LEVEL SECURITY;
                CREATE POLICY own_force ON pictures
                  USING (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid)
                  WITH CHECK (force_id = nullif(current_setting('vigil.force_id', true), '')::uuid);
                CREATE TRIGGER never_change BEFORE UPDATE ON pictures FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_delete BEFORE DELETE ON pictures FOR EACH ROW EXECUTE FUNCTION never_change();
                CREATE TRIGGER never_truncate BEFORE TRUNCATE ON pictures FOR EACH STATEMENT EXECUTE FUNCTION never_change();
                GRANT SELECT, INSERT ON pictures TO vigil_app;
                REVOKE UPDATE, DELETE, TRUNCATE ON pictures FROM vigil_app;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "pictures");
        }
    }
}
