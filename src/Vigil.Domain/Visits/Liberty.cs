using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>Whether a person can be visited at home at all.</summary>
public static class Liberty
{
    /// <summary>The status that keeps a person from being at home on a day; none where they are at liberty here.</summary>
    public static Held<StatusFact>? AwayOn(PersonRecord record, DateOnly day) => record.On<StatusFact>(day).FirstOrDefault(held => IsAway(held.Value.Kind));

    /// <summary>The last day away before a day, where the person has come back.</summary>
    public static DateOnly? BackSince(PersonRecord record, DateOnly day) => record.Of<StatusFact>()
        .Where(held => IsAway(held.Value.Kind) && held.TrueTo < day).Select(held => held.TrueTo).Max();

    /// <summary>Whether a status means that nobody is at home: in custody, in hospital, abroad or deported.</summary>
    public static bool IsAway(StatusKind kind) => kind is StatusKind.InPrison or StatusKind.OnRemand or StatusKind.DetainedInHospital
        or StatusKind.InHospital or StatusKind.Abroad or StatusKind.Deported;
}
