using System.Globalization;
using System.Text;
using Vigil.Records.Exchange.National;
using Vigil.Records.Storage;

namespace Vigil.Web.Words;

/// <summary>What is owed to the national system, in words to be copied.</summary>
public static class OwedWords
{
    private static readonly string[] Kept = ["whose", "at"];

    /// <summary>A change as it is keyed: who, what it is now, what it was, since when and where it came from. Sealed values by their masks.</summary>
    public static string Text(OwedChange change)
    {
        var text = new StringBuilder();
        var who = new[] { change.Name, change.Born is { } born ? $"born {Dates.Long(born)}" : null, change.Pnc is { } pnc ? $"PNC {pnc}" : null, string.Create(CultureInfo.InvariantCulture, $"record {change.Number}") };
        text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", who.Where(part => part is not null))}\n{FactWords.Act(change.Act)} on {Dates.Long(change.On)} by {change.By}");
        foreach (var turn in change.Turns)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{FactWords.Turn(turn)}");
            if (turn.After is { } after)
            {
                text.Append(CultureInfo.InvariantCulture, $" ({FactWords.When(after)}; learned on {Dates.Long(after.LearnedOn)}; {after.Source})");
            }
        }

        return text.ToString();
    }

    /// <summary>"Keyed".</summary>
    public static string Of(OwedState state) => state switch
    {
        OwedState.Keyed => "Keyed",
        OwedState.NotNeeded => "Not needed",
        OwedState.Owed => "Owed again",
    };

    /// <summary>What of a queue's address a form on it must keep.</summary>
    public static string Query(IQueryCollection query) => string.Concat(Kept
        .Where(key => query[key].Count > 0).Select(key => $"&{key}={Uri.EscapeDataString(query[key].ToString())}"));
}
