using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Supervision;

/// <summary>Supervision in plain words.</summary>
public static class SupervisionWords
{
    /// <summary>A drawn record in words.</summary>
    public static string Text(DipCheckFact drawn) => string.Create(CultureInfo.InvariantCulture,
        $"Drawn by chance with the number {drawn.Seed}, at {PersonWords.LowerFirst(PersonWords.Of(drawn.Level))} risk with {drawn.ManagerName ?? "no manager"}; ")
        + (drawn.Result is { } result
            ? $"{(result.Passed ? "passed" : "failed")} on {PersonWords.Day(result.On)}, checked by {result.CheckedByName}: {result.Words}. {Text(result.Items)}"
            : $"to be checked by {PersonWords.Day(drawn.CheckBy)}");

    /// <summary>An action in words.</summary>
    public static string Text(SupervisorActionFact action) =>
        $"{action.What}. {action.Owner} by {PersonWords.Day(action.DueOn)}, set by {action.SetByName} after the {action.Arose}"
        + (action.Settled is { } settled ? $"; settled on {PersonWords.Day(settled.On)} by {settled.SettledByName}: {settled.Outcome}" : "");

    /// <summary>A review in words.</summary>
    public static string Text(SupervisorReviewFact review) =>
        $"{review.Words}. By {review.ReviewedByName}{(review.NextOn is { } next ? $"; next on {PersonWords.Day(next)}" : "")}. {Text(review.Items)}";

    /// <summary>A check with other bodies in words: who answered, and who did not.</summary>
    public static string Text(AgencyCheckFact check) =>
        $"{check.About}. Asked by {check.AskedByName}, to be answered by {PersonWords.Day(check.AnswerBy)}. {string.Join("; ", check.Sources.Select(Text))}";

    private static string Text(AskedSource source) =>
        $"{source.Source}: {(source.Reply is { Answered: true } reply ? reply.Words : $"did not answer{(source.Reply is { } closed ? $", not waited for since {PersonWords.Day(closed.On)}: {closed.Words}" : "")}")}"
        + (source.ChasedOn.Count == 0 ? "" : $" (reminded on {string.Join(", ", source.ChasedOn.Select(PersonWords.Day))})");

    /// <summary>A checklist in words: "Risk level: in order (…); Visits: to put right, …".</summary>
    public static string Text(IReadOnlyList<ReviewedItem> items) => string.Join("; ", items.Select(item =>
        $"{Of(item.Topic)}: {PersonWords.LowerFirst(Of(item.Finding))}{(item.Words is null ? "" : $", {item.Words}")}{(item.Evidence.Count == 0 ? "" : $" ({string.Join("; ", item.Evidence.Select(one => one.Words))})")}"));

    /// <summary>"Risk level".</summary>
    public static string Of(ReviewTopic topic) => topic switch
    {
        ReviewTopic.Level => "Risk level",
        ReviewTopic.Assessment => "Assessments",
        ReviewTopic.Plan => "Risk management plan",
        ReviewTopic.Visits => "Home visits",
        ReviewTopic.Notifications => "Notifications",
        ReviewTopic.Completeness => "What is known",
        ReviewTopic.Warnings => "Warning markers",
        ReviewTopic.Checks => "Other bodies asked",
        ReviewTopic.Overdue => "What is overdue",
    };

    /// <summary>What is asked of a matter.</summary>
    public static string Question(ReviewTopic topic) => topic switch
    {
        ReviewTopic.Level => "Is the risk level right, with reasons that a stranger would follow?",
        ReviewTopic.Assessment => "Are the assessments current, and do they take in what has changed?",
        ReviewTopic.Plan => "Does the plan answer the risk, and is it being done?",
        ReviewTopic.Visits => "Is the person seen as often as the plan says, unannounced, and is it recorded what was found?",
        ReviewTopic.Notifications => "Are notifications made in time, and is each failure followed up?",
        ReviewTopic.Completeness => "Is what must be known known, and recent?",
        ReviewTopic.Warnings => "Would somebody who calls at the door tonight be warned of the right things?",
        ReviewTopic.Checks => "Were the others who may know something asked, and was silence followed up?",
        ReviewTopic.Overdue => "Is nothing overdue on our side?",
    };

    /// <summary>"To put right".</summary>
    public static string Of(Finding finding) => finding switch
    {
        Finding.InOrder => "In order",
        Finding.ToPutRight => "To put right",
        Finding.NotApplicable => "Does not apply",
    };
}
