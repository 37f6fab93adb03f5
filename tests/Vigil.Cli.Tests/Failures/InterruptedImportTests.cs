using Microsoft.EntityFrameworkCore;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

public sealed class InterruptedImportTests
{
    private const int People = 400;

    [Theory, ClassData(typeof(Databases))]
    public async Task An_import_that_is_killed_half_way_is_run_again_and_nobody_is_half_there_or_there_twice(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await Caseload.Force(database);
        var folder = Directory.CreateTempSubdirectory("vigil-import-").FullName;
        string[] import = ["import", await Caseload.File(folder, People)];
        using (var first = VigilProcess.Start(import, database))
        {
            await Until(first, database, force, people: 20);
            await first.Kill();
        }

        (await Caseload.WholePeople(database, force)).ShouldBeInRange(20, People - 1);
        var again = await VigilProcess.Run(import, database);

        again.Exit.ShouldBe(0, again.Error);
        again.Output.ShouldContain("were already there; 0 left out");
        (await Caseload.WholePeople(database, force)).ShouldBe(People);
        var verified = await VigilProcess.Run(["ledger", "verify"], database);
        verified.Exit.ShouldBe(0, verified.Error);
        verified.Output.ShouldContain("0 more waiting");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_import_that_fills_the_disk_says_so_and_goes_on_when_there_is_room()
    {
        using var disk = SmallDisk.Require(megabytes: 64);
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite, disk.Folder);
        var force = await Caseload.Force(database);
        string[] import = ["import", await Caseload.File(disk.Folder, People)];
        disk.Fill(leave: 1500);

        var full = await VigilProcess.Run(import, database);
        disk.Free();
        var there = await Caseload.WholePeople(database, force);
        var again = await VigilProcess.Run(import, database);

        full.Exit.ShouldBe(3, full.Error);
        full.ErrorLines.ShouldHaveSingleItem().ShouldContain("The disk is full. Nothing was half-written");
        there.ShouldBeInRange(1, People - 1);
        again.Exit.ShouldBe(0, again.Error);
        (await Caseload.WholePeople(database, force)).ShouldBe(People);
        var verified = await VigilProcess.Run(["ledger", "verify"], database);
        verified.Exit.ShouldBe(0, verified.Error);
    }

    private static async Task Until(VigilProcess import, TestDatabase database, TestForce force, int people)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            await using var db = database.Engine.Open(force.Id);
            if (await db.People.CountAsync(limit.Token) >= people)
                return;
            import.Running.ShouldBeTrue("the import ended before it could be killed");
            await Task.Delay(20, limit.Token);
        }
    }
}
