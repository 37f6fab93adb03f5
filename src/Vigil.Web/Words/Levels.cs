using Vigil.Domain.People;

namespace Vigil.Web.Words;

/// <summary>Risk levels and statuses in words, with the class that colours the bar beside the word.</summary>
public static class Levels
{
    /// <summary>"Very high".</summary>
    public static string Word(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => "Very high",
        RiskLevel.High => "High",
        RiskLevel.Medium => "Medium",
        RiskLevel.Low => "Low",
        RiskLevel.NotRecorded => "Risk not recorded",
    };

    /// <summary>The bar's class.</summary>
    public static string Bar(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => "vigil-risk--very-high",
        RiskLevel.High => "vigil-risk--high",
        RiskLevel.Medium => "vigil-risk--medium",
        RiskLevel.Low => "vigil-risk--low",
        RiskLevel.NotRecorded => "vigil-risk--none",
    };

    /// <summary>"In prison".</summary>
    public static string Word(StatusKind status) => status switch
    {
        StatusKind.OnRemand => "On remand",
        StatusKind.InPrison => "In prison",
        StatusKind.DetainedInHospital => "Detained in hospital",
        StatusKind.InHospital => "In hospital",
        StatusKind.Abroad => "Abroad",
        StatusKind.Missing => "Missing",
        StatusKind.Wanted => "Wanted",
        StatusKind.Deported => "Deported",
        StatusKind.Deceased => "Deceased",
        StatusKind.Ended => "No longer managed",
    };
}
