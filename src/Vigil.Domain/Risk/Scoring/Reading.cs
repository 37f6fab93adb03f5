namespace Vigil.Domain.Risk.Scoring;

/// <summary>How the few points are read on which the Ministry of Justice's own two programs disagree, or leave something open.</summary>
public enum Reading
{
    /// <summary>As decided here, docs/risk/readings.md; what is shown on pages and recorded.</summary>
    Ours,
    /// <summary>As the Ministry's actuarial API answers (hmpps-arns-risk-actuarial-api, commit 016919c5).</summary>
    Api,
}

/// <summary>What a score was worked out from.</summary>
public enum ScoreKind
{
    /// <summary>From history alone.</summary>
    Static,
    /// <summary>From history and what is found now: an equation of its own, used only when every answer is there.</summary>
    Dynamic,
    /// <summary>A sum of other scores.</summary>
    Combined,
}
