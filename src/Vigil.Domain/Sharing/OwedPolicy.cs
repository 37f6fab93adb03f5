using Vigil.Domain.Calendar;

namespace Vigil.Domain.Sharing;

/// <summary>
/// What a force says must be keyed into the national system (ViSOR, MAPPS), and within how many working days. No published
/// source for the periods is known to this project: they are the force's, not the law's.
/// </summary>
/// <param name="From">The day from which changes are owed; none while the force has not begun.</param>
/// <param name="Kinds">The kinds of fact whose change is owed, by their stored names.</param>
/// <param name="NewWithin">Working days for a new record.</param>
/// <param name="ChangeWithin">Working days for a change.</param>
public sealed record OwedPolicy(DateOnly? From, IReadOnlyList<string> Kinds, int NewWithin, int ChangeWithin)
{
    /// <summary>What Vigil ships with: not begun.</summary>
    public static OwedPolicy Default { get; } = new(
        null,
        ["name", "birth", "identifier", "status", "address", "household", "risk", "management", "allocation", "outcome", "order", "notification", "journey", "stay", "review", "parental-direction",
            "warning", "description", "mark", "vehicle", "telephone", "online"],
        3, 5);

    /// <summary>The last day on which a change is keyed in time.</summary>
    /// <param name="changed">The London date of the change.</param>
    /// <param name="isNew">Whether the record was made then.</param>
    public DateOnly Due(DateOnly changed, bool isNew) => WorkingDays.After(changed, isNew ? NewWithin : ChangeWithin);
}
