using System.Text;

namespace Vigil.Records.Exchange.Files;

/// <summary>A file of sheets, whatever its format: what it is, is told from what it holds and not from its name.</summary>
public static class SheetFile
{
    private const string Kinds = "an .xlsx or .ods workbook, a .zip of CSV files, or a folder of CSV files";
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The sheets of a workbook or archive, one at a time.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="UnreadableSheetException">It is no such file.</exception>
    public static IEnumerable<Sheet> Read(byte[] file)
    {
        if (file.AsSpan().StartsWith(Compound))
        {
            throw Unreadable(
                file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "the workbook is protected by a password" : "this is a workbook of the old kind (.xls)",
                "the workbook saved as .xlsx, without a password to open it");
        }

        using var unpacked = Unpacked.Open(new MemoryStream(file, writable: false)) ?? throw Unreadable("this is no workbook", Kinds);
        foreach (var sheet in Guarded(Of(unpacked)))
        {
            yield return sheet;
        }
    }

    /// <summary>A sheet of a folder of CSV files.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="UnreadableSheetException">It is no CSV file.</exception>
    public static Sheet Read(string name, byte[] file) => CsvReader.Read(name, file);

    private static IEnumerable<Sheet> Of(Unpacked file)
    {
        if (file.Has("xl/workbook.xml"))
        {
            return XlsxReader.Read(file);
        }

        if (file.Has("content.xml"))
        {
            return Protected(file) ? throw Unreadable("the workbook is protected by a password", "the workbook saved without a password") : OdsReader.Read(file);
        }

        var texts = file.Names.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        return texts.Count > 0
            ? texts.Select(name => CsvReader.Read(Path.GetFileNameWithoutExtension(name), Bytes(file, name)))
            : throw Unreadable("this archive holds no sheets", Kinds);
    }

    private static bool Protected(Unpacked file)
    {
        if (!file.Has("META-INF/manifest.xml"))
        {
            return false;
        }

        using var manifest = new StreamReader(file.Stream("META-INF/manifest.xml"));
        return manifest.ReadToEnd().Contains("encryption-data", StringComparison.Ordinal);
    }

    private static byte[] Bytes(Unpacked file, string name)
    {
        using var bytes = new MemoryStream();
        using var entry = file.Stream(name);
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A damaged file is said to be one, wherever that shows.</summary>
    private static IEnumerable<Sheet> Guarded(IEnumerable<Sheet> sheets)
    {
        using var one = sheets.GetEnumerator();
        while (Next(one))
        {
            yield return one.Current;
        }
    }

    private static bool Next(IEnumerator<Sheet> sheets)
    {
        try
        {
            return sheets.MoveNext();
        }
        catch (Exception damage) when (damage is System.Xml.XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            throw Unreadable("the file is damaged, or not what it says it is", "the file saved once more by the spreadsheet it was made with");
        }
    }

    private static UnreadableSheetException Unreadable(string wrong, string expected) => new(null, 0, wrong, expected);
}
