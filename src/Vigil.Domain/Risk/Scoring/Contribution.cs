using System.Globalization;

namespace Vigil.Domain.Risk.Scoring;

/// <summary>One item of a score and what it adds.</summary>
/// <param name="Term">The item.</param>
/// <param name="Weight">What it adds: to the sum of a fitted equation, in points, or in percent.</param>
/// <param name="Value">The number it was worked out from: an age, a count, an answer's grade.</param>
/// <param name="Other">A second number, where two made it.</param>
/// <param name="Name">A name, where it was worked out from one: the category of the offence, a component.</param>
public readonly record struct Contribution(Term Term, decimal Weight, int Value = 0, int Other = 0, string? Name = null)
{
    /// <summary>The item in plain words, "3 sanctions": what it is and what was answered, without its weight.</summary>
    public string Words => ContributionWords.Of(this);

    /// <summary>The weight as shown: a sign and at most three decimals.</summary>
    public string WeightInWords => Math.Round(Weight, 3, MidpointRounding.AwayFromZero).ToString("+0.###;−0.###;0", CultureInfo.InvariantCulture);
}
