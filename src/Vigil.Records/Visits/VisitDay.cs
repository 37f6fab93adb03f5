using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Domain.Visits;
using Vigil.Records.Diary;

namespace Vigil.Records.Visits;

/// <summary>Someone who is to be visited.</summary>
/// <param name="Line">The visit owed, and of whom.</param>
/// <param name="Home">The home address on one line; none where none is recorded or it may not be shown.</param>
/// <param name="LastContact">When they were last seen, at home or at a station.</param>
/// <param name="Failed">How many visits have failed since they were last seen at home.</param>
public sealed record DueVisit(WorkLine Line, string? Home, DateOnly? LastContact, int Failed);

/// <summary>The visits of a staff member's day.</summary>
public sealed record VisitDay
{
    /// <summary>As it was at.</summary>
    public required Moment At { get; init; }
    /// <summary>A supervisor's: other managers' people too.</summary>
    public required bool OfTeam { get; init; }
    /// <summary>The round proposed for today: the most pressing visits, the nearest next.</summary>
    public required IReadOnlyList<Stop<DueVisit>> Round { get; init; }
    /// <summary>Other visits that are due, worst first.</summary>
    public required IReadOnlyList<DueVisit> Others { get; init; }
    /// <summary>How many visits are overdue.</summary>
    public required int Overdue { get; init; }
    /// <summary>How many are due, those overdue included.</summary>
    public required int Due { get; init; }
    /// <summary>Who was not seen for long, whether or not a visit is due.</summary>
    public required Unseen Unseen { get; init; }
    /// <summary>People of whose failed visits it is to be decided what follows, worst first.</summary>
    public required IReadOnlyList<DueVisit> Undecided { get; init; }
    /// <summary>What follows failed visits and is under way, by due date.</summary>
    public required IReadOnlyList<WorkLine> UnderWay { get; init; }
    /// <summary>Of that, what whoever asks has taken on for people whom others manage, by due date.</summary>
    public required IReadOnlyList<WorkLine> Entrusted { get; init; }
}
