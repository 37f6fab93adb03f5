using System.IO.Compression;

namespace Vigil.Records.Exchange.Files;

/// <summary>Writes sheets to a file: a sheet is begun with its columns, then filled row by row. The same content gives the same bytes.</summary>
public abstract class SheetWriter : IDisposable
{
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The endings of the files that can be written; a path without one of them is a folder of CSV files.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".xlsx", ".ods", ".zip"];

    /// <summary>A writer for a kind of file.</summary>
    /// <param name="ending">One of <see cref="Endings"/>.</param>
    /// <param name="file">Where to; it stays open.</param>
    public static SheetWriter Of(string ending, Stream file) => ending switch
    {
        ".xlsx" => new XlsxWriter(file),
        ".ods" => new OdsWriter(file),
        ".zip" => OfArchive(new(file, ZipArchiveMode.Create, leaveOpen: true)),
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "no such kind of file"),
    };

    /// <summary>A writer of CSV files, one a sheet.</summary>
    /// <param name="open">Opens the file of a name.</param>
    public static SheetWriter OfFolder(Func<string, Stream> open) => new CsvWriter(open, null);

    /// <summary>Begins a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns.</param>
    public abstract void Begin(string name, IReadOnlyList<string> columns);

    /// <summary>Writes a row of the sheet begun last.</summary>
    /// <param name="cells">One for each column.</param>
    public abstract void Write(IReadOnlyList<Cell> cells);

    /// <summary>Finishes the file.</summary>
    public void Dispose()
    {
        Finish();
        GC.SuppressFinalize(this);
    }

    /// <summary>Finishes the file.</summary>
    protected abstract void Finish();

    private static CsvWriter OfArchive(ZipArchive archive) => new(name => Entry(archive, name), archive);

    /// <summary>A new entry of an archive, dated alike whenever it is written.</summary>
    private protected static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        return entry.Open();
    }
}
