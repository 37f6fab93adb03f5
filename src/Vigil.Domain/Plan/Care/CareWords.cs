using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan.Care;

/// <summary>Duties of care in words.</summary>
public static class CareWords
{
    /// <summary>"Suicide risk".</summary>
    public static string Of(CareKind kind) => kind switch
    {
        CareKind.Suicide => "Suicide risk",
        CareKind.ThreatToLife => "Threat to life",
        CareKind.Exposure => "Exposure and vigilantes",
        CareKind.Vulnerability => "Vulnerability",
    };

    /// <summary>"Release from custody".</summary>
    public static string Of(CareOccasion after) => after switch
    {
        CareOccasion.Arrest => "An arrest or an interview by the police",
        CareOccasion.Search => "A search of the home or of devices",
        CareOccasion.Court => "A charge, a conviction or a sentence",
        CareOccasion.Disclosure => "Somebody was told, or the public knows",
        CareOccasion.Release => "Release from custody",
        CareOccasion.Other => "None of these",
    };

    /// <summary>A duty of care in a few words.</summary>
    public static string Text(CareFact care) => string.Create(
        CultureInfo.InvariantCulture, $"{Of(care.Kind)}: {care.Why}; {care.Owner} answers for it{(care.EndedBecause is { } why ? $". Ended: {why}" : $", to be looked at again on {PersonWords.Day(care.ReviewOn)}")}");
}
