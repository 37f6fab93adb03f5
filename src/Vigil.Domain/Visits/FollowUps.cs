using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>What follows failed visits.</summary>
public static class FollowUps
{
    /// <summary>Those under way on a day, by due date.</summary>
    public static IEnumerable<Held<FollowUpFact>> Open(PersonRecord record, DateOnly day) =>
        record.Of<FollowUpFact>().Where(held => held.Value.Outcome is null && held.TrueFrom <= day).OrderBy(held => held.Value.DueOn);

    /// <summary>Those that have ended by a day, the latest first.</summary>
    public static IEnumerable<Held<FollowUpFact>> Ended(PersonRecord record, DateOnly day) =>
        record.Of<FollowUpFact>().Where(held => held.Value.Outcome is not null && held.TrueTo <= day).OrderByDescending(held => held.TrueTo);

    /// <summary>The failed visit after which nobody has decided yet what follows, where the force's limit is reached; none otherwise.</summary>
    public static Held<VisitFact>? Undecided(PersonRecord record, VisitPolicy policy, DateOnly day)
    {
        var failed = VisitHistory.FailedSince(record, day);
        if (failed.Count < policy.FailedLimit || Open(record, day).Any())
        {
            return null;
        }

        // what was begun and ended since counts as decided until a visit fails again
        var decided = Ended(record, day).FirstOrDefault()?.TrueTo;
        return failed.Reverse().Skip(policy.FailedLimit - 1).FirstOrDefault(held => decided is null || held.Value.Visit.On > decided);
    }
}
