using Vigil.Domain.People;

namespace Vigil.Domain.Risk;

/// <summary>How a factor was rated. Words only: nothing is added up.</summary>
public enum FactorRating
{
    /// <summary>Not known: nobody could say.</summary>
    NotKnown,
    /// <summary>Absent.</summary>
    Absent,
    /// <summary>Partly present.</summary>
    Partly,
    /// <summary>Present.</summary>
    Present,
}

/// <summary>A factor that the force's manual asks about: a setting, since the manual is restricted.</summary>
/// <param name="Code">Its code, which never changes: "opportunity".</param>
/// <param name="Name">Its name as the manual prints it.</param>
/// <param name="Protective">Whether it protects; otherwise it is a risk factor.</param>
public sealed record Factor(string Code, string Name, bool Protective);

/// <summary>A factor as it was rated.</summary>
/// <param name="Code">The factor's code.</param>
/// <param name="Name">The factor's name then.</param>
/// <param name="Protective">Whether it protects; otherwise it is a risk factor.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Source">Where that came from.</param>
/// <param name="Confirmed">Whether the answer of the time before was confirmed as it stood; otherwise it is new or was changed.</param>
public sealed record RatedFactor(string Code, string Name, bool Protective, FactorRating Rating, string Evidence, string Source, bool Confirmed);

/// <summary>Somebody who was asked for what they know.</summary>
/// <param name="Whom">Whom: "probation", "children’s services".</param>
/// <param name="Answered">Whether they answered.</param>
/// <param name="Words">What they said, or what was done about their silence.</param>
public sealed record SourceCheck(string Whom, bool Answered, string? Words);

/// <summary>
/// An assessment by ARMS, a structured professional judgement of dynamic risk and protective factors: a priority for work, not a
/// prediction and not a risk level. There is no score. The fact's first day is the day of the assessment.
/// </summary>
/// <param name="Priority">The priority for work, by judgement.</param>
/// <param name="Reasons">Why that priority.</param>
/// <param name="Factors">Every factor with its rating.</param>
/// <param name="Checks">Who was asked, and who did not answer.</param>
/// <param name="Assessor">The trained assessor.</param>
/// <param name="Manual">The edition of the manual.</param>
/// <param name="ReviewOn">When it is to be reviewed.</param>
public sealed record ArmsFact(
    RiskLevel Priority, string Reasons, IReadOnlyList<RatedFactor> Factors, IReadOnlyList<SourceCheck> Checks, string Assessor, string? Manual, DateOnly ReviewOn) : AssessedFact
{
    /// <summary>The risk factors that were found, wholly or partly.</summary>
    public IEnumerable<RatedFactor> Found() => Factors.Where(factor => !factor.Protective && factor.Rating is FactorRating.Present or FactorRating.Partly);

    /// <inheritdoc/>
    public override string? Whose() => Assessor;

    /// <inheritdoc/>
    public override string Noun() => "ARMS assessment";

    /// <inheritdoc/>
    public override string Text() => $"{PersonWords.Of(Priority)} priority: {Reasons}. To be reviewed on {PersonWords.Day(ReviewOn)}";

    /// <inheritdoc/>
    public bool Equals(ArmsFact? other) => other is not null && Factors.SequenceEqual(other.Factors) && Checks.SequenceEqual(other.Checks)
        && (Priority, Reasons, Assessor, Manual, ReviewOn, Claim) == (other.Priority, other.Reasons, other.Assessor, other.Manual, other.ReviewOn, other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Priority, Reasons, Assessor, ReviewOn);
}
