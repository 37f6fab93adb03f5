namespace Vigil.Domain.Notification;

/// <summary>What makes a person subject, and until when.</summary>
internal enum BasisKind
{
    /// <summary>An outcome with a period that ends.</summary>
    Fixed,
    /// <summary>An outcome with a period without end.</summary>
    Indefinite,
    /// <summary>An outcome whose sentence is not yet known.</summary>
    SentenceUnknown,
    /// <summary>An outcome whose condition in Schedule 3 is not known to be met: perhaps no requirement at all.</summary>
    ConditionUnknown,
    /// <summary>An order (s103G).</summary>
    Order,
}

/// <summary>One reason for being subject (s80(1), s96ZA, s103G).</summary>
/// <param name="Start">The relevant date.</param>
/// <param name="End">The last day; none where there is none or it is not known.</param>
/// <param name="Kind">Of what kind.</param>
/// <param name="Under18">Whether the person was under 18 on the relevant date.</param>
internal readonly record struct Basis(DateOnly Start, DateOnly? End, BasisKind Kind, bool Under18) : IComparable<Basis>
{
    /// <summary>Whether a requirement certainly arises from it.</summary>
    public bool IsCertain => Kind != BasisKind.ConditionUnknown;

    /// <summary>Whether it covers a day.</summary>
    public bool Covers(DateOnly day) => day >= Start && (End is null || day <= End);

    /// <inheritdoc/>
    public int CompareTo(Basis other) => Start != other.Start ? Start.CompareTo(other.Start) : Kind != other.Kind ? Kind.CompareTo(other.Kind) : Nullable.Compare(End, other.End);
}
