namespace Vigil.Records.Exchange.Caseload;

/// <summary>What was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The nearest of several words: the fewest letters to add, drop or change.</summary>
    public static string To(string word, IEnumerable<string> among) =>
        among.OrderBy(known => Distance(word, known)).ThenBy(known => known, StringComparer.Ordinal).FirstOrDefault("");

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from.Length > 40 ? from[..40] : from)
        {
            var diagonal = row[0]++;
            for (var at = 1; at <= to.Length; at++)
            {
                var change = diagonal + (letter == to[at - 1] ? 0 : 1);
                diagonal = row[at];
                row[at] = Math.Min(change, Math.Min(row[at], row[at - 1]) + 1);
            }
        }

        return row[^1];
    }
}
