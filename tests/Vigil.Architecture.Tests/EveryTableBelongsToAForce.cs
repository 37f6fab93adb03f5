using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Vigil.Records.Sqlite;

namespace Vigil.Architecture.Tests;

/// <summary>A row says which force it belongs to, whatever it holds: forces will share a server one day.</summary>
public class EveryTableBelongsToAForce
{
    [Fact]
    public void Every_table_has_a_force() => TablesWithout(Model()).ShouldBeEmpty();

    [Fact]
    public void A_table_without_one_is_named()
    {
        var builder = new ModelBuilder();
        builder.Entity<Forceless>().ToTable("forceless");

        TablesWithout((IModel)builder.FinalizeModel()).ShouldBe(["forceless"]);
    }

    private static IModel Model()
    {
        using var db = new SqliteEngine("Data Source=:memory:").Open(Guid.Empty);
        return db.Model;
    }

    private static string?[] TablesWithout(IModel model) =>
        [.. model.GetEntityTypes().GroupBy(entity => entity.GetTableName())
            .Where(table => !table.SelectMany(entity => entity.GetProperties()).Any(property => property.GetColumnName() == "force_id"))
            .Select(table => table.Key)];

    private sealed class Forceless
    {
        public int Id { get; set; }
    }
}
