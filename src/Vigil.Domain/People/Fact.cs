namespace Vigil.Domain.People;

/// <summary>Something recorded about a person. Immutable: a correction is a new version of the same fact.</summary>
public abstract record Fact
{
    /// <summary>That it is somebody's assessment, an allegation or hearsay; none where it is a fact. Ask <see cref="People.Claim.Of"/>.</summary>
    public Claim? Claim { get; init; }
}

/// <summary>A fact as it is held: what, when it was true, when it was learned and where it came from.</summary>
/// <param name="FactId">The fact's identity across its versions.</param>
/// <param name="Value">What is known.</param>
/// <param name="TrueFrom">The first day it was true; none where not known.</param>
/// <param name="TrueTo">The last day it was true; none while it still is.</param>
/// <param name="LearnedOn">The day it was learned.</param>
/// <param name="Source">Where it came from, in words.</param>
public record Held(Guid FactId, Fact Value, DateOnly? TrueFrom, DateOnly? TrueTo, DateOnly LearnedOn, string Source)
{
    /// <summary>Whether it was true on a day.</summary>
    public bool TrueOn(DateOnly day) => (TrueFrom is null || TrueFrom <= day) && (TrueTo is null || TrueTo >= day);
}

/// <summary>A fact of one kind as it is held.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
/// <param name="FactId">The fact's identity across its versions.</param>
/// <param name="Value">What is known.</param>
/// <param name="TrueFrom">The first day it was true; none where not known.</param>
/// <param name="TrueTo">The last day it was true; none while it still is.</param>
/// <param name="LearnedOn">The day it was learned.</param>
/// <param name="Source">Where it came from, in words.</param>
public sealed record Held<T>(Guid FactId, T Value, DateOnly? TrueFrom, DateOnly? TrueTo, DateOnly LearnedOn, string Source)
    where T : Fact;
