using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Postgres;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;
using Vigil.Records.Transfers;
using Vigil.Testing;

namespace Vigil.Records.Tests.Roles;

/// <summary>The role that docs/operate.md has a force serve under: it works, owns nothing, and sees one force.</summary>
public sealed class ApplicationRoleTests : IAsyncLifetime
{
    private static readonly FakeTimeProvider Time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
    private readonly string role = $"app_{Guid.NewGuid():N}";
    private TestDatabase database = null!;
    private TestForce ours = null!, theirs = null!;
    private PostgresEngine engine = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Create(DatabaseKind.Postgres);
        (ours, theirs) = (await TestForce.Create(database, Time, "Ours"), await TestForce.Create(database, Time, "Theirs"));
        await ours.Person("Alan", "Example");
        await theirs.Person("Beth", "Example");
        await PostgresCluster.Execute($"CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE IN ROLE vigil_app");
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role, Pooling = false }.ConnectionString;
        engine = new(connection, connection, () => MasterKey.Read(TestDatabase.MasterKeyFile));
    }

    [Fact]
    public async Task It_finds_the_schema_current_and_records_a_person()
    {
        (await Schema.StateAsync(engine, default)).ShouldBe(SchemaState.Current);
        var door = new Door(engine, new LookWriter(engine), new LondonClock(Time), Staff.System(ours.Id));

        (await door.ActAsync(new(Guid.CreateVersion7(), "add-person", "test"), null, Operation.Record, async act =>
        {
            var person = await act.NewPersonAsync(default);
            act.Add(person.Id, new NameFact("Carl", "Example", NameKind.Legal), null, null, act.Now.Day, "test");
            return null;
        }, default)).ShouldBeOfType<ActOutcome.Done>();

        (await ours.Ledger("add-person")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task It_sees_the_rows_of_the_force_it_named_and_without_one_none()
    {
        (await Names(ours.Id)).ShouldBe(["Alan"]);
        (await Names(theirs.Id)).ShouldBe(["Beth"]);
        (await Names(Guid.Empty)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_passes_between_forces_and_until_it_does_only_the_note_of_it_is_seen()
    {
        var (asks, takes) = (await ours.Staff("S. Sergeant", StaffRole.Supervisor), await theirs.Staff("T. Taker", StaffRole.Supervisor));
        var manager = await theirs.Staff("N. Newmanager", StaffRole.OffenderManager);
        var person = await ours.Person("Dora", "Moved");
        TransferRecords By(Staff staff) => new(new(engine, new LookWriter(engine), new LondonClock(Time), staff));
        ActRequest Request(string kind) => new(Guid.CreateVersion7(), kind, "supervise", "Moved for good");

        var id = (await By(asks).AskAsync(Request("ask-transfer"), person, theirs.Id, "Works nights", default)).ShouldBeOfType<ActOutcome.Done>().ActId;
        (await By(takes).ListAsync(default)).ShouldNotBeNull().ShouldHaveSingleItem().Id.ShouldBe(id);
        (await Transfers(Guid.CreateVersion7())).ShouldBe(0);
        (await Names(theirs.Id)).ShouldBe(["Beth"]);
        (await By(takes).AcceptAsync(Request("accept-transfer"), id, manager.Id, takes.Id, default)).ShouldBeOfType<ActOutcome.Done>();

        (await Names(theirs.Id)).ShouldBe(["Beth", "Dora"], ignoreOrder: true);
        (await Names(ours.Id)).ShouldBe(["Alan", "Dora"], ignoreOrder: true);
        (await ours.Ledger("transfer-accepted")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private async Task<int> Transfers(Guid force)
    {
        await using var db = engine.Open(force);
        await engine.BeginAsync(db, force, Guid.Empty, writing: false, default);
        return await db.Transfers.IgnoreQueryFilters().CountAsync();
    }

    [Theory]
    [InlineData("ALTER TABLE facts ADD COLUMN more text")]
    [InlineData("ALTER TABLE facts DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP TABLE duties")]
    [InlineData("CREATE TABLE more (id int)")]
    [InlineData("DROP TRIGGER never_change ON facts")]
    [InlineData("UPDATE ledger_entries SET kind = 'x'")]
    [InlineData("DELETE FROM acts")]
    [InlineData("TRUNCATE facts")]
    [InlineData("DELETE FROM keys")]
    [InlineData("DELETE FROM transfers")]
    public async Task It_may_not(string statement)
    {
        await using var db = engine.Open(ours.Id);

        (await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await PostgresCluster.Execute($"DROP ROLE {role}");
    }

    // without the model's own filter: what is left is the database's wall
    private async Task<List<string>> Names(Guid force)
    {
        await using var db = engine.Open(force);
        await engine.BeginAsync(db, force, Guid.Empty, writing: false, default);
        return await db.Cards.IgnoreQueryFilters().Select(card => card.Given).ToListAsync();
    }
}
