using Vigil.Domain.People;
using Vigil.Domain.Supervision;

namespace Vigil.Records.Supervision;

/// <summary>A sample of records for a supervisor to check.</summary>
/// <param name="Id">The sample.</param>
/// <param name="Seed">The number it was drawn with.</param>
/// <param name="DrawnOn">The London date.</param>
/// <param name="By">Who drew it.</param>
/// <param name="NextOn">When the next is to be drawn.</param>
/// <param name="Listed">How many records it was drawn from.</param>
/// <param name="Records">Those drawn.</param>
public sealed record DipSample(Guid Id, int Seed, DateOnly DrawnOn, string By, DateOnly NextOn, int Listed, IReadOnlyList<SampledRecord> Records)
{
    /// <summary>How many were checked.</summary>
    public int Checked => Records.Count(record => record.Passed is not null);

    /// <summary>How many of them failed.</summary>
    public int Failed => Records.Count(record => record.Passed == false);
}

/// <summary>One record of a sample.</summary>
/// <param name="FactId">The fact that says that it was drawn.</param>
/// <param name="PersonId">Whose record.</param>
/// <param name="Name">"Example, Alan"; not the name of a record restricted since to others.</param>
/// <param name="Level">The level when it was drawn.</param>
/// <param name="Manager">The manager when it was drawn.</param>
/// <param name="CheckBy">By when it is to be checked.</param>
/// <param name="Passed">Whether it passed; none while nobody has checked it.</param>
public sealed record SampledRecord(Guid FactId, Guid PersonId, string Name, RiskLevel Level, string? Manager, DateOnly CheckBy, bool? Passed);

/// <summary>The samples of a supervisor's team, and what the next will be.</summary>
/// <param name="Today">The London date.</param>
/// <param name="WholeUnit">Whether they are those of every team.</param>
/// <param name="Samples">Latest first.</param>
/// <param name="Policy">The force's policy.</param>
/// <param name="Adopted">Who answers for the policy; none while it is what Vigil ships with.</param>
/// <param name="Again">The sample that was drawn a second time; none where none was asked for or there is no such.</param>
public sealed record DipSamples(DateOnly Today, bool WholeUnit, IReadOnlyList<DipSample> Samples, SupervisionPolicy Policy, string? Adopted, DrawnAgain? Again);

/// <summary>A sample drawn a second time from the list that was kept.</summary>
/// <param name="Seed">The number.</param>
/// <param name="DrawnOn">When it was drawn first.</param>
/// <param name="Listed">How many records stood on the list.</param>
/// <param name="Drawn">How many were drawn.</param>
/// <param name="Same">Whether exactly the same records came out.</param>
public sealed record DrawnAgain(int Seed, DateOnly DrawnOn, int Listed, int Drawn, bool Same);

/// <summary>All that a sample was drawn from.</summary>
/// <param name="Rates">The shares.</param>
/// <param name="Strata">The records by stratum.</param>
internal sealed record SampledList(SampleRates Rates, IReadOnlyList<SampledStratum> Strata)
{
    /// <summary>As it was drawn from.</summary>
    public static SampledList Of(SampleRates rates, IEnumerable<Drawable> list, IReadOnlySet<Stratum> raised) => new(rates,
    [
        .. list.GroupBy(one => one.Stratum).OrderByDescending(stratum => stratum.Key.Level).ThenBy(stratum => stratum.Key.ManagerId)
            .Select(stratum => new SampledStratum(stratum.Key.Level, stratum.Key.ManagerId, raised.Contains(stratum.Key), [.. stratum.Select(one => one.Person).Order()])),
    ]);

    /// <summary>Draws from it.</summary>
    public IReadOnlyList<Drawable> Draw(int seed) => DipSampling.Draw(
        Strata.SelectMany(stratum => stratum.People.Select(person => new Drawable(person, stratum.Key))), Rates,
        Strata.Where(stratum => stratum.Raised).Select(stratum => stratum.Key).ToHashSet(), seed);
}

/// <summary>One stratum of a list.</summary>
internal sealed record SampledStratum(RiskLevel Level, Guid? ManagerId, bool Raised, IReadOnlyList<Guid> People)
{
    internal Stratum Key => new(Level, ManagerId);
}

/// <summary>A record that was drawn.</summary>
internal sealed record SampledPerson(Guid Person, Guid Fact);
