using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>Visits and what follows them, in plain words.</summary>
public static class VisitWords
{
    /// <summary>What a fact of this room is called at the head of its line; none for others.</summary>
    public static string? Label(Fact fact) => fact switch
    {
        VisitFact => "Home visit",
        FollowUpFact follow => Of(follow.Kind),
        RotationKeptFact => "Manager stays",
        ReactiveFact => "Managed without visits",
        TriggerFact => "Trigger",
        _ => null,
    };

    /// <summary>A fact of this room in words; none for others.</summary>
    public static string? Text(Fact fact) => fact switch
    {
        VisitFact visit => Text(visit),
        FollowUpFact follow => $"{follow.Why}; with {follow.OwnerName}, due on {PersonWords.Day(follow.DueOn)}" + (follow.Outcome is null ? "" : $". Ended: {follow.Outcome}"),
        RotationKeptFact kept => $"{kept.Why}. Decided by {kept.DecidedByName}; looked at again on {PersonWords.Day(kept.NextOn)}",
        ReactiveFact reactive => $"{reactive.Why}. Authorised by {reactive.AuthorisedByName}; to be reviewed on {PersonWords.Day(reactive.ReviewOn)}"
            + (reactive.ReviewedOn is { } on ? $"; kept on {PersonWords.Day(on)}: {reactive.KeptBecause}" : "") + (reactive.EndedBecause is null ? "" : $". Ended: {reactive.EndedBecause}"),
        TriggerFact trigger => $"{Of(trigger.Kind)}: {trigger.Words}",
        _ => null,
    };

    /// <summary>Where an entry made from what a visit found says that it came from.</summary>
    public static string SourceOf(Visit visit) => string.Create(CultureInfo.InvariantCulture, $"Found at the visit of {PersonWords.Day(visit.On)}, {visit.At:HH\\:mm}");

    /// <summary>"Seen", "Not seen".</summary>
    public static string Of(VisitResult result) => result switch
    {
        VisitResult.Seen => "Seen",
        VisitResult.NotSeen => "Not seen",
        VisitResult.Refused => "Refused to be visited",
    };

    /// <summary>"Nothing seen against it".</summary>
    public static string Of(ConditionState state) => state switch
    {
        ConditionState.Kept => "Nothing seen against it",
        ConditionState.InDoubt => "To be looked into",
        ConditionState.NotChecked => "Not checked",
    };

    /// <summary>"Let in to search".</summary>
    public static string Of(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.Allowed => "Let in to search",
        EntryOutcome.Refused => "Refused",
        EntryOutcome.Unable => "Unable: nobody there, or no answer",
    };

    /// <summary>"Application for a warrant".</summary>
    public static string Of(FollowUpKind kind) => kind switch
    {
        FollowUpKind.Warrant => "Application for a warrant to enter and search",
        FollowUpKind.ArrestEnquiry => "Arrest enquiry",
        FollowUpKind.LocateTrace => "Locate and trace",
    };

    /// <summary>"arrest".</summary>
    public static string Of(TriggerKind kind) => kind switch
    {
        TriggerKind.Arrest => "arrest",
        TriggerKind.Offence => "offence",
        TriggerKind.Intelligence => "intelligence",
        TriggerKind.Change => "a change in how they live",
        TriggerKind.Other => "another trigger",
    };

    private static string Text(VisitFact fact)
    {
        var visit = fact.Visit;
        string?[] parts =
        [
            string.Create(CultureInfo.InvariantCulture, $"{Of(visit.Result)} at {visit.At:HH\\:mm}"), visit.Announced ? "announced" : "unannounced",
            $"{fact.RecordedByName}{(visit.Alone ? " alone" : $" with {string.Join(", ", visit.With)}")}",
            visit.Entry is { } entry ? $"entry to search sought by {entry.Constable}: {PersonWords.LowerFirst(Of(entry.Outcome))}" : null,
            visit.Conditions.Count(one => one.State == ConditionState.InDoubt) is > 0 and var doubts ? $"conditions to be looked into: {doubts}" : null,
            visit.Changes.Count > 0 ? $"changes found: {visit.Changes.Count}" : null,
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }
}
