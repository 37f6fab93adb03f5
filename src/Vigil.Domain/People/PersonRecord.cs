namespace Vigil.Domain.People;

/// <summary>One person's record: the facts held about them, as known at one time.</summary>
/// <param name="Id">The person.</param>
/// <param name="Number">The force's own running number for the record.</param>
/// <param name="Version">Counts the acts on the record; a form that was opened on an earlier version is told what changed.</param>
/// <param name="Facts">The current version of every fact.</param>
public sealed record PersonRecord(Guid Id, int Number, int Version, IReadOnlyList<Held> Facts)
{
    /// <summary>All facts of one kind, in the order they began.</summary>
    public IEnumerable<Held<T>> Of<T>() where T : Fact => Facts
        .Where(held => held.Value is T)
        .OrderBy(held => held.TrueFrom ?? DateOnly.MinValue)
        .Select(held => new Held<T>(held.FactId, (T)held.Value, held.TrueFrom, held.TrueTo, held.LearnedOn, held.Source));

    /// <summary>The facts of one kind that were true on a day.</summary>
    public IEnumerable<Held<T>> On<T>(DateOnly day) where T : Fact =>
        Of<T>().Where(held => (held.TrueFrom is null || held.TrueFrom <= day) && (held.TrueTo is null || held.TrueTo >= day));

    /// <summary>The latest fact of one kind that was true on a day, if there is one.</summary>
    public Held<T>? Latest<T>(DateOnly day) where T : Fact => On<T>(day).LastOrDefault();

    /// <summary>The name to show: the current legal name, otherwise any name held.</summary>
    public NameFact? NameOn(DateOnly day) =>
        On<NameFact>(day).LastOrDefault(held => held.Value.Kind == NameKind.Legal)?.Value ?? Of<NameFact>().LastOrDefault()?.Value;
}
