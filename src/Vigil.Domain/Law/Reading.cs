namespace Vigil.Domain.Law;

/// <summary>Which of two tenable readings of words that leave a choice.</summary>
public enum Reading
{
    /// <summary>The strictest: what the person is told.</summary>
    Strictest,
    /// <summary>The most generous: nothing is late before it says so.</summary>
    MostGenerous,
}
