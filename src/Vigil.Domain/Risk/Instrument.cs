using Vigil.Domain.People;

namespace Vigil.Domain.Risk;

/// <summary>One of the scales that an instrument has in one generation, as that generation prints it.</summary>
/// <param name="Code">Its code, which never changes: "s".</param>
/// <param name="Name">Its name; empty where the instrument has only one.</param>
/// <param name="Bands">Its bands from the lowest, as printed; none where they are not known here, and are then typed as the manual prints them.</param>
/// <param name="Unit">What a score counts: "percent", "points"; none where there is no score.</param>
/// <param name="Bounds">From which score each band begins, in words; none where that is not known here.</param>
public sealed record Scale(string Code, string Name, IReadOnlyList<string> Bands, string? Unit = null, string? Bounds = null);

/// <summary>A generation of an instrument: the name it had, its scales and where they are known from.</summary>
/// <param name="Code">Its code, which never changes: "osp-dc".</param>
/// <param name="Name">Its name then: "OSP/DC".</param>
/// <param name="Scales">Its scales.</param>
/// <param name="Source">Where its scales are known from.</param>
public sealed record Generation(string Code, string Name, IReadOnlyList<Scale> Scales, string Source);

/// <summary>An instrument for assessing risk, with every generation of its name that records still carry.</summary>
/// <param name="Code">Its code, which never changes: "dc-srp".</param>
/// <param name="Name">What it is called today.</param>
/// <param name="For">Whom it is valid for, in words.</param>
/// <param name="Generations">Its generations, today's first.</param>
public sealed record Instrument(string Code, string Name, string For, IReadOnlyList<Generation> Generations)
{
    /// <summary>Whether it is calculated here too; what is recorded of it is then the official score.</summary>
    public bool Calculated { get; init; }

    /// <summary>Whether only trained assessors use it.</summary>
    public bool Training { get; init; } = true;

    /// <summary>The sex it is valid for; none where for both or where it is not said.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The youngest age it is valid for, in years.</summary>
    public int? FromAge { get; init; }

    /// <summary>Whether it has no one name: it is then recorded by the name typed.</summary>
    public bool Named { get; init; }

    /// <summary>Why it is not valid for someone, in words; none where nothing recorded speaks against it.</summary>
    public string? NotValidFor(BirthFact? birth, DateOnly on) => birth is null ? null
        : Sex is { } sex && birth.Sex != People.Sex.NotRecorded && birth.Sex != sex ? $"{Name} is for {For}, and this person is recorded as {PersonWords.LowerFirst(birth.Sex.ToString())}."
        : FromAge is { } least && birth.Born.AddYears(least) > on ? $"{Name} is for {For}, and this person was younger on that day."
        : null;
}
