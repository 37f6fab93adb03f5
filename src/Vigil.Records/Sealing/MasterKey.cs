using System.Security.Cryptography;

namespace Vigil.Records.Sealing;

/// <summary>The key that wraps all others, from a file that only the service may read.</summary>
public sealed class MasterKey
{
    private const int Length = 32;
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly byte[] key;

    private MasterKey(byte[] key) => this.key = key;

    /// <summary>Reads the key file.</summary>
    /// <exception cref="SealingUnavailableException">There is none, it is not a key, or others can read it.</exception>
    public static MasterKey Read(string path)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~Own) != 0)
            {
                throw new SealingUnavailableException($"The key file {path} can be read by others. Close it with: chmod 600 {path}");
            }

            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length == Length ? new(key) : throw new SealingUnavailableException($"The key file {path} does not hold a key of 32 bytes.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new SealingUnavailableException($"The key file {path} cannot be read. Make one with: vigil keys init", failure);
        }
    }

    /// <summary>Makes a key file that only its owner can read, unless there is one.</summary>
    public static void Make(string path)
    {
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Own;
        }

        using var writer = new StreamWriter(path, options);
        writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
    }

    /// <summary>A key that lives as long as the process: for tests.</summary>
    public static MasterKey ForTests() => new(RandomNumberGenerator.GetBytes(Length));

    internal byte[] Wrap(KeyRow row, byte[] plain) => Envelope.Seal(key, row.Id, Bound(row), plain);

    internal byte[] Unwrap(KeyRow row)
    {
        try
        {
            return Envelope.Open(key, Bound(row), row.Wrapped);
        }
        catch (CryptographicException failure)
        {
            throw new SealingUnavailableException("The key store was made with another master key, or has been changed.", failure);
        }
    }

    private static byte[] Bound(KeyRow row) => Envelope.Bind(row.ForceId, row.OwnerId, SealedKind.Key, row.Id.ToString("N"));
}

/// <summary>Sealed values can be neither made nor opened: nothing that needs them may go on.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="cause">What failed.</param>
public sealed class SealingUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
