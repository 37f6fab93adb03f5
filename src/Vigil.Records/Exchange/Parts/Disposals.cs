using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vigil.Domain.Notification;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Parts;

/// <summary>Disposals as they are written in a file: "imprisonment 4 months + imprisonment 3 months consecutive".</summary>
internal static partial class Disposals
{
    /// <summary>The kinds, as they are written.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<DisposalKind>().Select(Part.WordOf)];

    /// <summary>The words for the disposals of an outcome as it is stored.</summary>
    public static string Text(JsonNode disposals) => string.Join(" + ", disposals.AsArray().Select(disposal => Text(FactKinds.Read<Disposal>(disposal!))));

    /// <summary>The disposals as they are stored, or the part that cannot be read.</summary>
    public static (JsonNode? Disposals, string? Unread) Read(string text)
    {
        var disposals = new JsonArray();
        foreach (var part in text.ToLowerInvariant().Split('+', StringSplitOptions.TrimEntries))
        {
            var form = Form().Match(part);
            if (!form.Success || Kinds.ToList().IndexOf(form.Groups["kind"].Value.Trim().Replace(' ', '-')) is not (>= 0 and var kind))
            {
                return (null, part);
            }

            disposals.Add(FactKinds.Node(new Disposal((DisposalKind)kind, new(Count(form, "years"), Count(form, "months"), Count(form, "days")))
            {
                ExtensionMonths = Count(form, "extension"), ConsecutiveToPrevious = form.Groups["consecutive"].Success,
                OverlapMonths = form.Groups["overlap"].Success ? Count(form, "overlap") : null,
            }));
        }

        return (disposals, null);
    }

    private static string Text(Disposal disposal) =>
        Part.WordOf(disposal.Kind.ToString()) + Of(disposal.Length.Years, "year") + Of(disposal.Length.Months, "month") + Of(disposal.Length.Days, "day")
        + (disposal.ExtensionMonths == 0 ? "" : " extension" + Of(disposal.ExtensionMonths, "month"))
        + (disposal.OverlapMonths is { } overlap ? FormattableString.Invariant($" overlap {overlap} months") : "")
        + (disposal.ConsecutiveToPrevious ? " consecutive" : "");

    private static string Of(int count, string unit) => count == 0 ? "" : FormattableString.Invariant($" {count} {unit}{(count == 1 ? "" : "s")}");

    private static int Count(Match form, string group) =>
        form.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<kind>[a-z][a-z0-9 -]*?)(?: (?<years>\d{1,2}) years?)?(?: (?<months>\d{1,3}) months?)?(?: (?<days>\d{1,4}) days?)?(?: extension (?<extension>\d{1,3}) months?)?(?: overlap (?<overlap>\d{1,3}) months?)?(?: (?<consecutive>consecutive))?$")]
    private static partial Regex Form();
}
