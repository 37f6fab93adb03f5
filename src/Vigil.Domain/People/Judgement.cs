namespace Vigil.Domain.People;

/// <summary>How somebody came to a risk level: by judgement, for reasons. No score is among the causes; scores are evidence.</summary>
/// <param name="Before">The level that counted until then.</param>
/// <param name="Reasons">Why this level.</param>
/// <param name="Evidence">What it rests on besides assessments.</param>
/// <param name="RestsOn">The assessments it rests on.</param>
/// <param name="JudgedBy">Who judged.</param>
/// <param name="JudgedByName">Their name then.</param>
/// <param name="Countersign">Whether the force's policy asked for a countersignature.</param>
public sealed record Judgement(
    RiskLevel Before, string Reasons, string Evidence, IReadOnlyList<Guid> RestsOn, Guid JudgedBy, string JudgedByName, bool Countersign)
{
    /// <inheritdoc/>
    public bool Equals(Judgement? other) => other is not null && RestsOn.SequenceEqual(other.RestsOn)
        && (Before, Reasons, Evidence, JudgedBy, JudgedByName, Countersign) == (other.Before, other.Reasons, other.Evidence, other.JudgedBy, other.JudgedByName, other.Countersign);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Before, Reasons, Evidence, JudgedBy, Countersign);
}

/// <summary>The risk level as recorded, with its basis.</summary>
/// <param name="Level">The level.</param>
/// <param name="Basis">How it was reached.</param>
public sealed record RiskFact(RiskLevel Level, string Basis) : AssessedFact, ICountersigned
{
    /// <summary>Who judged it and why; none in what came from elsewhere.</summary>
    public Judgement? Judged { get; init; }

    /// <inheritdoc/>
    public bool NeedsCountersignature() => Judged?.Countersign == true;

    /// <inheritdoc/>
    public Guid? Author() => Judged?.JudgedBy;

    /// <inheritdoc/>
    public override string? Whose() => Judged?.JudgedByName;

    /// <inheritdoc/>
    public override string Noun() => "risk level";

    /// <inheritdoc/>
    public override string Text() => $"{PersonWords.Of(Level)}, {PersonWords.LowerFirst(Basis)}"
        + (Judged is { Before: not RiskLevel.NotRecorded } judged && judged.Before != Level ? $" (before: {PersonWords.LowerFirst(PersonWords.Of(judged.Before))})" : "");
}

/// <summary>The risk level that work goes by.</summary>
/// <param name="Counts">The level by which work is ordered and weighed.</param>
/// <param name="Latest">The latest judgement; none where no level is recorded.</param>
/// <param name="State">How its countersignature stands.</param>
public sealed record LevelInForce(RiskLevel Counts, Held<RiskFact>? Latest, CountersignatureState State);

/// <summary>Which level counts while a judgement awaits a countersignature: the graver of the two, so that nothing is lost by waiting.</summary>
public static class RiskLevels
{
    /// <summary>The level in force on a day.</summary>
    public static LevelInForce On(PersonRecord record, DateOnly day)
    {
        if (record.Latest<RiskFact>(day) is not { } latest)
        {
            return new(RiskLevel.NotRecorded, null, CountersignatureState.NotNeeded);
        }

        var (level, before) = (latest.Value.Level, latest.Value.Judged?.Before ?? RiskLevel.NotRecorded);
        var state = Countersigning.State(record, latest.FactId, latest.Value);
        return new(
            state switch
            {
                CountersignatureState.NotNeeded or CountersignatureState.Agreed => level,
                CountersignatureState.Awaiting => level > before ? level : before,
                CountersignatureState.Returned => before == RiskLevel.NotRecorded ? level : before,
            },
            latest, state);
    }

    /// <summary>The level that stands whatever becomes of one that awaits a countersignature or was returned.</summary>
    public static RiskLevel Standing(PersonRecord record, DateOnly day) => On(record, day) is { State: CountersignatureState.Awaiting or CountersignatureState.Returned, Latest.Value.Judged.Before: var before }
        ? before : On(record, day).Counts;
}
