namespace Vigil.Domain.People;

/// <summary>What is known, while someone is in custody, of how they will live after release.</summary>
/// <param name="Lines">The address on release.</param>
/// <param name="Postcode">Its postcode.</param>
/// <param name="LivesWith">Who they will live with.</param>
/// <param name="Devices">Which devices they will have.</param>
/// <param name="Telephone">How they will be telephoned.</param>
/// <param name="Bank">Where they will bank.</param>
/// <param name="Conditions">The licence conditions, as far as they are known.</param>
/// <param name="Told">How and when they were told that they must notify.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record ReleasePlanFact(
    string? Lines, string? Postcode, string? LivesWith, string? Devices, string? Telephone, string? Bank, string? Conditions, string? Told, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>What is to be known before a release.</summary>
public enum ReleaseTopic
{
    /// <summary>The address.</summary>
    Address,
    /// <summary>Who they will live with.</summary>
    LivesWith,
    /// <summary>Devices.</summary>
    Devices,
    /// <summary>Telephone.</summary>
    Telephone,
    /// <summary>Bank.</summary>
    Bank,
    /// <summary>Licence conditions.</summary>
    Conditions,
    /// <summary>That they were told of their duty to notify.</summary>
    Told,
}

/// <summary>One line of the release checklist.</summary>
/// <param name="Topic">What is to be known.</param>
/// <param name="Asker">Who should ask.</param>
/// <param name="By">By when.</param>
/// <param name="Answer">What is known; none where nothing is.</param>
public sealed record ReleaseStep(ReleaseTopic Topic, Asker Asker, DateOnly By, string? Answer);

/// <summary>What is to be known before someone in custody is released.</summary>
/// <param name="Release">The day of release as it is expected.</param>
/// <param name="Plan">The plan that the answers stand in; none where there is none yet.</param>
/// <param name="Steps">The lines, by date.</param>
/// <param name="FirstNotificationBy">The last day of the 3 days beginning with release; none where they need not notify (SOA 2003 ss83(1), 84(1)(d)).</param>
public sealed record ReleaseChecklist(DateOnly Release, Guid? Plan, IReadOnlyList<ReleaseStep> Steps, DateOnly? FirstNotificationBy)
{
    private const int DaysToNotify = 3;

    /// <summary>The lines not answered.</summary>
    public int Open => Steps.Count(step => step.Answer is null);

    /// <summary>The checklist of someone in custody whose release is ahead; none of anyone else.</summary>
    /// <param name="record">The record.</param>
    /// <param name="intervals">The force's policy.</param>
    /// <param name="notifies">Whether the person is subject to notification.</param>
    /// <param name="today">The London date.</param>
    public static ReleaseChecklist? Of(PersonRecord record, AskingIntervals intervals, bool notifies, DateOnly today)
    {
        if (record.On<StatusFact>(today).Where(held => held.Value.Kind is StatusKind.InPrison or StatusKind.OnRemand && held.TrueTo is not null).MaxBy(held => held.TrueTo) is not { TrueTo: { } release } custody)
        {
            return null;
        }

        // a plan for an earlier release says nothing of this one
        var plan = record.Of<ReleasePlanFact>().Where(held => custody.TrueFrom is null || held.LearnedOn >= custody.TrueFrom).MaxBy(held => held.LearnedOn);
        var by = release.AddDays(-intervals.ReleaseDays);
        return new(
            release, plan?.FactId,
            [.. Enum.GetValues<ReleaseTopic>().Where(topic => notifies || topic != ReleaseTopic.Told).Select(topic => new ReleaseStep(topic, AskerOf(topic), topic == ReleaseTopic.Told ? release : by, Answer(plan?.Value, topic))).OrderBy(step => step.By)],
            notifies ? release.AddDays(DaysToNotify - 1) : null);
    }

    private static string? Answer(ReleasePlanFact? plan, ReleaseTopic topic) => plan is null ? null : topic switch
    {
        ReleaseTopic.Address => plan.Lines is null ? null : PersonWords.Place(plan.Lines, plan.Postcode),
        ReleaseTopic.LivesWith => plan.LivesWith,
        ReleaseTopic.Devices => plan.Devices,
        ReleaseTopic.Telephone => plan.Telephone,
        ReleaseTopic.Bank => plan.Bank,
        ReleaseTopic.Conditions => plan.Conditions,
        ReleaseTopic.Told => plan.Told,
    };

    private static Asker AskerOf(ReleaseTopic topic) => topic switch
    {
        ReleaseTopic.Address or ReleaseTopic.LivesWith or ReleaseTopic.Conditions => Asker.Probation,
        ReleaseTopic.Devices or ReleaseTopic.Telephone or ReleaseTopic.Bank => Asker.Manager,
        ReleaseTopic.Told => Asker.Prison,
    };
}
