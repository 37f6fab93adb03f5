using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Risk;

/// <summary>What one scale of an instrument said.</summary>
/// <param name="Scale">The scale's code.</param>
/// <param name="Name">The scale's name then; empty where the instrument has one scale.</param>
/// <param name="Score">The score, where there is one.</param>
/// <param name="Unit">What the score counts.</param>
/// <param name="Band">The band, as that generation prints it.</param>
public sealed record ScaleResult(string Scale, string Name, decimal? Score, string? Unit, string? Band)
{
    /// <summary>"26 points, medium".</summary>
    public string Words => string.Join(", ", new[]
    {
        Score is { } score ? $"{score.ToString("0.##", CultureInfo.InvariantCulture)}{(Unit == "percent" ? "%" : Unit is null ? "" : $" {Unit}")}" : null, Band is null ? null : PersonWords.LowerFirst(Band),
    }.Where(part => part is not null));
}

/// <summary>An assessment that was made elsewhere, or by a trained assessor by hand, and is only recorded. Its first day is the day it was made.</summary>
/// <param name="Generation">The code of the generation of the instrument, from the catalogue.</param>
/// <param name="Name">The instrument's name then.</param>
/// <param name="Results">What each scale said.</param>
/// <param name="Assessor">Who made it.</param>
/// <param name="Agency">For which body.</param>
/// <param name="Manual">The edition of the manual, where there is one.</param>
/// <param name="ReviewOn">When it is to be reviewed; none where it is not.</param>
/// <param name="Summary">What it says, in words.</param>
public sealed record RecordedFact(
    string Generation, string Name, IReadOnlyList<ScaleResult> Results, string Assessor, string Agency, string? Manual, DateOnly? ReviewOn, string? Summary) : AssessedFact
{
    /// <inheritdoc/>
    public override string? Whose() => $"{Assessor}, {Agency}";

    /// <inheritdoc/>
    public override string Noun() => $"{Name} assessment";

    /// <inheritdoc/>
    public override string Text() => string.Join("; ", Results.Select(result => result.Name.Length == 0 ? result.Words : $"{result.Name} {result.Words}").Append(Summary).Where(part => !string.IsNullOrEmpty(part)));

    /// <inheritdoc/>
    public bool Equals(RecordedFact? other) => other is not null && Results.SequenceEqual(other.Results)
        && (Generation, Name, Assessor, Agency, Manual, ReviewOn) == (other.Generation, other.Name, other.Assessor, other.Agency, other.Manual, other.ReviewOn) && (Summary, Claim) == (other.Summary, other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Generation, Name, Assessor, Agency, ReviewOn);
}
