using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk;

/// <summary>One scale of one assessment, whatever kind it is.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="On">The day of the assessment.</param>
/// <param name="Instrument">The instrument's code.</param>
/// <param name="Name">The instrument, in the generation of its name, and the scale.</param>
/// <param name="Words">What it said.</param>
/// <param name="Grade">How high its band stands, 0 low to 3 very high; none where that cannot be told.</param>
/// <param name="By">Whose it is.</param>
/// <param name="Version">The generation and edition.</param>
/// <param name="Here">Whether it was calculated here.</param>
public sealed record Assessed(Guid FactId, DateOnly On, string Instrument, string Name, string Words, int? Grade, string By, string Version, bool Here)
{
    /// <summary>When it is to be reviewed.</summary>
    public DateOnly? ReviewOn { get; init; }
}

/// <summary>A record's assessments in one list, the newest first, and official scores beside those calculated here.</summary>
public static class Assessments
{
    /// <summary>Every scale of every assessment.</summary>
    public static IReadOnlyList<Assessed> Of(PersonRecord record) =>
    [
        .. record.Facts.Where(held => held.TrueFrom is not null).OrderByDescending(held => held.TrueFrom).ThenByDescending(held => held.FactId).SelectMany(Lines),
    ];

    /// <summary>The latest of each scale; a score calculated here and one that came from elsewhere stand apart.</summary>
    public static IReadOnlyList<Assessed> Latest(PersonRecord record) => [.. Of(record).DistinctBy(line => (line.Instrument, line.Name, line.Here))];

    /// <summary>The latest ARMS assessment; none where there is none.</summary>
    public static Held<ArmsFact>? Arms(PersonRecord record, DateOnly day) =>
        record.Of<ArmsFact>().Where(held => held.TrueFrom <= day).OrderBy(held => held.TrueFrom).ThenBy(held => held.FactId).LastOrDefault();

    /// <summary>The latest calculation; none where there is none.</summary>
    public static Held<CalculatedFact>? Calculation(PersonRecord record) =>
        record.Of<CalculatedFact>().OrderBy(held => held.TrueFrom).ThenBy(held => held.FactId).LastOrDefault();

    /// <summary>The latest official score of today's generation beside the one calculated here, for each predictor that has both.</summary>
    public static IReadOnlyList<Comparison> Compared(PersonRecord record) => Calculation(record) is not { } ours ? [] :
    [
        .. from score in ours.Value.Scores
           where score.Percent is not null
           let official = record.Of<RecordedFact>().Where(held => held.Value.Generation == Code(score.Predictor) + "-2026" && held.TrueFrom is not null).OrderBy(held => held.TrueFrom).ThenBy(held => held.FactId).LastOrDefault()
           where official is { Value.Results: [_, ..] }
           select new Comparison(score.Predictor, score, ours.TrueFrom!.Value, official.Value.Results[0], official.Value.Agency, official.TrueFrom!.Value),
    ];

    /// <summary>The catalogue's code of a predictor.</summary>
    public static string Code(Predictor predictor) => predictor.Short().ToLowerInvariant();

    private static IEnumerable<Assessed> Lines(Held held) => held.Value switch
    {
        ArmsFact arms => [new(held.FactId, held.TrueFrom!.Value, "arms", "ARMS priority", PersonWords.LowerFirst(PersonWords.Of(arms.Priority)), (int)arms.Priority - 1, arms.Assessor, arms.Manual is { } edition ? $"edition {edition}" : "edition not recorded", false) { ReviewOn = arms.ReviewOn }],
        RecordedFact recorded => recorded.Results.DefaultIfEmpty(new("", "", null, null, null)).Select(result => new Assessed(
            held.FactId, held.TrueFrom!.Value, Catalogue.Of(recorded.Generation)?.Instrument.Code ?? recorded.Generation,
            result.Name.Length == 0 ? recorded.Name : result.Name.StartsWith(recorded.Name, StringComparison.Ordinal) ? result.Name : $"{recorded.Name} {result.Name}",
            result.Words.Length == 0 ? recorded.Summary ?? "" : result.Words, Catalogue.Grade(result.Band), recorded.Whose()!, recorded.Manual is { } edition ? $"{recorded.Name}, edition {edition}" : recorded.Name, false) { ReviewOn = recorded.ReviewOn }),
        CalculatedFact calculated => calculated.Scores.Where(score => score.Percent is not null && score.Band != ScoreBand.NotApplicable).Select(score => new Assessed(
            held.FactId, held.TrueFrom!.Value, Code(score.Predictor), score.Predictor.Short(), score.Words, Catalogue.Grade(score.Band?.InWords()), calculated.By,
            $"model {calculated.Version}{(score.Kind is { } kind ? $", {PersonWords.LowerFirst(kind.ToString())}" : "")}", true)),
        _ => [],
    };
}
