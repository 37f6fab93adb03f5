using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Cli.Tests.Duties;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Ledger;

public sealed class LedgerVerifyTests
{
    [Fact]
    public async Task A_whole_ledger_is_answered_with_its_head_and_a_changed_one_with_the_first_bad_entry()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var force = await TestForce.Create(database, TimeProvider.System);
        var person = await force.Person("Alan", "Example");
        await new LookWriter(database.Engine).WriteAsync(new(EntryKinds.Look, "open-person", force.Id, Guid.CreateVersion7(), DateTime.UnixEpoch, [person]), CancellationToken.None);
        await new Sequencer(database.Engine, new(TimeProvider.System), NullLogger<Sequencer>.Instance).RunOnceAsync(CancellationToken.None);

        var whole = await Verify(database);
        whole.Exit.ShouldBe(0, whole.Error);
        whole.Output.ShouldStartWith("head 2:");
        var head = whole.Output.Split('\n')[0]["head ".Length..];
        (await Verify(database, "--head", head)).Exit.ShouldBe(0);
        (await Verify(database, "--head", head.Replace("2:", "3:"))).Error.ShouldContain("there were 3 entries once");
        (await Verify(database, "--head", "2")).Exit.ShouldBe(VigilCommand.BadInput);

        await force.Write(db => db.Database.ExecuteSqlRaw("DROP TRIGGER ledger_entries_never_change; UPDATE ledger_entries SET operation = 'other' WHERE kind = 'look'"));
        var changed = await Verify(database);
        changed.Exit.ShouldBe(1);
        changed.ErrorLines[0].ShouldStartWith("WRONG: entry number 1 (");
        changed.ErrorLines[0].ShouldEndWith("it differs from what the tree holds of it");
    }

    [Fact]
    public async Task A_master_key_is_made_once_and_never_written_over()
    {
        var folder = Directory.CreateTempSubdirectory("vigil-key-").FullName;
        try
        {
            var path = Path.Combine(folder, "master.key");
            (await Run.Vigil("keys", "init", path)).Exit.ShouldBe(0);
            var key = await File.ReadAllTextAsync(path);

            (await Run.Vigil("keys", "init", path)).Exit.ShouldBe(VigilCommand.BadInput);
            (await File.ReadAllTextAsync(path)).ShouldBe(key);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Said> Verify(TestDatabase database, params string[] options)
    {
        // beside the records, where one seat has it
        var file = Path.ChangeExtension(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource, ".key");
        File.Copy(TestDatabase.MasterKeyFile, file, overwrite: true);
        return await Run.Vigil(["ledger", "verify", "--records", database.ConnectionString, .. options]);
    }
}
