using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Records.Settings;

namespace Vigil.Records.Diary;

/// <summary>A supervisor's team, or every team for the head of the unit.</summary>
public sealed record Team
{
    /// <summary>What stands for the name of a record that is counted but may not be named.</summary>
    public const string Unnamed = Scope.Unnamed;

    /// <summary>As it was at.</summary>
    public required Moment At { get; init; }
    /// <summary>Every team of the force.</summary>
    public required bool WholeUnit { get; init; }
    /// <summary>How many people.</summary>
    public required int People { get; init; }
    /// <summary>Who carries what.</summary>
    public required TeamPicture Picture { get; init; }
    /// <summary>Who was not seen for long.</summary>
    public required Unseen Unseen { get; init; }
    /// <summary>Whoever was not seen for longest, where that is long.</summary>
    public SeenLast? LongUnseen => Unseen.Long > 0 ? Unseen.Longest : null;
    /// <summary>The names of managers.</summary>
    public required IReadOnlyDictionary<Guid, string> Managers { get; init; }
    /// <summary>Where people are without someone to work them.</summary>
    public required IReadOnlyList<CoverGap> Gaps { get; init; }
    /// <summary>How many transfers of records wait for this force's answer.</summary>
    public required int Transfers { get; init; }
    /// <summary>What waits for the supervisor, and what they have put right, longest waiting first.</summary>
    public required IReadOnlyList<WorkLine> Supervision { get; init; }
    /// <summary>When the next dip sample is to be drawn; none where none was drawn yet.</summary>
    public required DateOnly? NextSample { get; init; }
    /// <summary>The published weight of a caseload.</summary>
    public required Published<WorkloadWeight> Weight { get; init; }
}

/// <summary>Why people are without someone to work them.</summary>
public enum GapKind
{
    /// <summary>They have no manager.</summary>
    NoManager,
    /// <summary>Their manager's account is closed.</summary>
    ManagerGone,
    /// <summary>Their manager is away and so is the cover.</summary>
    CoverAway,
}

/// <summary>People without someone to work them.</summary>
/// <param name="Kind">Why.</param>
/// <param name="ManagerId">Their manager, where they have one.</param>
/// <param name="Cover">The cover who is away too.</param>
/// <param name="Until">Until when.</param>
/// <param name="People">How many people.</param>
public sealed record CoverGap(GapKind Kind, Guid? ManagerId, string? Cover, DateOnly? Until, int People);
