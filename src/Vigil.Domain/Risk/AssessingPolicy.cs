namespace Vigil.Domain.Risk;

/// <summary>A force's policy on assessing and judging risk. Nothing in it is law, and what Vigil ships with is there to be replaced.</summary>
public sealed record AssessingPolicy
{
    /// <summary>What Vigil ships with, until a force publishes its own.</summary>
    public static AssessingPolicy Default { get; } = new();

    /// <summary>Months to the next review of an ARMS assessment, as proposed on the form.</summary>
    public int ArmsReviewMonths { get; init; } = 12;
    /// <summary>Days within which someone newly managed is first assessed by ARMS; 0 where no such duty is made.</summary>
    public int FirstArmsDays { get; init; }
    /// <summary>Days within which the assessment is looked at again after a significant change was learned; 0 where no such duty is made.</summary>
    public int ChangeReviewDays { get; init; } = 28;
    /// <summary>Days after the forecast day of the five-year reduction by which the score is calculated again.</summary>
    public int ReductionDays { get; init; } = 28;
    /// <summary>Whether a supervisor countersigns a change of the risk level.</summary>
    public bool CountersignLevels { get; init; } = true;
    /// <summary>Days within which a countersignature is given, or what was returned is done again.</summary>
    public int CountersignDays { get; init; } = 7;

    /// <summary>The factors of ARMS as the force's manual has them. The list shipped is from published accounts; they do not agree on every name.</summary>
    public IReadOnlyList<Factor> ArmsFactors { get; init; } =
    [
        new("opportunity", "Opportunity", false), new("sexual-preoccupation", "Sexual preoccupation", false),
        new("offence-related-interests", "Offence-related sexual interests", false), new("congruence-with-children", "Emotional congruence with children", false),
        new("hostile-orientation", "Hostile orientation", false), new("poor-self-management", "Poor self-management", false), new("anti-social-influences", "Anti-social influences", false),
        new("commitment-to-desist", "Commitment to desist", true), new("intimate-relationship", "Intimate relationship", true),
        new("employment-or-routine", "Employment or positive routine", true), new("social-investment", "Social investment", true),
    ];

    /// <summary>Who is asked in every assessment; the form begins with them.</summary>
    public IReadOnlyList<string> AskedSources { get; init; } = ["Police systems", "Probation", "Children’s services", "Open sources and social media"];
}
