using Microsoft.EntityFrameworkCore;
using Vigil.Testing;

namespace Vigil.Records.Tests;

/// <summary>The harness itself: each test has a database of its own, with the present schema.</summary>
public sealed class TestDatabaseTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_test_sees_the_present_schema_and_nobody_elses_rows(DatabaseKind kind)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var first = await TestDatabase.Create(kind);
        await using var second = await TestDatabase.Create(kind);
        var force = Guid.CreateVersion7();
        await using (var db = first.Engine.Open(force))
        {
            db.Forces.Add(new() { ForceId = force, Name = "Test" });
            await db.SaveChangesAsync(stop);
            db.Database.HasPendingModelChanges().ShouldBeFalse();
            (await db.Database.GetPendingMigrationsAsync(stop)).ShouldBeEmpty();
        }

        await using var other = second.Engine.Open(force);
        (await other.Forces.CountAsync(stop)).ShouldBe(0);
    }
}
