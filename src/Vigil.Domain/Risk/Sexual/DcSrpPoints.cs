using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Sexual;

/// <summary>The 64-point scale of the direct contact predictor, a rule for each item.</summary>
public static class DcSrpPoints
{
    /// <summary>Most points there are.</summary>
    public const int Most = 64;

    /// <summary>Sanctions for contact sexual offences against adults: 0, 5, 10, and 15 for three or more.</summary>
    public static int ContactAdult(int sanctions) => Math.Clamp(sanctions, 0, 3) * 5;

    /// <summary>Sanctions for contact sexual offences against children: 0, 3, 6, and 9 for three or more.</summary>
    public static int ContactChild(int sanctions) => Math.Clamp(sanctions, 0, 3) * 3;

    /// <summary>Sanctions for other sexual offences without contact: 0, 2, 4, and 6 for three or more.</summary>
    public static int NonContact(int sanctions) => Math.Clamp(sanctions, 0, 3) * 2;

    /// <summary>Age at the start of follow-up: 14 under 21, one less for each three years from there, none from 60.</summary>
    public static int Age(int age) => age >= 60 ? 0 : 14 - Math.Max(0, (age - 18) / 3);

    /// <summary>Age at the most recent sexual sanction: none under 16, 5 at 16 and 17, 10 from 18.</summary>
    public static int AgeAtSexualSanction(int age) => age >= 18 ? 10 : age >= 16 ? 5 : 0;

    /// <summary>Any other sanction: 6.</summary>
    public static int OtherSanction(int sanctions) => sanctions >= 2 ? 6 : 0;

    /// <summary>A current sexually motivated contact offence against a stranger: 4.</summary>
    public static int Stranger(bool? stranger) => stranger == true ? 4 : 0;

    /// <summary>The probability of proven contact sexual reoffending within two years, 0 to 1; none for no points, as version 1.0 is published.</summary>
    public static double Probability(int points) => points == 0 ? 0 : Rounding.Logistic(-8.633 + (0.1598 * points));

    /// <summary>The band: medium from 22 points, high from 30, very high from 36.</summary>
    public static ScoreBand Band(int points) => points switch
    {
        >= 36 => ScoreBand.VeryHigh,
        >= 30 => ScoreBand.High,
        >= 22 => ScoreBand.Medium,
        _ => ScoreBand.Low,
    };
}
