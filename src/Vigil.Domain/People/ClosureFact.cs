namespace Vigil.Domain.People;

/// <summary>Why management ends.</summary>
public enum EndingGround
{
    /// <summary>The notification period has run out (SOA 2003 s82).</summary>
    PeriodEnded,
    /// <summary>A review of indefinite requirements has ended them (SOA 2003 s91B).</summary>
    ReviewCeased,
    /// <summary>Of a person without notification duties: a review decided the exit.</summary>
    ExitDecided,
    /// <summary>The person has died.</summary>
    Deceased,
    /// <summary>The person was deported.</summary>
    Deported,
}

/// <summary>What is done before management ends.</summary>
public enum ClosureStep
{
    /// <summary>A last look at the risk, by someone, with reasons.</summary>
    ExitReview,
    /// <summary>How the death or the removal was confirmed.</summary>
    Confirmation,
    /// <summary>The letter to the person.</summary>
    Letter,
    /// <summary>An agency told; several are several entries.</summary>
    Agencies,
    /// <summary>Why warning markers that stand are kept.</summary>
    Warnings,
    /// <summary>What becomes of duties that stand open.</summary>
    Duties,
    /// <summary>Monitoring and other authorities ended.</summary>
    Authorities,
    /// <summary>The national system brought up to date.</summary>
    NationalSystem,
}

/// <summary>A step done.</summary>
/// <param name="Step">Which.</param>
/// <param name="On">On which day.</param>
/// <param name="By">By whom, or for an agency which, or for the letter how.</param>
/// <param name="Words">What was done, or why it was not needed.</param>
public sealed record ClosureDone(ClosureStep Step, DateOnly On, string By, string Words);

/// <summary>The ending of management as far as it has gone; each step saved is a version.</summary>
/// <param name="Ground">Why management ends.</param>
/// <param name="Done">The steps done, in the order they were saved.</param>
public sealed record ClosureFact(EndingGround Ground, IReadOnlyList<ClosureDone> Done) : Fact
{
    /// <summary>Whether a step was done.</summary>
    public bool Has(ClosureStep step) => Done.Any(done => done.Step == step);

    /// <inheritdoc/>
    public bool Equals(ClosureFact? other) => other is not null && Ground == other.Ground && Done.SequenceEqual(other.Done);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ground, Done.Count);
}
