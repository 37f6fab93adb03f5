using System.Globalization;
using System.Text.RegularExpressions;
using Vigil.Domain.Notification;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Reads disposals as they are written in the file: "imprisonment 4 months + imprisonment 3 months consecutive".</summary>
internal static partial class Disposals
{
    private static readonly Dictionary<string, DisposalKind> Kinds = Enum.GetValues<DisposalKind>().ToDictionary(Cells.WordOf, kind => kind, StringComparer.Ordinal);

    /// <summary>The disposals, or none where they cannot be read; the fault is noted.</summary>
    public static IReadOnlyList<Disposal>? Of(Cells cells, string column)
    {
        if (cells.Text(column) is not { } text)
        {
            return [];
        }

        List<Disposal> disposals = [];
        foreach (var part in text.ToLowerInvariant().Split('+', StringSplitOptions.TrimEntries))
        {
            var form = Form().Match(part);
            if (!form.Success || !Kinds.TryGetValue(form.Groups["kind"].Value.Trim().Replace(' ', '-'), out var kind))
            {
                cells.Fault(column, $"\"{part}\" cannot be read as a disposal", "a kind and a length, such as \"imprisonment 2 years 6 months\"; kinds: " + string.Join(", ", Kinds.Keys));
                return null;
            }

            disposals.Add(new(kind, new(Count(form, "years"), Count(form, "months"), Count(form, "days")))
            {
                ExtensionMonths = Count(form, "extension"), ConsecutiveToPrevious = form.Groups["consecutive"].Success,
            });
        }

        return disposals;
    }

    private static int Count(Match form, string group) =>
        form.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<kind>[a-z][a-z0-9 -]*?)(?: (?<years>\d{1,2}) years?)?(?: (?<months>\d{1,3}) months?)?(?: (?<days>\d{1,4}) days?)?(?: extension (?<extension>\d{1,3}) months?)?(?: (?<consecutive>consecutive))?$")]
    private static partial Regex Form();
}
