using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>What a telling does to the record.</summary>
public abstract record Step
{
    private Step()
    {
    }

    /// <summary>A fact is added.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="From">The first day it was true.</param>
    /// <param name="To">The last day, where it has ended.</param>
    public sealed record Add(Fact Fact, DateOnly? From, DateOnly? To = null) : Step;

    /// <summary>A fact held ends.</summary>
    /// <param name="FactId">Which.</param>
    /// <param name="LastDay">Its last day.</param>
    public sealed record End(Guid FactId, DateOnly LastDay) : Step;

    /// <summary>A fact held is superseded by what was told.</summary>
    /// <param name="FactId">Which.</param>
    /// <param name="Fact">What it is now known to be.</param>
    /// <param name="From">The first day it was true.</param>
    /// <param name="To">The last day, where it has ended.</param>
    public sealed record Replace(Guid FactId, Fact Fact, DateOnly? From, DateOnly? To) : Step;
}

/// <summary>Gives the sealed form of a number that was told and may only be shown by its mask.</summary>
/// <param name="told">The telling with the number.</param>
/// <returns>Its mask and cipher.</returns>
public delegate Sealed Seal(Told told);
