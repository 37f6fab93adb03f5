using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Parts;

/// <summary>How a date was reached: both dates, the steps, the provision, and the entries that the steps rest on.</summary>
public sealed record Why : Component
{
    /// <summary>What the date is of, for readers who hear the page; none where the line before it says so.</summary>
    public string? Of { get; init; }

    /// <summary>What to advise and when it is late: "Advise: by 12 September 2026. Late after: 13 September 2026."</summary>
    public required string Dates { get; init; }

    /// <summary>The facts and the arithmetic, one sentence each.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>The provision: "Sexual Offences Act 2003, section 83(1)".</summary>
    public required string Provision { get; init; }

    /// <summary>The version of the rules, where it is known.</summary>
    public string? Rules { get; init; }

    /// <summary>Recorded entries that the steps name, each with its address.</summary>
    public IReadOnlyList<(string Words, string Href)> Entries { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render()
    {
        var of = string.IsNullOrEmpty(Of) ? default : Markup.Of($"<span class=\"govuk-visually-hidden\">: {Of}</span>");
        var rules = string.IsNullOrEmpty(Rules) ? default : Markup.Of($" · rules {Rules}");
        var entries = Entries.Count == 0 ? default
            : Markup.Of($"<p>Rests on: {Each(Entries, (entry, number) => Markup.Of($"{(number > 1 ? "; " : null)}<a class=\"govuk-link\" href=\"{entry.Href}\">{entry.Words}</a>"))}</p>");
        return Markup.Of($"<details{Class("vigil-why", Classes)}{Attributes}><summary>How this date was reached{of}</summary><p>{Dates}</p>"
            + $"<ul>{Each(Because, (reason, _) => Markup.Of($"<li>{reason}</li>"))}</ul>{entries}<p>{Provision}{rules}</p></details>");
    }
}
