namespace Vigil.Domain.Notification;

/// <summary>
/// The relevant date (s82(6)): of conviction, finding or caution, not of sentence. Where Schedule 3 attaches a condition,
/// conviction happens when the condition is met (s132(3)).
/// </summary>
internal static class RelevantDate
{
    /// <summary>The relevant date as known on a day; none where no requirement arises or the outcome lies ahead.</summary>
    public static DateOnly? Of(Outcome outcome, DateOnly today, out bool conditionKnown)
    {
        var met = outcome.MetOn is { } on && on > outcome.Date ? on : outcome.Date;
        conditionKnown = outcome.Condition != SentencingCondition.Unknown && (outcome.Condition != SentencingCondition.Met || met <= today);
        DateOnly? relevant = outcome.Condition switch
        {
            SentencingCondition.None or SentencingCondition.Unknown => outcome.Date,
            SentencingCondition.Met => met <= today ? met : outcome.Date,
            SentencingCondition.Unmet => null,
        };
        return relevant <= today ? relevant : null;
    }
}
