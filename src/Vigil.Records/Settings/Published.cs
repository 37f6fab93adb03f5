namespace Vigil.Records.Settings;

/// <summary>A force's published policy: its value, who answers for it and when it is to be looked at again.</summary>
/// <typeparam name="T">What the policy says.</typeparam>
/// <param name="Value">What it says.</param>
/// <param name="Owner">Who answers for it; none while it is only what Vigil ships with.</param>
/// <param name="ReviewOn">When it is to be reviewed; none while it is only what Vigil ships with.</param>
public sealed record Published<T>(T Value, string? Owner, DateOnly? ReviewOn)
{
    /// <summary>Whether the force has adopted it.</summary>
    public bool Adopted => Owner is not null;
}

/// <summary>The names of settings. A name never changes once it is stored.</summary>
public static class SettingKeys
{
    /// <summary>The order of work.</summary>
    public const string WorkOrder = "work-order";
    /// <summary>The weight of a caseload.</summary>
    public const string WorkloadWeight = "workload-weight";
    /// <summary>How management is reviewed and ended.</summary>
    public const string Managed = Derived.Projection.ManagedKey;
    /// <summary>After how many months each topic is asked about again.</summary>
    public const string Asking = "asking-intervals";
    /// <summary>The police stations at which notifications are taken (SOA 2003 s87).</summary>
    public const string Stations = "stations";
    /// <summary>What is owed to the national system.</summary>
    public const string Owed = "owed-national";
}
