using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>One of the six fitted equations: a column of the printed table.</summary>
/// <param name="Predictor">All, violent or serious violent reoffending.</param>
/// <param name="Kind">Static or dynamic: two equations fitted apart, not one with additions.</param>
internal readonly record struct FittedEquation(Predictor Predictor, ScoreKind Kind)
{
    /// <summary>Years added to a career before a rate of sanctions is taken.</summary>
    public int CareerBoost => Predictor == Predictor.AllReoffending ? 26 : 12;

    /// <summary>Whether violent sanctions are weighed.</summary>
    public bool WeighsViolence => Predictor != Predictor.AllReoffending;

    private int Column => ((int)Predictor * 2) + (Kind == ScoreKind.Dynamic ? 1 : 0);

    /// <summary>The weight of a term; 0 where this equation has none.</summary>
    public decimal this[Weight weight] => PrintedWeights.Of(weight, Column);

    /// <summary>The weight of a category of offence.</summary>
    public decimal this[OffenceCategory category] => PrintedOffenceWeights.Of(category, Column);
}
