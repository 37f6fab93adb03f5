using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Settings;

namespace Vigil.Records.Notification;

/// <summary>What whoever takes a notification has before them.</summary>
public sealed record Counter
{
    /// <summary>The person's record; what is sealed stays sealed in it.</summary>
    public required PersonRecord Record { get; init; }
    /// <summary>As it was at.</summary>
    public required Moment At { get; init; }
    /// <summary>The stations that the chief officer has published (s87(2A)).</summary>
    public required Published<IReadOnlyList<string>> Stations { get; init; }
    /// <summary>The duties that stand open.</summary>
    public required IReadOnlyList<Duty> Open { get; init; }

    /// <summary>"Alan Example".</summary>
    public string Name => Record.NameOn(At.Day)?.FirstLast ?? "Name not recorded";

    /// <summary>What is held, question by question.</summary>
    public IReadOnlyList<StatedMatter> Held => Statement.Of(Record, At.Day);

    /// <summary>The section proposed.</summary>
    public Proposal Proposal => CounterRules.Propose(Record, Open);

    /// <summary>What to know before going on.</summary>
    public IReadOnlyList<string> Warnings => CounterRules.Warn(Record, At);

    /// <summary>Whether a parental direction has effect.</summary>
    public bool UnderDirection => Record.On<ParentalDirectionFact>(At.Day).Any(held => held.Value.Until >= At.Day);
}
