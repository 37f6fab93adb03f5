using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.People;

namespace Vigil.Web.Words;

/// <summary>Levels and assessments of risk in words.</summary>
public static class RiskWords
{
    /// <summary>"High, judged by A. Officer on 3 May 2026; awaiting countersignature". A level that came from elsewhere says where from.</summary>
    public static string Line(LevelInForce level, DateOnly today) => level.Latest is not { } latest
        ? "No level is recorded"
        : $"{PersonWords.Of(latest.Value.Level)}, {(latest.Value.Judged is { } judged ? $"judged by {judged.JudgedByName}" : PersonWords.LowerFirst(latest.Value.Basis))}"
            + $"{(latest.TrueFrom is { } since ? $", {Dates.Near(since, today)}" : null)}{State(level)}";

    /// <summary>Which level the work goes by, where that is not simply the one judged; none otherwise.</summary>
    public static string? Counts(LevelInForce level) => level switch
    {
        { State: CountersignatureState.Awaiting, Latest.Value: { Judged.Before: var before } judged } when before != judged.Level && before != RiskLevel.NotRecorded =>
            $"Until a supervisor has countersigned, lists of work and the caseload go by the graver of the two: {PersonWords.LowerFirst(PersonWords.Of(level.Counts))}. The level before was {PersonWords.LowerFirst(PersonWords.Of(before))}.",
        { State: CountersignatureState.Awaiting } => "Lists of work and the caseload go by it already; a supervisor has still to countersign.",
        { State: CountersignatureState.Returned } => $"It was returned and has no effect: lists of work and the caseload go by {PersonWords.LowerFirst(PersonWords.Of(level.Counts))} until a level is judged anew.",
        _ => null,
    };

    /// <summary>"4 months ago".</summary>
    public static string Age(DateOnly on, DateOnly today) => VerificationWords.Ago(on, today);

    /// <summary>"Partly present".</summary>
    public static string Of(FactorRating rating) => rating switch
    {
        FactorRating.NotKnown => "Not known",
        FactorRating.Absent => "Absent",
        FactorRating.Partly => "Partly present",
        FactorRating.Present => "Present",
    };

    /// <summary>What a score was worked out from, in words: "Static: from history alone".</summary>
    public static string KindOf(Scored score, CalculatedFact of) =>
        score.Band == ScoreBand.NotApplicable ? "It is for men with a sexual offence, and these answers are not such a man’s"
        : score.Percent is null ? "Not worked out"
        : score.Kind switch
        {
            ScoreKind.Static => "Static: from history alone",
            ScoreKind.Dynamic => "Dynamic: from history and from what is found now",
            ScoreKind.Combined => $"Combined: DC-SRP, IIC-SRP and the {(of.Of(Predictor.SeriousViolentReoffending)?.Kind == ScoreKind.Dynamic ? "dynamic" : "static")} SVRP added up",
            null => "",
        };

    /// <summary>Whether no assessment of an instrument is held that is made of everyone like this person.</summary>
    public static IReadOnlyList<string> Missing(Person person)
    {
        var held = Assessments.Latest(person.Record).Select(line => line.Instrument).ToHashSet(StringComparer.Ordinal);
        var birth = person.Record.Of<BirthFact>().LastOrDefault()?.Value;
        return
        [
            .. from instrument in Catalogue.All
               where instrument.Code is "arms" or "dc-srp" or "iic-srp" && person.Notifies && birth is { Sex: Sex.Male } && instrument.NotValidFor(birth, person.At.Day) is null && !held.Contains(instrument.Code)
               select instrument.Name,
        ];
    }

    private static string State(LevelInForce level) => level.State switch
    {
        CountersignatureState.Awaiting => "; awaiting countersignature",
        CountersignatureState.Returned => "; returned by the supervisor",
        CountersignatureState.Agreed => "; countersigned",
        CountersignatureState.NotNeeded => "",
    };
}
