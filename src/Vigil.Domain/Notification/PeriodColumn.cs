using Vigil.Domain.Calendar;

namespace Vigil.Domain.Notification;

/// <summary>The second column of the table in s82(1), with what cannot be read from it yet.</summary>
internal enum PeriodColumn
{
    /// <summary>No requirement.</summary>
    None,
    /// <summary>The period of the conditional discharge.</summary>
    DischargeLength,
    /// <summary>2 years.</summary>
    TwoYears,
    /// <summary>5 years.</summary>
    FiveYears,
    /// <summary>7 years.</summary>
    SevenYears,
    /// <summary>10 years.</summary>
    TenYears,
    /// <summary>The sentence is not yet known.</summary>
    Unknown,
    /// <summary>An indefinite period.</summary>
    Indefinite,
}

/// <summary>The table of periods, s82(1)-(2).</summary>
internal static class PeriodTable
{
    /// <summary>A custodial term: s82(1), first, fourth and fifth rows.</summary>
    public static PeriodColumn OfTerm(in Length term, DateOnly relevant, out bool dependsOnCalendar)
    {
        var indefinite = term.CompareTo(30, relevant, out var thirty) >= 0;
        var more = term.CompareTo(6, relevant, out var six) > 0;
        dependsOnCalendar = thirty || six;
        return indefinite ? PeriodColumn.Indefinite : more ? PeriodColumn.TenYears : PeriodColumn.SevenYears;
    }

    /// <summary>Any disposal but a custodial term; what s134 excludes counts only where it is not a conviction.</summary>
    public static PeriodColumn Of(DisposalKind kind, OutcomeKind outcome) => kind switch
    {
        DisposalKind.HospitalOrderRestricted => PeriodColumn.Indefinite,
        DisposalKind.HospitalOrder => PeriodColumn.SevenYears,
        DisposalKind.ConditionalDischarge => PeriodColumn.DischargeLength,
        DisposalKind.CommunityOrder or DisposalKind.Fine => PeriodColumn.FiveYears,
        DisposalKind.AbsoluteDischarge => outcome is OutcomeKind.InsanityFinding or OutcomeKind.DisabilityFinding ? PeriodColumn.FiveYears : PeriodColumn.None,
        DisposalKind.Life or DisposalKind.Indeterminate => PeriodColumn.Indefinite,
        DisposalKind.Imprisonment or DisposalKind.SuspendedImprisonment or DisposalKind.Extended
            or DisposalKind.DetentionS250 or DisposalKind.DetentionTrainingOrder => PeriodColumn.Unknown,
    };

    /// <summary>Whether a disposal is a custodial term.</summary>
    public static bool IsTerm(DisposalKind kind) => kind is DisposalKind.Imprisonment or DisposalKind.SuspendedImprisonment or DisposalKind.Extended
        or DisposalKind.DetentionS250 or DisposalKind.DetentionTrainingOrder or DisposalKind.Life or DisposalKind.Indeterminate;

    /// <summary>The last day; exactly the periods of 10, 7, 5 and 2 years are halved under 18 (s82(2)).</summary>
    public static DateOnly? LastDay(PeriodColumn column, DateOnly relevant, bool under18, Length discharge) => column switch
    {
        PeriodColumn.TenYears => Days.LastOf(relevant, under18 ? 60 : 120, 0),
        PeriodColumn.SevenYears => Days.LastOf(relevant, under18 ? 42 : 84, 0),
        PeriodColumn.FiveYears => Days.LastOf(relevant, under18 ? 30 : 60, 0),
        PeriodColumn.TwoYears => Days.LastOf(relevant, under18 ? 12 : 24, 0),
        PeriodColumn.DischargeLength => Days.LastOf(relevant, discharge.Months, discharge.Days),
        PeriodColumn.None or PeriodColumn.Unknown or PeriodColumn.Indefinite => null,
    };

    /// <summary>Whether the period is one of the four that are halved.</summary>
    public static bool IsHalved(PeriodColumn column) => column is PeriodColumn.TenYears or PeriodColumn.SevenYears or PeriodColumn.FiveYears or PeriodColumn.TwoYears;

    /// <summary>The years of one of the four periods.</summary>
    public static int YearsOf(PeriodColumn column) => column switch
    {
        PeriodColumn.TenYears => 10,
        PeriodColumn.SevenYears => 7,
        PeriodColumn.FiveYears => 5,
        PeriodColumn.TwoYears => 2,
        PeriodColumn.None or PeriodColumn.DischargeLength or PeriodColumn.Unknown or PeriodColumn.Indefinite => 0,
    };
}
