namespace Vigil.Domain.Notification.Counter;

/// <summary>How identity was verified.</summary>
public enum IdentityCheck
{
    /// <summary>Whoever takes the notification knows the person.</summary>
    KnownToOfficer,
    /// <summary>A passport was seen.</summary>
    Passport,
    /// <summary>A driving licence was seen.</summary>
    DrivingLicence,
    /// <summary>Another document was seen.</summary>
    OtherDocument,
    /// <summary>A photograph was taken to verify identity (s87(4)).</summary>
    Photograph,
    /// <summary>Fingerprints were taken to verify identity (s87(4)).</summary>
    Fingerprints,
}

/// <summary>A visit to a station to notify: who came, what they told, and who took it.</summary>
public sealed record Attendance
{
    /// <summary>The day of the notification.</summary>
    public required DateOnly On { get; init; }
    /// <summary>The London time.</summary>
    public required TimeOnly Time { get; init; }
    /// <summary>Under which section.</summary>
    public required NotificationSection Section { get; init; }
    /// <summary>The station.</summary>
    public required string Station { get; init; }
    /// <summary>The parent who came with the person under a direction (s89), by name; none where the person came alone.</summary>
    public string? Parent { get; init; }
    /// <summary>How identity was verified.</summary>
    public required IReadOnlyList<IdentityCheck> Checks { get; init; }
    /// <summary>What else was seen.</summary>
    public string? Seen { get; init; }
    /// <summary>The questions that were asked and answered.</summary>
    public required IReadOnlyList<Question> Answered { get; init; }
    /// <summary>What was told as new, changed or no longer so.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];
    /// <summary>What the person was told about what comes next.</summary>
    public string? ToldNext { get; init; }

    /// <summary>The matters it covers.</summary>
    public IReadOnlyList<Matter> Matters => [.. Answered.SelectMany(question => question.Covers()).Distinct().Order()];

    /// <summary>Who attended, in words.</summary>
    public string AttendedBy => Parent is null ? "The person" : $"{Parent}, parent, with the person";

    /// <summary>The identity check, in words.</summary>
    public string CheckedBy => string.Join("; ", Checks.Select(Word).Append(Seen).Where(word => !string.IsNullOrWhiteSpace(word)));

    /// <summary>One way of verifying identity, in words.</summary>
    public static string Word(IdentityCheck check) => check switch
    {
        IdentityCheck.KnownToOfficer => "Known to whoever took the notification",
        IdentityCheck.Passport => "Passport seen",
        IdentityCheck.DrivingLicence => "Driving licence seen",
        IdentityCheck.OtherDocument => "Other document seen",
        IdentityCheck.Photograph => "Photograph taken to verify identity",
        IdentityCheck.Fingerprints => "Fingerprints taken to verify identity",
    };
}
