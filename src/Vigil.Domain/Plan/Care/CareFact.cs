using Vigil.Domain.People;

namespace Vigil.Domain.Plan.Care;

/// <summary>What we have to protect the person from.</summary>
public enum CareKind
{
    /// <summary>That they take their own life: known to be most likely after arrest and after disclosure.</summary>
    Suicide,
    /// <summary>That somebody takes their life.</summary>
    ThreatToLife,
    /// <summary>That they are exposed as an offender and sought out by others.</summary>
    Exposure,
    /// <summary>That they are exploited, neglected or cannot look after themselves.</summary>
    Vulnerability,
}

/// <summary>After what it is feared.</summary>
public enum CareOccasion
{
    /// <summary>An arrest or an interview by the police.</summary>
    Arrest,
    /// <summary>A search of the home or of devices.</summary>
    Search,
    /// <summary>A charge, a conviction or a sentence.</summary>
    Court,
    /// <summary>That somebody was told: family, an employer, a partner, the public.</summary>
    Disclosure,
    /// <summary>Release from custody.</summary>
    Release,
    /// <summary>None of these.</summary>
    Other,
}

/// <summary>What is done about it.</summary>
/// <param name="Number">Its number within this duty of care.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Owner">Who does it: a colleague or an agency.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="DoneOn">The day it was done; none while it is open.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record CareAction(int Number, string What, string Owner, DateOnly DueOn, DateOnly? DoneOn, string? Outcome);

/// <summary>A look at whether it still stands.</summary>
/// <param name="On">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Found">What was found.</param>
/// <param name="NextOn">The next one.</param>
public sealed record CareReview(DateOnly On, string By, string Found, DateOnly NextOn);

/// <summary>
/// A duty of care to the person: something from which they have to be protected, open from the fact's first day to its last
/// (European Convention on Human Rights article 2; College of Policing APP on visits: a duty of care to the offender too).
/// </summary>
/// <param name="Kind">From what.</param>
/// <param name="After">After what.</param>
/// <param name="Why">What happened, and why it is feared.</param>
/// <param name="SafetyPlan">How the person is kept safe, as agreed with them where that is possible.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="OwnerStaffId">Their account; none where an agency answers.</param>
/// <param name="ReviewOn">When it is to be looked at again.</param>
/// <param name="Actions">What is done about it.</param>
/// <param name="Reviews">The looks at it so far.</param>
/// <param name="EndedBecause">Why it ended; none while it is open.</param>
public sealed record CareFact(
    CareKind Kind, CareOccasion After, string Why, string SafetyPlan, string Owner, Guid? OwnerStaffId, DateOnly ReviewOn, IReadOnlyList<CareAction> Actions, IReadOnlyList<CareReview> Reviews,
    string? EndedBecause = null) : Fact
{
    /// <inheritdoc/>
    public bool Equals(CareFact? other) => other is not null && Actions.SequenceEqual(other.Actions) && Reviews.SequenceEqual(other.Reviews)
        && (Kind, After, Why, SafetyPlan, Owner, OwnerStaffId, ReviewOn, EndedBecause) == (other.Kind, other.After, other.Why, other.SafetyPlan, other.Owner, other.OwnerStaffId, other.ReviewOn, other.EndedBecause);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Why, ReviewOn, Actions.Count, Reviews.Count);
}
