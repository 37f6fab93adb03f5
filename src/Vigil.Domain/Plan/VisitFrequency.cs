namespace Vigil.Domain.Plan;

/// <summary>
/// How often a person is visited at home. It is set for each person in their plan and not read off a level (National Police
/// Chiefs' Council, 29 June 2017).
/// </summary>
/// <param name="Days">At most this many days from one visit to the next.</param>
/// <param name="Unannounced">Whether visits are made without telling the person beforehand.</param>
/// <param name="Why">Why so often and in this way; none where a template set it.</param>
public sealed record VisitFrequency(int Days, bool Unannounced = true, string? Why = null)
{
    /// <summary>The fewest days that can be set: a visit every day.</summary>
    public const int Least = 1;
    /// <summary>The most days that can be set: two years.</summary>
    public const int Most = 731;
}

/// <summary>How often a person is visited, and what says so.</summary>
/// <param name="Frequency">How often.</param>
/// <param name="Version">The version of the plan that sets it; none where the force's template does.</param>
/// <param name="Since">Since when that holds, where a plan sets it.</param>
public sealed record VisitsSet(VisitFrequency Frequency, int? Version, DateOnly? Since)
{
    /// <summary>Whether the force's template by level sets it, for want of a plan.</summary>
    public bool FromTemplate => Version is null;
}
