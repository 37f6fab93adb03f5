namespace Vigil.Domain.Law;

/// <summary>How well the source of a rule is known.</summary>
public enum SourceTag
{
    /// <summary>The operative words, or a faithful copy of them, were read.</summary>
    Verified,
    /// <summary>A secondary source was read.</summary>
    Secondary,
    /// <summary>General knowledge: never in force here without a named approver.</summary>
    Unverified,
}

/// <summary>A set of rules with its reach, its commencement and its source. Law switches on these dates and on nothing else.</summary>
/// <param name="Id">Its name, stamped on answers: "soa2003-part2/ew/2026-11".</param>
/// <param name="Jurisdiction">Where it applies.</param>
/// <param name="InForceFrom">Its commencement; none while it awaits commencement or confirmation.</param>
/// <param name="Source">Where its words stand.</param>
/// <param name="VerifiedOn">When the source was last compared.</param>
/// <param name="VerifiedBy">Who answers for it.</param>
/// <param name="Tag">How well the source is known.</param>
public sealed record RuleSet(
    string Id, Jurisdiction Jurisdiction, DateOnly? InForceFrom, string Source, DateOnly VerifiedOn, string VerifiedBy, SourceTag Tag)
{
    /// <summary>The last day it was in force, if it has gone.</summary>
    public DateOnly? InForceTo { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    public bool InForceOn(DateOnly day) => InForceFrom is { } from && from <= day && (InForceTo is null || day <= InForceTo);
}
