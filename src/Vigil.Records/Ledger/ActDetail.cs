namespace Vigil.Records.Ledger;

/// <summary>What an act's entry says of one person: every version of a fact that it ended, and every one that it made.</summary>
/// <param name="Person">The person; none for an act about nobody.</param>
/// <param name="About">The person that the act as a whole is about, if it is about one.</param>
/// <param name="Token">The form's token.</param>
/// <param name="Purpose">For what purpose.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="Before">The versions superseded.</param>
/// <param name="After">The versions recorded.</param>
internal sealed record ActDetail(
    Guid? Person, Guid? About, Guid Token, string Purpose, string? Reason, IReadOnlyList<FactVersion> Before, IReadOnlyList<FactVersion> After);

/// <summary>One version of a fact, whole; sealed values stay sealed in it.</summary>
/// <param name="Id">The version.</param>
/// <param name="Fact">The fact across its versions.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Content">The typed fact as JSON.</param>
/// <param name="TrueFrom">The first day it was true.</param>
/// <param name="TrueTo">The last day it was true.</param>
/// <param name="LearnedOn">When it was learned.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record FactVersion(Guid Id, Guid Fact, string Kind, string Content, DateOnly? TrueFrom, DateOnly? TrueTo, DateOnly LearnedOn, string Source);
