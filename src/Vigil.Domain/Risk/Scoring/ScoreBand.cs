namespace Vigil.Domain.Risk.Scoring;

/// <summary>The band a score falls in. It is a statement about a group of people with the same answers and never a risk level: that is judged by a person.</summary>
public enum ScoreBand
{
    /// <summary>The predictor does not apply to this person.</summary>
    NotApplicable,
    /// <summary>Low.</summary>
    Low,
    /// <summary>Medium.</summary>
    Medium,
    /// <summary>High.</summary>
    High,
    /// <summary>Very high.</summary>
    VeryHigh,
}

/// <summary>From which score each band begins, the bound itself included.</summary>
public static class ScoreBands
{
    /// <summary>The band of a percentage as rounded to two decimals.</summary>
    /// <param name="predictor">ARP, VRP, SVRP or CSRP; the sexual predictors are banded by points and by sanctions.</param>
    /// <param name="percent">The score, 0 to 100.</param>
    public static ScoreBand Of(Predictor predictor, decimal percent)
    {
        var (medium, high, veryHigh) = From(predictor);
        return percent >= veryHigh ? ScoreBand.VeryHigh : percent >= high ? ScoreBand.High : percent >= medium ? ScoreBand.Medium : ScoreBand.Low;
    }

    /// <summary>Where medium, high and very high begin, in percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The predictor is not banded by percentage.</exception>
    public static (decimal Medium, decimal High, decimal VeryHigh) From(Predictor predictor) => predictor switch
    {
        Predictor.AllReoffending => (50m, 75m, 90m),
        Predictor.ViolentReoffending => (30m, 60m, 80m),
        Predictor.SeriousViolentReoffending or Predictor.CombinedSerious => (1.0m, 3.0m, 6.9m),
        Predictor.DirectContactSexual or Predictor.ImagesAndIndirectContactSexual => throw new ArgumentOutOfRangeException(nameof(predictor)),
    };

    /// <summary>One band lower; low and "not applicable" stay.</summary>
    public static ScoreBand Below(this ScoreBand band) => band > ScoreBand.Low ? band - 1 : band;

    /// <summary>"very high".</summary>
    public static string InWords(this ScoreBand band) => band switch
    {
        ScoreBand.NotApplicable => "not applicable",
        ScoreBand.Low => "low",
        ScoreBand.Medium => "medium",
        ScoreBand.High => "high",
        ScoreBand.VeryHigh => "very high",
    };
}
