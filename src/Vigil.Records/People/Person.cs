using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>A record opened: who it is, what is known, and what follows from it today.</summary>
public sealed record Person
{
    /// <summary>As it is at.</summary>
    public required Moment At { get; init; }
    /// <summary>What is known; what is sealed stays sealed in it.</summary>
    public required PersonRecord Record { get; init; }
    /// <summary>What a banner shows.</summary>
    public required CardRow Card { get; init; }
    /// <summary>Who works it.</summary>
    public required Hands Hands { get; init; }
    /// <summary>What the law of notification says; none while the date of birth is not recorded.</summary>
    public NotificationAnswer? Notification { get; init; }
    /// <summary>Every duty about the person.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }
    /// <summary>The force's policy on reviewing and ending management.</summary>
    public required Published<ManagedPolicy> Policy { get; init; }
    /// <summary>The latest photograph of the face, which costs a query where there is one; none where there is none.</summary>
    public ShownPhotograph? Face { get; init; }
    /// <summary>What is known and what is to be asked.</summary>
    public IReadOnlyList<TopicQuestion> Questions { get; init; } = [];
    /// <summary>What is to be known before release; none where none is ahead.</summary>
    public ReleaseChecklist? Release { get; init; }
    /// <summary>The force that was asked to take the record over and has not answered; none where none was.</summary>
    public string? TransferTo { get; init; }
    /// <summary>What was done lately, newest first.</summary>
    public IReadOnlyList<PastAct> Lately { get; init; } = [];
    /// <summary>What whoever asks may do with it.</summary>
    public required Rights Rights { get; init; }

    /// <summary>Whether they are subject to notification: managed as such, or with a period that runs.</summary>
    public bool Notifies => SubjectToNotification.Is(Record, Notification, At.Day);

    /// <summary>How many questions stand open, those before a release among them.</summary>
    public int OpenQuestions => Questions.Count(question => question.IsOpen) + (Release?.Open ?? 0);

    /// <summary>"Alan Example".</summary>
    public string Name => Record.NameOn(At.Day)?.FirstLast ?? "Name not recorded";

    /// <summary>Every status that holds today.</summary>
    public IEnumerable<Held<StatusFact>> Statuses => Record.On<StatusFact>(At.Day);
}

/// <summary>Who works a record.</summary>
/// <param name="Manager">The offender manager's name.</param>
/// <param name="Supervisor">The supervisor's name.</param>
/// <param name="Cover">Who covers for the manager today.</param>
/// <param name="CoverUntil">Until when.</param>
public sealed record Hands(string? Manager, string? Supervisor, string? Cover, DateOnly? CoverUntil);

/// <summary>What a staff member may do with a record.</summary>
/// <param name="Record">Add to it and correct it.</param>
/// <param name="Reveal">Have a sealed value shown.</param>
/// <param name="Allocate">Allocate it, and restrict it.</param>
public sealed record Rights(bool Record, bool Reveal, bool Allocate);

/// <summary>What became of one fact in an act.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Before">As it was held before; none where it was added.</param>
/// <param name="After">As it was held after; none where it was taken back.</param>
public sealed record FactTurn(Guid FactId, Held? Before, Held? After);

/// <summary>An act in a record's history.</summary>
/// <param name="Id">The act.</param>
/// <param name="Kind">What was done: "add-fact".</param>
/// <param name="Staff">By whom.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">The reason given.</param>
/// <param name="Turns">What it did to facts.</param>
public sealed record PastAct(Guid Id, string Kind, string Staff, DateTime At, string? Reason, IReadOnlyList<FactTurn> Turns);
