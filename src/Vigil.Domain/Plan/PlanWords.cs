using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    /// <summary>"Every 30 days at most, unannounced".</summary>
    public static string Of(VisitFrequency visits) => string.Create(
        CultureInfo.InvariantCulture, $"Every {(visits.Days == 1 ? "day" : $"{visits.Days} days")} at most, {(visits.Unannounced ? "unannounced" : "announced")}");

    /// <summary>The sections, titled as the prison and probation service's assessment system titles them.</summary>
    public static IReadOnlyList<(string Title, string Text)> Sections(PlanText text) =>
    [
        ("Key information about the current situation", text.Situation), ("Further considerations", text.Considerations), ("Supervision", text.Supervision),
        ("Monitoring and control", text.Monitoring), ("Interventions and treatment", text.Interventions), ("Victim safety planning", text.VictimSafety),
    ];

    /// <summary>All that a plan says, part by part.</summary>
    public static IReadOnlyList<(string Title, string Text)> Parts(PlanContent plan) =>
    [
        .. Sections(plan.Text),
        ("Contingency plans", string.Join('\n', plan.Contingencies.Select(Of))),
        ("Actions", string.Join('\n', plan.Actions.Select(Of))),
        ("Risk factors without an action", string.Join('\n', plan.Reasons.Select(reason => $"{reason.Words}: {reason.Why}"))),
        ("Powers not used", string.Join('\n', plan.Unused.Select(Of))),
        ("Home visits", plan.Visits is { } visits ? $"{Of(visits)}. {visits.Why}" : ""),
        ("Next review", plan.ReviewOn is { } review ? PersonWords.Day(review) : ""),
    ];

    /// <summary>"If he misses a visit, then we will return within two days".</summary>
    public static string Of(Contingency one) => $"If {PersonWords.LowerFirst(one.If)}, then we will {PersonWords.LowerFirst(one.Then)}";

    /// <summary>"Tag under the order (SOA 2003 s122EA)".</summary>
    public static string Of(UnusedPower power) => $"{power.What} ({power.Provision})";

    /// <summary>"A. Officer"; "J. Practitioner, Probation".</summary>
    public static string Owner(PlannedAction action) => action.Agency is { } agency ? $"{action.Owner}, {agency}" : action.Owner;

    /// <summary>"Action 3: ask for the devices, by A. Officer, by 4 May 2026".</summary>
    public static string Of(PlannedAction action) => string.Create(
        CultureInfo.InvariantCulture, $"Action {action.Number}: {action.What}, by {Owner(action)}{(action.DueOn is { } due ? $", by {PersonWords.Day(due)}" : "")}");

    /// <summary>"Awaiting countersignature".</summary>
    public static string Of(PlanStanding standing) => standing switch
    {
        PlanStanding.InForce => "In force",
        PlanStanding.Awaiting => "Awaiting countersignature",
        PlanStanding.Returned => "Returned",
        PlanStanding.Replaced => "Replaced",
    };

    /// <summary>How the plan stands: "Version 2 in force, to be reviewed on 4 May 2027; version 3 awaiting countersignature".</summary>
    public static string Line(PersonRecord record, DateOnly day)
    {
        var standing = Plans.InForce(record, day) is { } plan
            ? string.Create(CultureInfo.InvariantCulture, $"Version {plan.Value.Number} in force{(plan.Value.Content.ReviewOn is { } review ? $", to be reviewed on {PersonWords.Day(review)}" : "")}") : "None in force";
        var next = Plans.Signed(record, day).LastOrDefault() is { } latest && Plans.StandingOf(record, latest, day) is var how and (PlanStanding.Awaiting or PlanStanding.Returned)
            ? string.Create(CultureInfo.InvariantCulture, $"; version {latest.Value.Number} {PersonWords.LowerFirst(Of(how))}") : "";
        return standing + next + (Plans.Draft(record) is null ? "" : "; a draft is under way");
    }

    /// <summary>A signed version in a few words; what it says is on its own page.</summary>
    public static string Text(PlanFact plan) => string.Create(
        CultureInfo.InvariantCulture, $"Version {plan.Number}, signed by {plan.SignedByName}{(plan.Content.ReviewOn is { } review ? $"; to be reviewed on {PersonWords.Day(review)}" : "")}");

    /// <summary>A draft in a few words.</summary>
    public static string Text(PlanDraftFact draft) => $"Not signed; last saved by {draft.SavedByName}";

    /// <summary>"Action 3, ask for the devices: done, two telephones seen".</summary>
    public static string Text(ActionOutcomeFact outcome) => string.Create(
        CultureInfo.InvariantCulture, $"Action {outcome.Number}, {PersonWords.LowerFirst(outcome.What)}: {(outcome.Done ? "done" : "not needed any more")}, {PersonWords.LowerFirst(outcome.Outcome)} ({outcome.SaidByName})");
}
