using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;

namespace Vigil.Records.People;

/// <summary>A fact as a form gives it.</summary>
/// <param name="Fact">Makes the fact; what must be sealed goes through what it is given.</param>
/// <param name="From">The first day it was true; none where not known.</param>
/// <param name="To">The last day it was true; none while it still is.</param>
/// <param name="LearnedOn">The day it was learned.</param>
/// <param name="Source">Where it came from, in words.</param>
public sealed record FactEntry(Func<Seal, Fact> Fact, DateOnly? From, DateOnly? To, DateOnly LearnedOn, string Source)
{
    /// <summary>It takes the place of what it cannot be true together with: that ends the day before.</summary>
    public bool TakesPlace { get; init; }

    /// <summary>It was part of a notification that is on the record, so it is not a change still to be notified.</summary>
    public bool Notified { get; init; }

    /// <summary>A fact with nothing in it to seal.</summary>
    public static FactEntry Of(Fact fact, DateOnly? from, DateOnly? to, DateOnly learnedOn, string source) => new(_ => fact, from, to, learnedOn, source);
}
