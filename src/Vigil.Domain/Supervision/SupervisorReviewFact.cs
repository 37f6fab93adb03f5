using Vigil.Domain.People;

namespace Vigil.Domain.Supervision;

/// <summary>A supervisor's review of how a person is managed, held on the fact's first day.</summary>
/// <param name="Items">The checklist as it was answered.</param>
/// <param name="Words">The supervisor's conclusion.</param>
/// <param name="NextOn">When the next is to be held; none where the supervisor set no day.</param>
/// <param name="ReviewedBy">Who reviewed.</param>
/// <param name="ReviewedByName">Their name then.</param>
public sealed record SupervisorReviewFact(IReadOnlyList<ReviewedItem> Items, string Words, DateOnly? NextOn, Guid ReviewedBy, string ReviewedByName) : Fact
{
    /// <inheritdoc/>
    public bool Equals(SupervisorReviewFact? other) => other is not null && Items.SequenceEqual(other.Items)
        && (Words, NextOn, ReviewedBy, ReviewedByName, Claim) == (other.Words, other.NextOn, other.ReviewedBy, other.ReviewedByName, other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, NextOn, ReviewedBy, Items.Count);
}
