namespace Vigil.Records.Storage;

/// <summary>That a change was keyed into the national system, need not be, or is owed again. Append-only: the latest stands.</summary>
public sealed class OwedMarkRow : IOfForce
{
    /// <summary>The mark.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>Whose record changed.</summary>
    public Guid PersonId { get; init; }
    /// <summary>The act that changed it.</summary>
    public Guid ChangeId { get; init; }
    /// <summary>What was said of it.</summary>
    public OwedState State { get; init; }
    /// <summary>The national reference, or why.</summary>
    public string? Note { get; init; }
    /// <summary>Who.</summary>
    public Guid StaffId { get; init; }
    /// <summary>When (UTC).</summary>
    public DateTime At { get; init; }
}

/// <summary>How a change stands to the national system.</summary>
public enum OwedState
{
    /// <summary>Owed: no mark, or keyed wrong and owed again.</summary>
    Owed,
    /// <summary>Keyed.</summary>
    Keyed,
    /// <summary>Need not be keyed.</summary>
    NotNeeded,
}

/// <summary>One record of a sample to be compared by hand with the national system.</summary>
public sealed class ComparisonRow : IOfForce
{
    /// <summary>The row.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The sample, by the act that drew it.</summary>
    public Guid SampleId { get; init; }
    /// <summary>The number it was drawn with: the same number draws the same people from the same records.</summary>
    public int Seed { get; init; }
    /// <summary>When it was drawn (UTC).</summary>
    public DateTime DrawnAt { get; init; }
    /// <summary>Whose record.</summary>
    public Guid PersonId { get; init; }
    /// <summary>Whether it matches; none while not compared.</summary>
    public bool? Matches { get; set; }
    /// <summary>What differs.</summary>
    public string? Differs { get; set; }
    /// <summary>Who compared.</summary>
    public Guid? StaffId { get; set; }
    /// <summary>When (UTC).</summary>
    public DateTime? ComparedAt { get; set; }
}
