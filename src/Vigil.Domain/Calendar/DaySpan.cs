namespace Vigil.Domain.Calendar;

/// <summary>A run of whole days, both ends included; without an end it goes on.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or none while it goes on.</param>
public readonly record struct DaySpan(DateOnly From, DateOnly? To = null)
{
    /// <summary>Whether the day lies within the span.</summary>
    public bool Contains(DateOnly day) => day >= From && (To is null || day <= To);
}
