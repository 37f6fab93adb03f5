using System.Globalization;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk;

/// <summary>The official score of a predictor beside the one calculated here.</summary>
/// <param name="Predictor">Which predictor.</param>
/// <param name="Ours">What was calculated here.</param>
/// <param name="OursOn">The day it was calculated for.</param>
/// <param name="Official">What the official score says.</param>
/// <param name="Agency">Which body gave it.</param>
/// <param name="OfficialOn">The day it was made.</param>
public sealed record Comparison(Predictor Predictor, Scored Ours, DateOnly OursOn, ScaleResult Official, string Agency, DateOnly OfficialOn)
{
    private static readonly string[] Bands = ["low", "medium", "high", "very high"];

    /// <summary>How much higher the score calculated here is, in the official score's unit; none where that gives no number.</summary>
    public decimal? Higher => (Official.Unit == "points" ? Ours.Points : Ours.Percent) - Official.Score;

    /// <summary>Whether score or band differ.</summary>
    public bool Differs => Higher is not (null or 0) || (Official.Band is not null && Catalogue.Grade(Official.Band) != Catalogue.Grade(Ours.Band?.InWords()));

    /// <summary>"10 points more here; very high here, high there". "The same" where neither score nor band differs.</summary>
    public string Difference => Differs ? string.Join("; ", new[] { InNumbers, InBands }.Where(part => part is not null)) : "The same";

    private string? InNumbers => Higher is not { } higher || higher == 0 ? null
        : $"{Math.Abs(higher).ToString("0.##", CultureInfo.InvariantCulture)} {(Official.Unit == "points" ? "points" : "percentage points")} {(higher > 0 ? "more" : "less")} here";

    private string? InBands => (Catalogue.Grade(Ours.Band?.InWords()), Catalogue.Grade(Official.Band)) is ({ } here, { } there) && here != there ? $"{Bands[here]} here, {Bands[there]} there" : null;
}
