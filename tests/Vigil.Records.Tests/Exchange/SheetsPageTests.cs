using System.Text;
using System.Xml.Linq;
using Vigil.Domain.People;
using Vigil.Records.Exchange.Parts;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

/// <summary>docs/sheets.md is written from the code: each column with what the code says of it.</summary>
public class SheetsPageTests
{
    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Vigil.Domain.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_kind_of_fact_has_a_sheet_and_every_column_a_name_of_its_own()
    {
        Part.All.Select(part => part.Name).Concat(Part.LeftOut).ShouldBe(FactKinds.All.Keys, ignoreOrder: true);
        Part.LeftOut.ShouldBe(["photograph"]);
        foreach (var part in Part.All)
        {
            part.Columns.ShouldBeUnique(part.Name);
            part.Members.ShouldNotBeEmpty(part.Name);
            part.Columns.ShouldAllBe(column => column.Length > 0);
        }
    }

    [Fact]
    public void The_page_of_sheets_says_what_the_code_says()
    {
        var page = Page();
        if (Environment.GetEnvironmentVariable("VIGIL_WRITE_DOCS") == "1")
            File.WriteAllText(Checkout.At("docs/sheets.md"), page);

        Checkout.Read("docs", "sheets.md").ShouldBe(page, "run this test once with VIGIL_WRITE_DOCS=1 and commit docs/sheets.md");
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # The sheets of an import and of an export

            Written from the code; a test holds that it still says the same. [import.md](import.md) says how sheets are read. A column with a star must be filled in; the others, and sheets that are not needed, may be left out.

            Every sheet but `people` also has the columns `entry` (the reference of the entry: Vigil's own in an export, the force's own or none in another file), `true-from` and `true-to` (the first and the last day it was true), `learned-on` (the day it was learned; today where it is empty) and `source` (where it came from).

            ## people

            One row for each person; may be left out.

            | column | holds | meaning |
            |---|---|---|
            | `person`\* | text | The reference by which every sheet names the person: Vigil's own in an export, the force's own in another file. |
            | `number` | whole number | The record's running number; the next one where it is empty. |
            | `restricted` | yes or no | Whether only manager, cover and supervisor may see the record. |

            """.ReplaceLineEndings("\n"));
        foreach (var part in Part.All)
        {
            page.Append(FormattableString.Invariant($"\n## {part.Name}\n\n{Summary("T:" + part.Type.FullName)}\n\n| column | holds | meaning |\n|---|---|---|\n| `person`\\* | text | Whose row it is. |\n"));
            foreach (var column in part.Members)
                page.Append(FormattableString.Invariant($"| `{column.Name}`{(column.Required ? "\\*" : "")} | {Holds(column)} | {Meaning(column)} |\n"));
        }

        return page.ToString();
    }

    private static string Holds(PartColumn column) => column.Kind switch
    {
        ColumnKind.Text => "text",
        ColumnKind.Whole => "whole number",
        ColumnKind.Number => "number",
        ColumnKind.Date => "date",
        ColumnKind.Time => "time",
        ColumnKind.YesNo => "yes or no",
        ColumnKind.Word => "one of " + Listed(column.Words),
        ColumnKind.Words => "some of " + Listed(column.Words) + ", parted by commas",
        ColumnKind.Staff => "user name",
        ColumnKind.Entry => "reference of an entry",
        ColumnKind.Sealed => "number, sealed when it is recorded",
        ColumnKind.Disposals => "disposals",
        ColumnKind.Kept => "what Vigil writes for itself: leave it as it is, or empty",
    };

    private static string Listed(IReadOnlyList<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    /// <summary>What the code says of a member: as a parameter of its record or as a property.</summary>
    private static string Meaning(PartColumn column)
    {
        var member = column.Path[^1];
        if (column.Kind == ColumnKind.Sealed && member.PropertyType == typeof(Fact))
            return "The sealed number of what is to be recorded once the change has happened.";
        var parameter = Comments.GetValueOrDefault("T:" + member.DeclaringType!.FullName)?.Elements("param").FirstOrDefault(one => one.Attribute("name")!.Value == member.Name);
        return parameter is not null ? Words(parameter) : Summary($"P:{member.DeclaringType.FullName}.{member.Name}");
    }

    private static string Summary(string name) => Words(Comments[name].Element("summary")!);

    private static string Words(XElement comment) => string.Join(' ', string.Concat(comment.Nodes().Select(node => node is XElement reference
        ? reference.Attribute("name")?.Value ?? reference.Attribute("cref")?.Value.Split('.')[^1] ?? reference.Value : node.ToString()))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
}
