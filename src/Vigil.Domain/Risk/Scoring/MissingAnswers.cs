namespace Vigil.Domain.Risk.Scoring;

/// <summary>Gathers missing answers.</summary>
internal static class MissingAnswers
{
    /// <summary>Adds one fault that names all of those missing, if any is.</summary>
    public static void AddMissing(this List<ScoringFault> faults, FaultKind kind, ScoringAnswers answers, ScoringField[] needed)
    {
        if (Array.FindAll(needed, field => !answers.Has(field)) is { Length: > 0 } missing)
        {
            faults.Add(new(kind, missing));
        }
    }
}
