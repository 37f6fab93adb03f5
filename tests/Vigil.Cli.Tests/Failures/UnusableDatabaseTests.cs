using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vigil.Cli.Tests.Duties;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

/// <summary>Every command that works on records, as a process, on a database that cannot be used: one sentence, exit code 3, nothing changed.</summary>
public sealed class UnusableDatabaseTests
{
    public static TheoryData<string> Commands => ["migrate", "demo", "rederive", "ledger verify", "serve --urls http://127.0.0.1:0", "import", "force let-in a.dmin"];

    public static TheoryData<string> Writing => ["migrate", "demo", "rederive", "serve --urls http://127.0.0.1:0", "import"];

    [Theory, MemberData(nameof(Commands))]
    public async Task A_database_in_a_folder_that_is_not_there(string command)
    {
        var nowhere = Path.Combine(Path.GetTempPath(), $"vigil-{Guid.NewGuid():N}");

        Refused(await Run(command, $"Data Source={nowhere}/vigil.db"), "records");

        Directory.Exists(nowhere).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task A_database_that_a_later_version_has_changed(string command)
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await using (var db = database.Engine.Open(Guid.Empty))
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" (migration_id, product_version) VALUES ('99991231000000_Later', '99')");

        Refused(await Run(command, database.ConnectionString), "They were changed by a later version of Vigil than this one");
    }

    [Theory, MemberData(nameof(Writing))]
    public async Task A_database_that_can_only_be_read(string command)
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await (await Caseload.Force(database)).Person("Alan", "Example");
        // what is derived is found as it should be, and then nothing is written: here it is not
        await using (var db = database.Engine.Open(Guid.Empty))
            await db.Database.ExecuteSqlRawAsync("UPDATE cards SET family = 'Otherwise'");
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        SqliteConnection.ClearAllPools();
        SmallDisk.Freeze(file, frozen: true);
        try
        {
            Refused(await Run(command, database.ConnectionString), "read-only");
        }
        finally
        {
            SmallDisk.Freeze(file, frozen: false);
        }
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task A_server_that_is_not_there(string command) =>
        Refused(await Run(command, "Host=127.0.0.1;Port=1;Database=vigil;Username=nobody"), "The server cannot be reached");

    [Theory, MemberData(nameof(Commands))]
    public async Task A_file_that_is_no_database(string command)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("not a database ", 1000)));

        Refused(await Run(command, $"Data Source={file}"), "The file is not a database");

        (await File.ReadAllTextAsync(file)).ShouldStartWith("not a database");
        File.Delete(file);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task A_database_that_is_not_named_as_it_should_be(string command)
    {
        var said = await Run(command, "vigil.db;Password=not-to-be-shown");

        said.Exit.ShouldBe(VigilCommand.BadInput);
        said.ErrorLines.ShouldHaveSingleItem().ShouldContain("Expected: \"Data Source=FILE\"");
        said.Error.ShouldNotContain("not-to-be-shown");
    }

    [Fact]
    public async Task A_force_is_not_served_without_its_master_key()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        using var process = VigilProcess.Start(["serve", "--urls", "http://127.0.0.1:0"], database, keyFile: "no-such.key");

        Refused(await process.End(), "The key file no-such.key cannot be read. Make one with: vigil keys init");
    }

    [Fact]
    public async Task A_key_and_facts_that_cannot_be_written_or_read()
    {
        var nowhere = Path.Combine(AppContext.BaseDirectory, "vigil.dll", "key");

        foreach (var words in new string[][] { ["keys", "init", nowhere], ["duties", nowhere] })
        {
            var said = await VigilProcess.Run(words);
            said.Exit.ShouldBe(VigilCommand.BadInput);
            said.ErrorLines.ShouldHaveSingleItem().ShouldContain(nowhere);
        }
    }

    private static async Task<Said> Run(string command, string records)
    {
        var folder = Directory.CreateTempSubdirectory("vigil-csv-").FullName;
        string[] file = command == "import" ? [await Caseload.File(folder, people: 1)] : [];
        var said = await VigilProcess.Run([.. command.Split(' '), .. file, "--records", records]);
        Directory.Delete(folder, recursive: true);
        return said;
    }

    private static void Refused(Said said, string words)
    {
        said.Exit.ShouldBe(3, said.Output + said.Error);
        said.ErrorLines.ShouldHaveSingleItem().ShouldContain(words);
    }
}
