namespace Vigil.Records.Storage;

/// <summary>Where a transfer stands.</summary>
public enum TransferState
{
    /// <summary>Asked, and waiting for the other force.</summary>
    Asked,
    /// <summary>Accepted: the record is the other force's.</summary>
    Accepted,
    /// <summary>Rejected: the record stays.</summary>
    Rejected,
    /// <summary>Taken back by the force that asked.</summary>
    Revoked,
}

/// <summary>A transfer of one record to another force. Both forces see this row, and until it is accepted the other sees no more than it.</summary>
public sealed class TransferRow : IOfForce
{
    /// <summary>The transfer.</summary>
    public Guid Id { get; init; }
    /// <summary>The force that asks.</summary>
    public Guid ForceId { get; init; }
    /// <summary>The force that is asked.</summary>
    public Guid ToForceId { get; init; }
    /// <summary>The record, in the force that asks.</summary>
    public Guid PersonId { get; init; }
    /// <summary>The name of the force that asks.</summary>
    public required string Force { get; init; }
    /// <summary>The name of the force that is asked.</summary>
    public required string ToForce { get; init; }
    /// <summary>Whose record: "Alan Example".</summary>
    public required string Name { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
    /// <summary>What the other force must know before it answers.</summary>
    public required string HandOver { get; init; }
    /// <summary>Who asked.</summary>
    public required string AskedBy { get; init; }
    /// <summary>When (UTC).</summary>
    public DateTime AskedAt { get; init; }
    /// <summary>Where it stands.</summary>
    public TransferState State { get; set; }
    /// <summary>Who answered or took it back.</summary>
    public string? AnsweredBy { get; set; }
    /// <summary>When (UTC).</summary>
    public DateTime? AnsweredAt { get; set; }
    /// <summary>Why it was rejected or taken back.</summary>
    public string? Answer { get; set; }
    /// <summary>The record in the force that accepted.</summary>
    public Guid? NewPersonId { get; set; }
}
