using System.Globalization;
using System.Text;

namespace Vigil.Domain.Law;

/// <summary>The words of a step of reasoning, with places for its values: {a} and {b} are dates, {n} a number, {s} a subject.</summary>
/// <param name="words">The words.</param>
public sealed class ReasonForm(string words)
{
    /// <summary>The words with the values in their places.</summary>
    internal string Render(DateOnly first, DateOnly second, int number, object? subject) =>
        new StringBuilder(words)
            .Replace("{a}", Iso(first))
            .Replace("{b}", Iso(second))
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture))
            .Replace("{s}", subject?.ToString())
            .ToString();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
