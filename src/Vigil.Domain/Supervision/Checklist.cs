namespace Vigil.Domain.Supervision;

/// <summary>What a supervisor looks at on a record.</summary>
public enum ReviewTopic
{
    /// <summary>The risk level and its reasons.</summary>
    Level,
    /// <summary>The assessments it rests on.</summary>
    Assessment,
    /// <summary>The risk management plan.</summary>
    Plan,
    /// <summary>Home visits.</summary>
    Visits,
    /// <summary>Notifications.</summary>
    Notifications,
    /// <summary>What is known and what is not.</summary>
    Completeness,
    /// <summary>Warning markers.</summary>
    Warnings,
    /// <summary>Other bodies that were asked, and whether they answered.</summary>
    Checks,
    /// <summary>What is overdue on our side.</summary>
    Overdue,
}

/// <summary>What a supervisor found.</summary>
public enum Finding
{
    /// <summary>In order.</summary>
    InOrder,
    /// <summary>Something is to be put right.</summary>
    ToPutRight,
    /// <summary>Does not apply to this person.</summary>
    NotApplicable,
}

/// <summary>Something on the record that shows how a matter stands.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Entry">The entry it stands in; none where it is drawn from several, or from what is missing.</param>
public sealed record Evidence(string Words, Guid? Entry);

/// <summary>One matter as a supervisor judged it. Proposed evidence becomes evidence only where the supervisor takes it up.</summary>
/// <param name="Topic">The matter.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Words">What the supervisor says of it; none where the evidence says enough.</param>
/// <param name="Evidence">What of the record it rests on.</param>
public sealed record ReviewedItem(ReviewTopic Topic, Finding Finding, string? Words, IReadOnlyList<Evidence> Evidence)
{
    /// <inheritdoc/>
    public bool Equals(ReviewedItem? other) => other is not null && (Topic, Finding, Words) == (other.Topic, other.Finding, other.Words) && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topic, Finding, Words, Evidence.Count);
}
