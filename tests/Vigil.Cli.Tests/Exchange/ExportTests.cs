using Vigil.Cli.Tests.Failures;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Exchange;

public sealed class ExportTests
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Theory]
    [InlineData("all.xlsx")]
    [InlineData("all.ods")]
    [InlineData("all.zip")]
    [InlineData("all")]
    public async Task A_force_is_written_whole_for_its_owner_only_and_never_over_anything_and_read_again_it_changes_nothing(string name)
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var force = await Caseload.Force(database);
        var folder = Directory.CreateTempSubdirectory("vigil-export-").FullName;
        (await VigilProcess.Run(["import", await Caseload.File(folder, people: 3)], database)).Exit.ShouldBe(0);
        var path = Path.Combine(folder, name);

        var export = await VigilProcess.Run(["export", path, "--reason", "Move to another server"], database);
        var twice = await VigilProcess.Run(["export", path, "--reason", "Move to another server"], database);
        var again = await VigilProcess.Run(["import", path], database);

        export.Exit.ShouldBe(0, export.Error);
        export.Output.ShouldContain("Exported 3 people with 21 facts; 0 sealed numbers stand open in it, 0 restricted records are left out.");
        (twice.Exit, twice.Error).ShouldBe((VigilCommand.BadInput, $"{path} is there already, and an export is not written over anything.\n"));
        again.Output.ShouldContain("Added 0 people, changed 0; 3 were already there; 0 left out.", customMessage: again.Error);
        (await force.Ledger("export-force")).Select(line => line.People.Count).ShouldBe([3, 0], ignoreOrder: true);
        foreach (var file in Directory.Exists(path) ? Directory.GetFiles(path) : [path])
            (OperatingSystem.IsWindows() ? Owner : File.GetUnixFileMode(file)).ShouldBe(Owner);
        (await VigilProcess.Run(["export", path + "2", "--reason", " "], database)).Exit.ShouldBe(VigilCommand.BadInput);
        Directory.Delete(folder, recursive: true);
    }
}
