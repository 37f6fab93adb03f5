namespace Vigil.Domain.Notification;

/// <summary>
/// A custodial term, or terms treated as one (s82(3)-(4)): consecutive terms X and Y count as X + Y, terms that overlap
/// by Z as X + Y − Z. Wholly concurrent terms stay apart and the longest governs.
/// </summary>
internal sealed class Aggregate
{
    private readonly List<(Length Length, int Overlap)> parts = new(2);

    /// <summary>What counts.</summary>
    public Length Length { get; private set; }

    /// <summary>Whether a part has no end.</summary>
    public bool Indeterminate { get; private set; }

    /// <summary>Whether a part's length is not known.</summary>
    public bool Unknown { get; private set; }

    /// <summary>Whether it is more than one term.</summary>
    public bool IsSeveral => parts.Count > 1;

    /// <summary>The part that counts of one disposal, none where its length is not given.</summary>
    public static Length? CountedOf(Disposal disposal)
    {
        var given = Length.Of(disposal.Length);
        return given.IsNone ? null : disposal.Kind switch
        {
            DisposalKind.DetentionTrainingOrder => given.Half(),
            DisposalKind.Extended => given.Plus(new(disposal.ExtensionMonths, 0)),
            _ => given,
        };
    }

    /// <summary>Whether a disposal runs on from the one before it.</summary>
    public static bool RunsOn(Disposal disposal) => disposal.ConsecutiveToPrevious || disposal.OverlapMonths is not null;

    /// <summary>Adds a term; one that overlaps by more than itself or what went before is wholly concurrent, and the longest governs.</summary>
    public void Add(Disposal disposal)
    {
        if (disposal.Kind is DisposalKind.Life or DisposalKind.Indeterminate)
        {
            Indeterminate = true;
            return;
        }

        if (CountedOf(disposal) is not { } length)
        {
            Unknown = true;
            return;
        }

        var overlap = parts.Count == 0 ? 0 : Math.Min(disposal.OverlapMonths ?? 0, Math.Min(Length.Months, length.Months));
        parts.Add((length, overlap));
        Length = Length.Plus(new(length.Months - overlap, length.Days));
    }

    /// <summary>"7 months", "4 and 3 months consecutive make 7 months", "24 months and 12 months overlapping by 6 months make 30 months".</summary>
    public override string ToString()
    {
        if (!IsSeveral)
        {
            return Length.ToString();
        }

        var plain = parts.TrueForAll(part => part is { Overlap: 0, Length.Days: 0 });
        var words = parts.ConvertAll(part => plain ? $"{part.Length.Months}" : part.Overlap > 0 ? $"{part.Length} overlapping by {new Length(part.Overlap, 0)}" : $"{part.Length}");
        var list = $"{string.Join(", ", words[..^1])} and {words[^1]}";
        return $"{list}{(plain ? " months consecutive" : "")} make {Length}";
    }
}
