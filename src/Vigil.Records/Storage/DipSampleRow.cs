namespace Vigil.Records.Storage;

/// <summary>A sample of records drawn for a supervisor to check. It never changes: what was found stands on each record drawn.</summary>
public sealed class DipSampleRow : IOfForce
{
    /// <summary>The sample, by the act that drew it.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The supervisor who drew it, for whose team it is.</summary>
    public Guid StaffId { get; init; }
    /// <summary>The number it was drawn with.</summary>
    public int Seed { get; init; }
    /// <summary>When (UTC).</summary>
    public DateTime DrawnAt { get; init; }
    /// <summary>When the next is to be drawn, by the policy then.</summary>
    public DateOnly NextOn { get; init; }
    /// <summary>How many records it was drawn from.</summary>
    public int Listed { get; init; }
    /// <summary>All that it was drawn from, as it was: the shares and the records by stratum, in JSON, so that it can be drawn again.</summary>
    public string List { get; init; } = "";
    /// <summary>The records drawn, each with the fact that says so, in JSON.</summary>
    public string Drawn { get; init; } = "";
}
