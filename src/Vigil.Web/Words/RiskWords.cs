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

    /// <summary>An answer of a calculation as it is read; none where it was not given.</summary>
    public static string? Of(ScoringAnswers answers, ScoringField field) => field switch
    {
        ScoringField.Sex => answers.Sex == Sex.NotRecorded ? null : answers.Sex.ToString(),
        ScoringField.Born => Day(answers.Born),
        ScoringField.ConvictedOn => Day(answers.ConvictedOn),
        ScoringField.FollowUpFrom => Day(answers.FollowUpFrom),
        ScoringField.LatestSexualOffence => Day(answers.LatestSexualOffence),
        ScoringField.LatestOffence => Day(answers.LatestOffence),
        ScoringField.AgeAtFirstSanction => Number(answers.AgeAtFirstSanction),
        ScoringField.Sanctions => Number(answers.Sanctions),
        ScoringField.ViolentSanctions => Number(answers.ViolentSanctions),
        ScoringField.ContactAdultSanctions => Number(answers.ContactAdultSanctions),
        ScoringField.ContactChildSanctions => Number(answers.ContactChildSanctions),
        ScoringField.ImageSanctions => Number(answers.ImageSanctions),
        ScoringField.NonContactSanctions => Number(answers.NonContactSanctions),
        ScoringField.OffenceCode => answers.OffenceCode,
        ScoringField.Supervision => answers.Supervision switch { SupervisionStatus.Custody => "In custody", SupervisionStatus.Remand => "On remand", SupervisionStatus.Community => "In the community", _ => null },
        ScoringField.EverSexualOffence => YesNo(answers.EverSexualOffence),
        ScoringField.StrangerVictim => YesNo(answers.StrangerVictim),
        _ => null,
    };

    /// <summary>What an answer is called, at the head of its line.</summary>
    public static string Name(ScoringField field) => field.InWords() is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

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

    private static string? Day(DateOnly? day) => day is { } known ? Dates.Long(known) : null;

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? YesNo(bool? answer) => answer switch { true => "Yes", false => "No", null => null };
}
