using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;

namespace Vigil.Records.Notification;

/// <summary>A matter as it was stated, with whether it was told as a change.</summary>
/// <param name="Stated">The matter and what was held of it; sealed values by their masks.</param>
/// <param name="Changed">Whether something of it was told as new, changed or no longer so.</param>
public sealed record AcknowledgedMatter(StatedMatter Stated, bool Changed);

/// <summary>A change as it was told.</summary>
/// <param name="Words">In words; nothing sealed is in them.</param>
/// <param name="On">When it happened, or is expected to.</param>
/// <param name="Expected">Notice was given before it happened (s84(2)).</param>
public sealed record AcknowledgedChange(string Words, DateOnly? On, bool Expected);

/// <summary>
/// The written acknowledgement of a notification (s87(3)). It is made from the record as it was known when the
/// notification was recorded, so printing it again years later gives the same words.
/// </summary>
public sealed record Acknowledgement
{
    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }
    /// <summary>"Alan Example".</summary>
    public required string Name { get; init; }
    /// <summary>The force.</summary>
    public required string Force { get; init; }
    /// <summary>The notification.</summary>
    public required NotificationFact Notification { get; init; }
    /// <summary>Who took it.</summary>
    public required string TakenBy { get; init; }
    /// <summary>When it was recorded (UTC).</summary>
    public required DateTime RecordedAt { get; init; }
    /// <summary>What was stated.</summary>
    public required IReadOnlyList<AcknowledgedMatter> Matters { get; init; }
    /// <summary>The changes told.</summary>
    public required IReadOnlyList<AcknowledgedChange> Changes { get; init; }
    /// <summary>Whether the notification has since been taken back as wrong.</summary>
    public required bool Withdrawn { get; init; }
    /// <summary>What the person owes next, by date.</summary>
    public required IReadOnlyList<Duty> Next { get; init; }
    /// <summary>The version of the rules that the next dates follow.</summary>
    public required string Rules { get; init; }
    /// <summary>When the requirements end, where they have an end.</summary>
    public required NotificationPeriod? Period { get; init; }
}
