using Vigil.Domain.People;

namespace Vigil.Domain.Supervision;

/// <summary>
/// A force's published policy on supervising management. Nothing in it is law: the figures that Vigil ships with are there to be
/// replaced by the force's own, and where no duty should be made without the force's word, they are 0.
/// </summary>
public sealed record SupervisionPolicy
{
    /// <summary>What Vigil ships with, until a force publishes its own.</summary>
    public static SupervisionPolicy Default { get; } = new();

    /// <summary>The shares that are drawn for dip-sampling.</summary>
    public SampleRates Rates { get; init; } = new(10, 10, 5, 5, 25);
    /// <summary>Months from one dip sample to the next.</summary>
    public int SampleMonths { get; init; } = 3;
    /// <summary>Days within which a drawn record is checked.</summary>
    public int CheckDays { get; init; } = 28;
    /// <summary>Days to put right what a supervisor found, as proposed on the form.</summary>
    public int ActionDays { get; init; } = 14;

    /// <summary>Months from one supervisor's review to the next, by level; 0 where no such duty is made.</summary>
    public LevelMonths ReviewMonths { get; init; } = LevelMonths.None;

    /// <summary>Months from one check with other bodies to the next, by level; 0 where no such duty is made.</summary>
    public LevelMonths CheckMonths { get; init; } = LevelMonths.None;
    /// <summary>Days within which a body that is asked is to answer, as proposed on the form.</summary>
    public int AnswerDays { get; init; } = 14;
    /// <summary>Days from one reminder to the next.</summary>
    public int ChaseDays { get; init; } = 7;
    /// <summary>Who is asked as a rule; the form begins with them.</summary>
    public IReadOnlyList<string> Sources { get; init; } = ["Probation", "Children’s services", "Health", "Housing", "Neighbouring force", "Digital forensics (devices)"];

    /// <summary>What a supervisor looks at.</summary>
    public IReadOnlyList<ReviewTopic> Topics { get; init; } = Enum.GetValues<ReviewTopic>();
}

/// <summary>Months by risk level.</summary>
/// <param name="VeryHigh">At a very high level.</param>
/// <param name="High">At a high level.</param>
/// <param name="Medium">At a medium level, and where no level is recorded.</param>
/// <param name="Low">At a low level.</param>
public sealed record LevelMonths(int VeryHigh, int High, int Medium, int Low)
{
    /// <summary>No such duty at any level.</summary>
    public static LevelMonths None { get; } = new(0, 0, 0, 0);

    /// <summary>The months of a level.</summary>
    public int Of(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => VeryHigh,
        RiskLevel.High => High,
        RiskLevel.Medium or RiskLevel.NotRecorded => Medium,
        RiskLevel.Low => Low,
    };
}
