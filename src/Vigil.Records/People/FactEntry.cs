using Vigil.Domain.People;

namespace Vigil.Records.People;

/// <summary>A fact as a form gives it.</summary>
/// <param name="Fact">The fact; where a part of it is sealed, <see cref="Sealed.Awaited"/> stands in its place.</param>
/// <param name="From">The first day it was true; none where not known.</param>
/// <param name="To">The last day it was true; none while it still is.</param>
/// <param name="LearnedOn">The day it was learned.</param>
/// <param name="Source">Where it came from, in words.</param>
public sealed record FactEntry(Fact Fact, DateOnly? From, DateOnly? To, DateOnly LearnedOn, string Source)
{
    /// <summary>The number to seal; none where nothing is to be sealed, or what is sealed stays as it is.</summary>
    public string? Number { get; init; }

    /// <summary>It takes the place of what it cannot be true together with: that ends the day before.</summary>
    public bool TakesPlace { get; init; }

    /// <summary>It was part of a notification that is on the record, so it is not a change still to be notified.</summary>
    public bool Notified { get; init; }

    /// <summary>The number is not shown in any text of the program.</summary>
    public override string ToString() => Fact.GetType().Name;
}
