using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Records.Tests.Sealing;

public sealed class KeyStoreTests
{
    private readonly Guid force = Guid.CreateVersion7(), person = Guid.CreateVersion7(), act = Guid.CreateVersion7();
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_key_is_made_once_however_many_ask_at_the_same_time(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);

        // each with a store of its own, as on as many machines
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Another(database).OfAsync(force, person, Stop).AsTask())));

        keys.Select(key => key.Id).Distinct().Count().ShouldBe(1);
        keys.Select(key => Convert.ToHexString(key.Secret)).Distinct().Count().ShouldBe(1);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_destroyed_key_is_gone_for_good_and_its_tombstone_says_when_and_by_which_act(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var keys = database.Engine.Keys;
        await keys.OfAsync(force, person, Stop);

        await keys.DestroyAsync(force, person, act, Stop);

        (await keys.FindAsync(person, Stop)).ShouldBeNull();
        await Should.ThrowAsync<SealingUnavailableException>(async () => await keys.OfAsync(force, person, Stop));
        await Should.ThrowAsync<SealingUnavailableException>(async () => await Another(database).OfAsync(force, person, Stop));
        await using var db = database.Engine.OpenKeys();
        var row = await db.Keys.SingleAsync(key => key.OwnerId == person, Stop);
        row.Wrapped.ShouldBeNull();
        row.DestroyedAt.ShouldNotBeNull();
        row.DestroyedBy.ShouldBe(act);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_person_whose_key_was_never_made_can_be_erased_too(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);

        await database.Engine.Keys.DestroyAsync(force, person, act, Stop);

        await Should.ThrowAsync<SealingUnavailableException>(async () => await Another(database).OfAsync(force, person, Stop));
    }

    [Fact]
    public async Task Another_machine_forgets_a_destroyed_key_within_a_minute()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var time = new FakeTimeProvider();
        var elsewhere = Another(database, time);
        await elsewhere.OfAsync(force, person, Stop);

        await database.Engine.Keys.DestroyAsync(force, person, act, Stop);
        time.Advance(TimeSpan.FromSeconds(60));

        (await elsewhere.FindAsync(person, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task No_byte_of_a_destroyed_key_stays_in_the_files()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await database.Engine.Keys.OfAsync(force, person, Stop);
        byte[] wrapped;
        await using (var db = database.Engine.OpenKeys())
        {
            wrapped = (await db.Keys.SingleAsync(key => key.OwnerId == person, Stop)).Wrapped!;
        }

        InFiles(database, wrapped).ShouldBeTrue();
        await database.Engine.Keys.DestroyAsync(force, person, act, Stop);
        InFiles(database, wrapped).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_store_under_another_master_key_opens_nothing_and_says_so()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await database.Engine.Keys.OfAsync(force, person, Stop);
        var stranger = new KeyStore(database.Engine.OpenKeys, database.Engine.IsDuplicate, database.Engine.ScrubKeysAsync, MasterKey.ForTests, TimeProvider.System);

        (await Should.ThrowAsync<SealingUnavailableException>(async () => await stranger.FindAsync(person, Stop))).Message.ShouldContain("another master key");
    }

    private static KeyStore Another(TestDatabase database, TimeProvider? time = null)
    {
        DatabaseEngine engine = database.Engine;
        return new(engine.OpenKeys, engine.IsDuplicate, engine.ScrubKeysAsync, () => MasterKey.Read(TestDatabase.MasterKeyFile), time ?? TimeProvider.System);
    }

    private static bool InFiles(TestDatabase database, byte[] wrapped)
    {
        var path = new SqliteConnectionStringBuilder(database.Engine.KeysConnectionString).DataSource;
        return Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*").Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(wrapped.AsSpan(29)) >= 0;
        });
    }
}
