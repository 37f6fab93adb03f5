using Vigil.Records.Sealing;

namespace Vigil.Records.Tests.Sealing;

public sealed class MasterKeyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vigil-key-").FullName;

    private string Path => System.IO.Path.Combine(folder, "master.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_key_file_is_for_its_owner_alone_and_is_never_made_twice()
    {
        MasterKey.Make(Path);
        var first = File.ReadAllText(Path);
        MasterKey.Make(Path);

        File.ReadAllText(Path).ShouldBe(first);
        MasterKey.Read(Path);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Without_a_key_file_the_answer_says_how_to_make_one() =>
        Should.Throw<SealingUnavailableException>(() => MasterKey.Read(Path)).Message.ShouldContain("vigil keys init");

    [Theory]
    [InlineData("not a key")]
    [InlineData("AAAA")]
    [InlineData("")]
    public void A_file_that_holds_no_key_is_refused(string content)
    {
        MasterKey.Make(Path);
        File.WriteAllText(Path, content);

        Should.Throw<SealingUnavailableException>(() => MasterKey.Read(Path));
    }

    [Fact]
    public void A_key_file_that_others_can_read_is_refused()
    {
        MasterKey.Make(Path);
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no file modes");
        else
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Should.Throw<SealingUnavailableException>(() => MasterKey.Read(Path)).Message.ShouldContain("chmod 600");
    }
}
