using System.IO.Compression;
using System.Text;
using CsCheck;
using Vigil.Records.Exchange.Files;

namespace Vigil.Records.Tests.Exchange;

public class SheetFileTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab 'é=+-@\t\r\n\"<&>,;_x0D€•0"], 0, 12].Select(text => text.Trim());

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    [InlineData(".zip")]
    public void What_is_written_is_read_back_the_same(string ending) =>
        Gen.Select(Gen.Select(Texts, Texts, Gen.Date).List[1, 6], Gen.Bool).Sample(sample =>
        {
            var rows = sample.Item1;
            using var file = new MemoryStream();
            using (var writer = SheetWriter.Of(ending, file))
            {
                writer.Begin("some", ["a", "b", "day"]);
                rows.ForEach(row => writer.Write([new(row.Item1), new(row.Item2), Day(row.Item3)]));
                writer.Begin("other", ["x"]);
            }

            var sheets = SheetFile.Read(file.ToArray()).ToDictionary(sheet => sheet.Name);
            sheets["other"].Rows.Count.ShouldBe(1);
            var read = sheets["some"].Rows.Skip(1).Select(row => (At(row, 0), At(row, 1), At(row, 2))).ToList();
            // a row of text alone that is all empty is left out in no format, since the day stands in it
            read.ShouldBe(rows.ConvertAll(row => (row.Item1, row.Item2, Day(row.Item3).Text)));
        }, iter: 300);

    [Fact]
    public void What_a_spreadsheet_would_take_for_a_formula_stands_behind_an_apostrophe_in_a_text_file()
    {
        using var file = new MemoryStream();
        using (var writer = SheetWriter.Of(".zip", file))
        {
            writer.Begin("some", ["a"]);
            foreach (var text in new[] { "=1+1", "+447700900123", "@x", "-1", "'=1", "it's" })
                writer.Write([new(text)]);
        }

        using var zip = new ZipArchive(file);
        using var text1 = new StreamReader(zip.GetEntry("some.csv")!.Open());
        text1.ReadToEnd().ShouldBe("a\r\n'=1+1\r\n'+447700900123\r\n'@x\r\n'-1\r\n''=1\r\nit's\r\n");
    }

    [Fact]
    public void A_workbook_tells_its_formulas_errors_days_times_merged_cells_and_hidden_sheets()
    {
        var file = Xlsx(
            """<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="4"><c r="A4" s="1"><v>46350</v></c><c r="B4" s="2"><v>0.395833333333333</v></c><c r="D4"><f>A4+1</f><v>7</v></c><c r="E4" t="e"><v>#REF!</v></c><c r="F4"><v>7.5</v></c><c r="G4" t="b"><v>1</v></c></row>""",
            """<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>""");

        var sheet = SheetFile.Read(file).ShouldHaveSingleItem();

        (sheet.Name, sheet.Hidden).ShouldBe(("name", true));
        sheet.Merged.ShouldBe(["A2:B3"]);
        sheet.Rows.Select(row => row.Number).ShouldBe([1, 4]);
        sheet.Rows[0].Cells.ShouldBe([new("Alan & Beth")]);
        sheet.Rows[1].Cells.ShouldBe(
            [new("2026-11-24", CellKind.Date), new("09:30:00", CellKind.Time), new(""), new("7", CellKind.Number, true), new("#REF!", CellKind.Error), new("7.5", CellKind.Number), new("yes")]);
    }

    [Fact]
    public void A_day_of_a_workbook_that_counts_from_1904_is_the_same_day() =>
        SheetFile.Read(Xlsx("""<row r="1"><c r="A1" s="1"><v>44888</v></c></row>""", "", """<workbookPr date1904="1"/>""")).Single().Rows[0].Cells[0].Text.ShouldBe("2026-11-24");

    [Fact]
    public void An_OpenDocument_sheet_is_read_with_its_repeats_and_without_its_comments()
    {
        var file = Ods(
            """
            <table:table table:name="name"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><office:annotation><text:p>not this</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2026-11-24"><text:p>24/11/26</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>
            <table:table-cell table:formula="of:=1" office:value-type="float" office:value="1" table:number-columns-spanned="2"/></table:table-row></table:table>
            """);

        var sheet = SheetFile.Read(file).ShouldHaveSingleItem();

        sheet.Rows.Select(row => row.Number).ShouldBe([4, 5]);
        sheet.Merged.ShouldBe(["E4"]);
        sheet.Rows[1].Cells.ShouldBe([new("a  b\nc"), new("a  b\nc"), new("2026-11-24", CellKind.Date), new("09:30:00", CellKind.Time), new("1", CellKind.Number, true)]);
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "old", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3], "this is a workbook of the old kind (.xls)" },
        { "locked", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "the workbook is protected by a password" },
        { "words", "Dear colleague"u8.ToArray(), "this is no workbook" },
        { "empty", [], "this is no workbook" },
        { "archive", Zip(("readme.txt", "x")), "this archive holds no sheets" },
        { "damaged", Zip(("content.xml", "<office")), "the file is damaged, or not what it says it is" },
        { "fetching", Zip(("content.xml", """<!DOCTYPE a [<!ENTITY b SYSTEM "file:///dev/null">]><a>&b;</a>""")), "the file is damaged, or not what it says it is" },
        { "protected", Zip(("content.xml", "?"), ("META-INF/manifest.xml", "<manifest:encryption-data/>")), "the workbook is protected by a password" },
        { "lacking", Zip(("xl/workbook.xml", "<workbook/>")), "the file lacks its part xl/_rels/workbook.xml.rels" },
        { "bomb", Zip(("content.xml", "<a>" + new string(' ', 90_000_000))), "the file unpacks to more than a file of its size can hold" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void A_file_that_cannot_be_read_says_why(string which, byte[] file, string words) =>
        Should.Throw<UnreadableSheetException>(() => SheetFile.Read(file).ToList(), which).Message.ShouldBe(words);

    [Theory]
    [InlineData(';', false)]
    [InlineData('\t', true)]
    [InlineData(',', true)]
    public void Text_files_are_read_as_spreadsheets_write_them(char separator, bool windows1252)
    {
        var text = "person,given\r\nP1,Zoë\r\n".Replace(',', separator);
        var file = windows1252 ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text) : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

        SheetFile.Read("name", file).Rows[1].Cells.ShouldBe([new("P1"), new("Zoë")]);
    }

    private static string At(Row row, int column) => column < row.Cells.Count ? row.Cells[column].Text : "";

    private static Cell Day(DateTime day) => new(FormattableString.Invariant($"{day.Year % 200 + 1850:0000}-{day.Month:00}-{Math.Min(day.Day, 28):00}"), CellKind.Date);

    private static byte[] Xlsx(string rows, string after, string properties = "") => Zip(
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets><sheet name="name" sheetId="1" state="hidden" r:id="a"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="a" Target="worksheets/one.xml"/></Relationships>"""),
        ("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\ mmmm\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>"""),
        ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><r><t>Alan </t></r><r><t>&amp; Beth</t></r><rPh><t>x</t></rPh></si></sst>"""),
        ("xl/worksheets/one.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>"""));

    private static byte[] Ods(string tables) => Zip(("content.xml",
        $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"""));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }

        return file.ToArray();
    }
}
