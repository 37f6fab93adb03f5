using Vigil.Domain.People;

namespace Vigil.Web.Words;

/// <summary>Questions about a person in words, and where their answers are entered.</summary>
public static class CompletenessWords
{
    /// <summary>The page under the person's on which an answer is entered.</summary>
    public static string Page(Topic topic, PersonRecord record, DateOnly today) => topic switch
    {
        Topic.HomeAddress => "enter/address",
        Topic.HomeVerified => record.Facts.LastOrDefault(held => held.TrueOn(today) && Topics.Answers(Topic.HomeAddress, held.Value)) is { } home ? $"verify/{home.FactId}" : "enter/address",
        Topic.Children => "enter/household",
        Topic.Relationships => "enter/relationship",
        Topic.Occupation => "enter/occupation",
        Topic.Routine => "enter/routine",
        Topic.Telephones => "enter/telephone",
        Topic.Online => "enter/online",
        Topic.Devices => "enter/device",
        Topic.Vehicles => "enter/vehicle",
        Topic.Accounts => "enter/account",
        Topic.Cards => "enter/card",
        Topic.Documents => "enter/document",
        Topic.NationalInsurance => "enter/identifier",
        Topic.Description => "enter/description",
        Topic.Photograph => "photographs/add",
        Topic.Marks => "enter/mark",
        Topic.Communication => "enter/communication",
        Topic.Health => "enter/health",
    };

    /// <summary>"The manager, at the next visit".</summary>
    public static string Of(Asker asker) => asker switch
    {
        Asker.Manager => "The manager, at the next visit",
        Asker.Notification => "The person, at the next notification",
        Asker.Prison => "The prison, before release",
        Asker.Probation => "Probation",
    };

    /// <summary>"Address on release".</summary>
    public static string Of(ReleaseTopic topic) => topic switch
    {
        ReleaseTopic.Address => "Address on release",
        ReleaseTopic.LivesWith => "Who they will live with",
        ReleaseTopic.Devices => "Devices they will have",
        ReleaseTopic.Telephone => "Telephone",
        ReleaseTopic.Bank => "Bank",
        ReleaseTopic.Conditions => "Licence conditions",
        ReleaseTopic.Told => "Told that they must notify, and how",
    };

    /// <summary>How the answer stands: "never recorded", "none, asked 3 May 2026 (6 months ago)".</summary>
    public static string Answer(TopicQuestion question, DateOnly today) => question.AnsweredOn is not { } day ? "Never recorded"
        : $"{(question.State == AnswerState.Refuted ? "Found not to be true" : question.None ? "None, asked" : "Known")} {Dates.Long(day)} ({VerificationWords.Ago(day, today)})";
}
