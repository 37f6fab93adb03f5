using System.Reflection;

namespace Vigil.Records.Exchange.Parts;

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,
    /// <summary>A whole number.</summary>
    Whole,
    /// <summary>A number with a fraction.</summary>
    Number,
    /// <summary>A day.</summary>
    Date,
    /// <summary>A time of day.</summary>
    Time,
    /// <summary>Yes or no.</summary>
    YesNo,
    /// <summary>One of a list of words.</summary>
    Word,
    /// <summary>Several of a list of words, parted by commas.</summary>
    Words,
    /// <summary>A staff member's user name.</summary>
    Staff,
    /// <summary>An entry of the same person, by its reference.</summary>
    Entry,
    /// <summary>A number that is sealed when it is recorded.</summary>
    Sealed,
    /// <summary>Disposals of a court.</summary>
    Disposals,
    /// <summary>What Vigil writes for itself and reads back unchanged.</summary>
    Kept,
}

/// <summary>A column of a sheet: one member of a kind of fact.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Path">The member, through what holds it.</param>
/// <param name="Words">The words that may stand in it, where they are a list.</param>
/// <param name="Required">Whether it must be filled in.</param>
public sealed record PartColumn(string Name, ColumnKind Kind, IReadOnlyList<PropertyInfo> Path, IReadOnlyList<string> Words, bool Required);
