using System.Diagnostics;
using Xunit;

namespace Vigil.Testing;

/// <summary>A disk of a few megabytes that a test may fill. Mounting one needs root; elsewhere the running test is skipped, and says so.</summary>
public sealed class SmallDisk : IDisposable
{
    private const string Filler = "filler";

    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    /// <summary>Mounts one.</summary>
    public static SmallDisk Require(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("vigil-disk-").FullName;
        Assert.SkipUnless(Does("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "none", folder), "mounting a small disk needs root");
        return new(folder);
    }

    /// <summary>Marks a file so that not even root can write it, or lets it be written again; without the right to, the running test is skipped.</summary>
    public static void Freeze(string file, bool frozen) =>
        Assert.SkipUnless(Does("chattr", frozen ? "+i" : "-i", file), "making a file read-only even for root needs root and a disk that can");

    /// <summary>Leaves no byte free, or so many kilobytes.</summary>
    public void Fill(int leave = 0)
    {
        using var filler = new FileStream(Path.Combine(Folder, Filler), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
                filler.Write(new byte[4096]);
        }
        catch (IOException)
        {
            filler.SetLength(Math.Max(0, filler.Length - (leave * 1024)));
        }
    }

    /// <summary>Makes room again.</summary>
    public void Free() => File.Delete(Path.Combine(Folder, Filler));

    public void Dispose()
    {
        Does("umount", "--lazy", Folder);
        Directory.Delete(Folder, recursive: true);
    }

    private static bool Does(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start);
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
