using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Supervision;

/// <summary>What became of a question to a source.</summary>
/// <param name="On">The day of the answer, or on which nobody waited for one any more.</param>
/// <param name="Answered">Whether it answered; otherwise it did not, and is not waited for any more.</param>
/// <param name="Words">What it said, or why it is not waited for.</param>
public sealed record SourceReply(DateOnly On, bool Answered, string Words);

/// <summary>A source that was asked.</summary>
/// <param name="Source">Which: "Probation".</param>
/// <param name="Reply">What became of it; none while it has not answered and is waited for.</param>
/// <param name="ChasedOn">The days on which it was reminded, in order.</param>
public sealed record AskedSource(string Source, SourceReply? Reply, IReadOnlyList<DateOnly> ChasedOn)
{
    /// <summary>Whether it has not answered, waited for or not. A method, since what is stored are the parts.</summary>
    public bool IsSilent() => Reply?.Answered != true;

    /// <inheritdoc/>
    public bool Equals(AskedSource? other) => other is not null && (Source, Reply) == (other.Source, other.Reply) && ChasedOn.SequenceEqual(other.ChasedOn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Reply, ChasedOn.Count);
}

/// <summary>
/// That several sources were asked about a person on the fact's first day. Who did not answer is said as plainly as who did:
/// silence is no answer, and "nothing known" is one.
/// </summary>
/// <param name="About">What they were asked.</param>
/// <param name="AnswerBy">By when they were to answer.</param>
/// <param name="Sources">Each of them.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedByName">Their name then.</param>
public sealed record AgencyCheckFact(string About, DateOnly AnswerBy, IReadOnlyList<AskedSource> Sources, Guid AskedBy, string AskedByName) : Fact
{
    /// <summary>Those that have not answered, waited for or not.</summary>
    public IEnumerable<AskedSource> Silent() => Sources.Where(source => source.IsSilent());

    /// <summary>Those that have not answered and are waited for.</summary>
    public IEnumerable<AskedSource> Waited() => Sources.Where(source => source.Reply is null);

    /// <inheritdoc/>
    public bool Equals(AgencyCheckFact? other) => other is not null && Sources.SequenceEqual(other.Sources)
        && (About, AnswerBy, AskedBy, AskedByName, Claim) == (other.About, other.AnswerBy, other.AskedBy, other.AskedByName, other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(About, AnswerBy, AskedBy, Sources.Count);
}

/// <summary>A source that did not answer.</summary>
/// <param name="Source">Which.</param>
/// <param name="AskedOn">When it was asked.</param>
/// <param name="Waited">Whether it is still waited for.</param>
/// <param name="Entry">The entry that says so.</param>
public sealed record Silence(string Source, DateOnly? AskedOn, bool Waited, Guid Entry);

/// <summary>Asking several sources about a person, and following who answers: force policy.</summary>
public static class AgencyChecks
{
    private const string Policy = "Force policy: asking other bodies";

    /// <summary>The checks on a record, the latest first.</summary>
    public static IEnumerable<Held<AgencyCheckFact>> Of(PersonRecord record, DateOnly day) => record.Of<AgencyCheckFact>().Where(held => held.TrueFrom <= day).Reverse();

    /// <summary>Who did not answer: of every check that is still waited for, and of the latest check whether or not.</summary>
    public static IReadOnlyList<Silence> Silent(PersonRecord record, DateOnly day) =>
    [
        .. Of(record, day).SelectMany((held, at) => (at == 0 ? held.Value.Silent() : held.Value.Waited()).Select(source => new Silence(source.Source, held.TrueFrom, source.Reply is null, held.FactId))),
    ];

    /// <summary>By when a source that is waited for is to be reminded: when it was to have answered, and then so many days after each reminder.</summary>
    public static DateOnly ChaseBy(AgencyCheckFact check, AskedSource source, int chaseDays) => source.ChasedOn.Count == 0 ? check.AnswerBy : source.ChasedOn[^1].AddDays(chaseDays);

    /// <summary>Why several sources cannot be asked in this way; none where they can.</summary>
    public static Refusal? Refuse(AgencyCheckFact check, DateOnly on, DateOnly today) =>
        string.IsNullOrWhiteSpace(check.About) ? new("Say what they were asked.", Policy) { Field = "About" }
        : check.Sources.Count == 0 ? new("Say who was asked.", Policy) { Field = "Sources" }
        : on > today ? new("The day on which they were asked is still ahead.", Policy) { Field = "On" }
        : check.AnswerBy < on ? new("They cannot answer before they were asked.", Policy) { Field = "AnswerBy" }
        : null;

    /// <summary>A check with what a source answered, or that it is not waited for any more.</summary>
    public static (AgencyCheckFact? Check, Refusal? Refusal) Settle(AgencyCheckFact check, DateOnly? asked, string source, SourceReply reply, DateOnly today) =>
        Waiting(check, source) is not { } waiting ? (null, Gone)
        : reply.On > today || reply.On < asked ? (null, new("The day must be between the day it was asked and today.", Policy) { Field = "On" })
        : string.IsNullOrWhiteSpace(reply.Words) ? (null, new(reply.Answered ? "Say what it answered; “nothing known” is an answer." : "Say why it is not waited for any more.", Policy) { Field = "Words" })
        : (With(check, waiting with { Reply = reply }), null);

    /// <summary>A check with a reminder to a source.</summary>
    public static (AgencyCheckFact? Check, Refusal? Refusal) Chase(AgencyCheckFact check, DateOnly? asked, string source, DateOnly on, DateOnly today) =>
        Waiting(check, source) is not { } waiting ? (null, Gone)
        : on > today || on < asked || (waiting.ChasedOn.Count > 0 && on < waiting.ChasedOn[^1]) ? (null, new("The day must be between the last time it was asked and today.", Policy) { Field = "On" })
        : (With(check, waiting with { ChasedOn = [.. waiting.ChasedOn, on] }), null);

    private static readonly Refusal Gone = new("This source has answered, or is not waited for any more.", Policy);

    private static AskedSource? Waiting(AgencyCheckFact check, string source) => check.Waited().FirstOrDefault(one => one.Source == source);

    private static AgencyCheckFact With(AgencyCheckFact check, AskedSource changed) => check with { Sources = [.. check.Sources.Select(one => one.Source == changed.Source ? changed : one)] };
}
