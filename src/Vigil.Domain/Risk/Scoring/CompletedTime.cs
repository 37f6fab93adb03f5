namespace Vigil.Domain.Risk.Scoring;

/// <summary>Completed years and months between two days. Born on 29 February, a year is completed on 1 March of other years.</summary>
public static class CompletedTime
{
    /// <summary>Completed months; 0 where the second day is before the first.</summary>
    public static int Months(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        return Math.Max(0, months);
    }

    /// <summary>Completed years; 0 where the second day is before the first.</summary>
    public static int Years(DateOnly from, DateOnly to) => Months(from, to) / 12;
}
