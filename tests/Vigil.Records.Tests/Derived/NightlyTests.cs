using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Derived;
using Vigil.Testing;

namespace Vigil.Records.Tests.Derived;

public sealed class NightlyTests
{
    private const string Canary = "Canaryname";

    [Theory, ClassData(typeof(Databases))]
    public async Task What_a_new_day_changes_is_derived_at_start_and_after_two_in_the_morning_in_London(DatabaseKind kind)
    {
        var time = new FakeTimeProvider(new(2026, 6, 23, 22, 30, 0, TimeSpan.Zero));
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, time);
        // in London it is 23:30 on the 23rd; the stay is over on the 24th and another begins on the 25th
        var person = await force.Person("Alan", Canary, facts: (new BirthFact(new(1981, 5, 4), Sex.Male), null));
        await force.Status(person, StatusKind.InPrison, force.Today.AddDays(-3), force.Today);
        await force.Status(person, StatusKind.InHospital, force.Today.AddDays(2), null);
        var log = new Lines();
        using var nightly = Make(database, time, log);
        await nightly.StartAsync(CancellationToken.None);

        await log.Has(time, 1);
        var ends = await DeriveAgainOn(database, force);
        await Turn(time, new(2026, 6, 24, 0, 59, 0, TimeSpan.Zero));
        log.Count.ShouldBe(1);
        await Turn(time, new(2026, 6, 24, 1, 1, 0, TimeSpan.Zero));
        await log.Has(time, 2);
        await Turn(time, new(2026, 6, 25, 1, 1, 0, TimeSpan.Zero));
        await log.Has(time, 3);
        await nightly.StopAsync(CancellationToken.None);

        ends.ShouldBe(new DateOnly(2026, 6, 24));
        (await DeriveAgainOn(database, force)).ShouldBeNull();
        log.ShouldBe(["The night's derivation is done: 0 records.", "The night's derivation is done: 1 records.", "The night's derivation is done: 1 records."]);
        (await force.Ledger("open-person")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_database_that_is_away_is_tried_again_and_complained_of_once(DatabaseKind kind)
    {
        var time = new FakeTimeProvider(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, time);
        await force.Person("Alan", Canary);
        await Later(database, "INSERT INTO \"__EFMigrationsHistory\" (migration_id, product_version) VALUES ('99991231000000_Later', '99')");
        var log = new Lines();
        using var nightly = Make(database, time, log);
        await nightly.StartAsync(CancellationToken.None);

        await log.Has(time, 1);
        await Turn(time, time.GetUtcNow().AddMinutes(5));
        log.ShouldHaveSingleItem().ShouldBe("The night's derivation failed and is tried again every minute. They were changed by a later version of Vigil than this one. Run that version, or restore a backup from before.");
        await Later(database, "DELETE FROM \"__EFMigrationsHistory\" WHERE migration_id = '99991231000000_Later'");
        await log.Has(time, 2);
        await nightly.StopAsync(CancellationToken.None);

        log.Last().ShouldBe("The night's derivation is done: 0 records.");
    }

    [Fact]
    public async Task Of_two_nodes_one_does_it()
    {
        var time = new FakeTimeProvider(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
        await using var database = await TestDatabase.Create(DatabaseKind.Postgres);
        using var nightly = Make(database, time, new());
        int? meanwhile = 0;

        (await database.Engine.AloneAsync("nightly", async () => meanwhile = await nightly.RunOnceAsync(CancellationToken.None), CancellationToken.None)).ShouldBeTrue();

        meanwhile.ShouldBeNull();
        (await nightly.RunOnceAsync(CancellationToken.None)).ShouldBe(0);
    }

    private static Nightly Make(TestDatabase database, FakeTimeProvider time, Lines log) =>
        new(database.Engine, new(database.Engine, time), new(time), time, log);

    private static async Task<DateOnly?> DeriveAgainOn(TestDatabase database, TestForce force)
    {
        await using var db = database.Engine.Open(force.Id);
        return (await db.Cards.SingleAsync()).DeriveAgainOn;
    }

    private static async Task Later(TestDatabase database, string sql)
    {
        await using var db = database.Engine.Open(Guid.Empty);
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Turns the clock, and lets whatever waits for it run.</summary>
    private static async Task Turn(FakeTimeProvider time, DateTimeOffset to)
    {
        time.SetUtcNow(to);
        for (var i = 0; i < 3; i++)
        {
            await Task.Delay(100);
            time.Advance(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The lines that were logged.</summary>
    private sealed class Lines : ConcurrentQueue<string>, ILogger<Nightly>
    {
        public async Task Has(FakeTimeProvider time, int lines)
        {
            for (var i = 0; i < 200 && Count < lines; i++)
            {
                await Task.Delay(50);
                time.Advance(TimeSpan.FromMilliseconds(500));
            }

            Count.ShouldBe(lines);
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Enqueue(formatter(state, exception) + exception);

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;
    }
}
