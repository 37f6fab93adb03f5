using System.Globalization;
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

    /// <summary>Writes what is wrong, a line each, as a CSV file.</summary>
    public static async Task WriteReportAsync(string path, ImportReport report, CancellationToken stop)
    {
        await using var file = File.Create(path);
        using var writer = SheetWriter.OfFolder(_ => file);
        writer.Begin("report", ["what", "sheet", "row", "column", "value", "wrong", "expected"]);
        foreach (var (what, fault) in report.Faults.Select(fault => ("left out", fault)).Concat(report.Notes.Select(note => ("note", note))))
        {
            writer.Write([new(what), new(fault.Sheet ?? ""), new(fault.Line > 0 ? fault.Line.ToString(CultureInfo.InvariantCulture) : ""), new(fault.Column ?? ""), new(fault.Value ?? ""), new(fault.Wrong), new(fault.Expected)]);
        }

        await file.FlushAsync(stop);
    }
}
