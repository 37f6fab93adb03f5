namespace Vigil.Domain.Risk.Scoring;

/// <summary>
/// The band of the direct contact predictor may be one lower after five whole years in the community without an offence. It is a
/// forecast: the day on which somebody looks again. Nothing applies it but a person.
/// </summary>
/// <param name="ReviewOn">The first day on which five years have passed since follow-up started and since each offence given.</param>
/// <param name="Reduced">The band it would be then. The percentage stays as it is.</param>
/// <param name="InTheCommunity">Whether the person is in the community now: the years do not count in custody.</param>
/// <param name="LatestOffenceKnown">Whether the date of the most recent offence is given; without it the day is the earliest possible.</param>
public sealed record FiveYearReduction(DateOnly ReviewOn, ScoreBand Reduced, bool InTheCommunity, bool LatestOffenceKnown)
{
    /// <summary>Whether that day has come for someone who is in the community.</summary>
    public bool IsDue(DateOnly day) => InTheCommunity && day >= ReviewOn;
}
