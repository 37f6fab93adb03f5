using System.Globalization;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Risk;

namespace Vigil.Domain.Supervision;

/// <summary>
/// What the record itself says of each matter that a supervisor looks at. It proposes and concludes nothing: the supervisor
/// takes up what counts and decides.
/// </summary>
public static class ReviewEvidence
{
    private const int LatestShown = 3;

    /// <summary>The evidence on one matter, the most telling first; none where the record says nothing of it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="topic">The matter.</param>
    /// <param name="duties">Every duty about the person.</param>
    /// <param name="questions">What is known of the person and what is to be asked.</param>
    /// <param name="at">The moment.</param>
    public static IReadOnlyList<Evidence> Of(PersonRecord record, ReviewTopic topic, IReadOnlyList<Duty> duties, IReadOnlyList<TopicQuestion> questions, Moment at) => topic switch
    {
        ReviewTopic.Level => Level(record, at.Day),
        ReviewTopic.Assessment => [.. Assessments(record, at.Day), .. Late(duties, at, DutyKind.AssessmentReview, DutyKind.ChangeReview, DutyKind.ReductionReview)],
        ReviewTopic.Plan => Plan(record, at.Day),
        ReviewTopic.Visits => Visits(record, at.Day),
        ReviewTopic.Notifications => [.. Notifications(record, at.Day), .. LateOf(duties.Where(duty => duty.OwedBy is OwedBy.Person or OwedBy.Parent), at)],
        ReviewTopic.Completeness => Known(questions),
        ReviewTopic.Warnings => [.. record.On<WarningFact>(at.Day).OrderBy(held => held.Value.ReviewOn).ThenBy(held => held.FactId).Select(held => new Evidence(
            $"{LifeWords.Of(held.Value.Kind)}, to be looked at again on {PersonWords.Day(held.Value.ReviewOn)}{(held.Value.ReviewOn < at.Day ? ": overdue" : "")}", held.FactId))],
        ReviewTopic.Checks => Checks(record, at.Day),
        ReviewTopic.Overdue => [.. LateOf(duties.Where(duty => duty.OwedBy is OwedBy.Police or OwedBy.ResponsibleBody), at)],
    };

    private static IReadOnlyList<Evidence> Level(PersonRecord record, DateOnly day)
    {
        var level = RiskLevels.On(record, day);
        if (level.Latest is not { } latest)
        {
            return [new("No level is recorded", null)];
        }

        var state = level.State switch
        {
            CountersignatureState.NotNeeded => "",
            CountersignatureState.Awaiting => "; awaits a countersignature",
            CountersignatureState.Agreed => "; countersigned",
            CountersignatureState.Returned => "; returned by the supervisor",
        };
        return [new($"{latest.Value.Text()}{On(latest.TrueFrom)}{state}", latest.FactId), .. latest.Value.Judged is { } judged ? [new Evidence($"Reasons given: {judged.Reasons}", latest.FactId)] : Array.Empty<Evidence>()];
    }

    private static IEnumerable<Evidence> Assessments(PersonRecord record, DateOnly day) => Latest(record, day, held => held.Value is AssessedFact && held.Value is not (RiskFact or PlanFact))
        .Select(held => new Evidence($"{First(((AssessedFact)held.Value).Noun())}{On(held.TrueFrom)}: {((AssessedFact)held.Value).Text()}", held.FactId));

    private static IReadOnlyList<Evidence> Plan(PersonRecord record, DateOnly day) => Plans.InForce(record, day) is not { } plan
        ? [new("No plan has effect", null)]
        :
        [
            new(string.Create(CultureInfo.InvariantCulture, $"Version {plan.Value.Number} of the plan, signed by {plan.Value.SignedByName}{On(plan.TrueFrom)}, {plan.Value.Content.Actions.Count} actions")
                + (plan.Value.Content.ReviewOn is { } review ? $"; to be reviewed on {PersonWords.Day(review)}{(review < day ? ": overdue" : "")}" : ""), plan.FactId),
            .. plan.Value.Content.Actions.Where(action => action.DueOn < day && !record.Of<ActionOutcomeFact>().Any(outcome => outcome.Value.Number == action.Number))
                .Select(action => new Evidence($"Action past its day: {action.What} ({action.Owner}, by {PersonWords.Day(action.DueOn!.Value)})", plan.FactId)),
        ];

    private static IReadOnlyList<Evidence> Visits(PersonRecord record, DateOnly day) =>
        Plans.InForce(record, day) is { Value.Content.Visits: { } set } plan
            ? [new($"Set in the plan: {PersonWords.LowerFirst(PlanWords.Of(set))}", plan.FactId)]
            : [new("No plan says how often the person is visited", null)];

    private static IEnumerable<Evidence> Notifications(PersonRecord record, DateOnly day) => Latest(record, day, held => held.Value is NotificationFact)
        .Select(held => new Evidence($"Notified{On(((NotificationFact)held.Value).Made.Date)} at {((NotificationFact)held.Value).Station}", held.FactId));

    private static IReadOnlyList<Evidence> Known(IReadOnlyList<TopicQuestion> questions)
    {
        var open = questions.Where(question => question.IsOpen).ToList();
        return questions.Count == 0 ? []
            :
            [
                new(open.Count == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"All {questions.Count} questions are answered")
                    : string.Create(CultureInfo.InvariantCulture, $"{open.Count} of {questions.Count} questions stand open: {string.Join(", ", open.Select(question => PersonWords.LowerFirst(TopicWords.Of(question.Topic))))}"), null),
            ];
    }

    private static List<Evidence> Checks(PersonRecord record, DateOnly day)
    {
        List<Evidence> found = [.. AgencyChecks.Of(record, day).Take(1).Select(held => new Evidence($"Asked{On(held.TrueFrom)}: {Answers(held.Value.Sources.Select(source => (source.Source, !source.IsSilent())))}", held.FactId))];
        if (record.Of<ArmsFact>().LastOrDefault(held => held.TrueFrom <= day) is { } arms)
        {
            found.Add(new($"Asked for the ARMS assessment{On(arms.TrueFrom)}: {Answers(arms.Value.Checks.Select(check => (check.Whom, check.Answered)))}", arms.FactId));
        }

        return found.Count == 0 ? [new("No other body was asked", null)] : found;
    }

    private static string Answers(IEnumerable<(string Source, bool Answered)> asked) => string.Join(", ", asked.Select(one => one.Answered ? one.Source : $"{one.Source} (did not answer)"));

    private static IEnumerable<Held> Latest(PersonRecord record, DateOnly day, Func<Held, bool> which) =>
        record.Facts.Where(held => held.TrueFrom <= day && which(held)).OrderByDescending(held => held.TrueFrom).ThenBy(held => held.FactId).Take(LatestShown);

    private static IEnumerable<Evidence> Late(IReadOnlyList<Duty> duties, Moment at, params DutyKind[] kinds) => LateOf(duties.Where(duty => kinds.Contains(duty.Kind)), at);

    private static IEnumerable<Evidence> LateOf(IEnumerable<Duty> duties, Moment at) => duties.Where(duty => duty.StateAt(at) == DutyState.Overdue).OrderBy(duty => duty.LateAfter).ThenBy(duty => duty.Kind)
        .Select(duty => new Evidence($"Overdue since {PersonWords.Day(duty.LateAfter.Day)}: {PersonWords.LowerFirst(DutyWords.Name(duty.Kind))}", null)).Distinct();

    private static string On(DateOnly? day) => day is { } known ? $" on {PersonWords.Day(known)}" : "";

    private static string First(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
