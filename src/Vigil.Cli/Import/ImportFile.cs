using System.Security.Cryptography;
using System.Text;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Exchange.Files;

namespace Vigil.Cli.Import;

/// <summary>A workbook, an archive or a folder of CSV files, read from disk.</summary>
internal static class ImportFile
{
    // a workbook of a force of twelve thousand people is a tenth of it
    private const long Most = 512L << 20;

    /// <summary>Reads it.</summary>
    /// <exception cref="IOException">It cannot be read, or is larger than any caseload.</exception>
    public static async Task<ImportAsked> ReadAsync(string path, CancellationToken stop)
    {
        if (!Directory.Exists(path))
        {
            if (new FileInfo(path) is { Exists: true, Length: > Most })
            {
                throw new IOException("It is larger than any caseload: 512 MB at most.");
            }

            var file = await File.ReadAllBytesAsync(path, stop);
            var sheets = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? [SheetFile.Read(Path.GetFileNameWithoutExtension(path), file)] : SheetFile.Read(file);
            return new(sheets, Convert.ToHexStringLower(SHA256.HashData(file)));
        }

        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        List<(string Name, byte[] File)> files = [];
        foreach (var one in Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal))
        {
            files.Add((Path.GetFileNameWithoutExtension(one), await File.ReadAllBytesAsync(one, stop)));
            digest.AppendData(Encoding.UTF8.GetBytes(files[^1].Name));
            digest.AppendData(SHA256.HashData(files[^1].File));
        }

        return new(files.Select(one => SheetFile.Read(one.Name, one.File)), Convert.ToHexStringLower(digest.GetHashAndReset()));
    }
}
