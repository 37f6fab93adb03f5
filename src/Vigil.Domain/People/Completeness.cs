namespace Vigil.Domain.People;

/// <summary>Who should ask.</summary>
public enum Asker
{
    /// <summary>The manager, at the next visit.</summary>
    Manager,
    /// <summary>The person tells it at the next notification.</summary>
    Notification,
    /// <summary>The prison, before release.</summary>
    Prison,
    /// <summary>Probation.</summary>
    Probation,
}

/// <summary>Where the answer to a question stands.</summary>
public enum AnswerState
{
    /// <summary>Nothing was ever recorded.</summary>
    NeverRecorded,
    /// <summary>It was found not to be true.</summary>
    Refuted,
    /// <summary>It is old and to be asked again.</summary>
    AskAgain,
    /// <summary>It is known.</summary>
    Known,
}

/// <summary>After how many months each topic is asked again: the force's policy.</summary>
/// <param name="Months">Months by topic; 0 is never again.</param>
/// <param name="ReleaseDays">How many days before a release its checklist is to be answered.</param>
public sealed record AskingIntervals(IReadOnlyDictionary<Topic, int> Months, int ReleaseDays)
{
    private const int Yearly = 12, HalfYearly = 6, FourWeeks = 28;

    /// <summary>The most months and the most days that a policy may say.</summary>
    public const int MostMonths = 120, MostDays = 365;

    /// <summary>What Vigil ships with until a force publishes its own.</summary>
    public static AskingIntervals Shipped { get; } = new(
        Enum.GetValues<Topic>().ToDictionary(topic => topic, topic => topic switch
        {
            Topic.NationalInsurance => 0,
            Topic.HomeVerified or Topic.Children or Topic.Relationships or Topic.Occupation or Topic.Routine or Topic.Telephones or Topic.Online or Topic.Devices or Topic.Vehicles => HalfYearly,
            _ => Yearly,
        }),
        FourWeeks);

    /// <summary>The months of a topic; as shipped where the policy is silent.</summary>
    public int Of(Topic topic) => Months.TryGetValue(topic, out var months) ? months : Shipped.Months[topic];
}

/// <summary>One question about a person.</summary>
/// <param name="Topic">What is asked.</param>
/// <param name="State">Where its answer stands.</param>
/// <param name="Asker">Who should ask.</param>
/// <param name="AnsweredOn">The day of the latest answer; none where there is none.</param>
/// <param name="AskAgainOn">When it is to be asked again; none where never, or where there is no answer.</param>
/// <param name="None">Whether the latest answer is that there is none.</param>
public sealed record TopicQuestion(Topic Topic, AnswerState State, Asker Asker, DateOnly? AnsweredOn, DateOnly? AskAgainOn, bool None)
{
    /// <summary>Whether it is to be asked now.</summary>
    public bool IsOpen => State != AnswerState.Known;
}

/// <summary>What is not known yet of a person, how old each answer is, and who should ask.</summary>
public static class Completeness
{
    /// <summary>Every question, in the order of topics; none about someone no longer managed.</summary>
    /// <param name="record">The record.</param>
    /// <param name="intervals">The force's policy.</param>
    /// <param name="notifies">Whether the person is subject to notification.</param>
    /// <param name="today">The London date.</param>
    public static IReadOnlyList<TopicQuestion> Of(PersonRecord record, AskingIntervals intervals, bool notifies, DateOnly today)
    {
        var statuses = record.On<StatusFact>(today).Select(held => held.Value.Kind).ToHashSet();
        if (statuses.Overlaps([StatusKind.Ended, StatusKind.Deceased]))
        {
            return [];
        }

        var inCustody = statuses.Overlaps([StatusKind.InPrison, StatusKind.OnRemand]);
        return [.. Enum.GetValues<Topic>().Where(topic => !inCustody || topic != Topic.HomeVerified).Select(topic => Ask(record, topic, intervals.Of(topic), AskerOf(topic, notifies, inCustody), today))];
    }

    private static TopicQuestion Ask(PersonRecord record, Topic topic, int months, Asker asker, DateOnly today)
    {
        if (topic == Topic.HomeVerified)
        {
            var home = record.Facts.LastOrDefault(held => held.TrueOn(today) && Topics.Answers(Topic.HomeAddress, held.Value));
            var verified = home is null ? null : Verifications.Latest(record, home);
            return verified is { Value.Found: false } ? new(topic, AnswerState.Refuted, asker, verified.TrueFrom, null, false) : Dated(topic, verified?.TrueFrom, false);
        }

        var told = record.Facts.Where(held => held.TrueOn(today) && Topics.Answers(topic, held.Value)).Select(Day).Max();
        var asked = record.Of<AskedFact>().LastOrDefault(held => held.Value.Topic == topic && held.TrueFrom <= today);
        return asked?.TrueFrom >= (told ?? DateOnly.MinValue) ? Dated(topic, asked!.TrueFrom, asked.Value.None && told is null) : Dated(topic, told, false);

        TopicQuestion Dated(Topic of, DateOnly? day, bool none)
        {
            var again = day is { } answered && months > 0 ? answered.AddMonths(months) : (DateOnly?)null;
            return new(of, day is null ? AnswerState.NeverRecorded : again <= today ? AnswerState.AskAgain : AnswerState.Known, asker, day, again, none);
        }
    }

    /// <summary>A photograph is as old as the day it was taken; whatever is told, as the day it was learned.</summary>
    private static DateOnly? Day(Held held) => held.Value is PhotographFact && held.TrueFrom is { } taken ? taken : held.LearnedOn;

    private static Asker AskerOf(Topic topic, bool notifies, bool inCustody) =>
        inCustody ? topic is Topic.HomeAddress or Topic.Relationships or Topic.Occupation ? Asker.Probation : Asker.Prison
        : notifies && Topics.IsNotified(topic) ? Asker.Notification : Asker.Manager;
}
