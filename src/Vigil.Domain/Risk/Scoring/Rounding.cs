using System.Globalization;

namespace Vigil.Domain.Risk.Scoring;

/// <summary>Probabilities as percentages.</summary>
public static class Rounding
{
    private const decimal Most = 99.99m;

    /// <summary>The probability that belongs to a sum of weights.</summary>
    public static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));

    /// <summary>A probability in percent, rounded half up to two decimals, 99.99 at most.</summary>
    public static decimal Percent(double probability)
    {
        var scaled = probability * 10_000;
        var whole = Math.Floor(scaled);
        var beyond = scaled - whole;
        // only next to a half can the double's own error decide, and there its exact digits do
        return Math.Abs(beyond - 0.5) > 1e-6
            ? Math.Min(Most, (decimal)(beyond > 0.5 ? whole + 1 : whole) / 100m)
            : Percent(Digits(probability));
    }

    /// <summary>The digits that a double stands for, 28 decimals of them: 0.1 is a little more than a tenth.</summary>
    public static decimal Digits(double number) => decimal.Parse(number.ToString("F28", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Percent(double)"/>
    public static decimal Percent(decimal probability) => Math.Clamp(Math.Round(probability * 100m, 2, MidpointRounding.AwayFromZero), 0m, Most);
}
