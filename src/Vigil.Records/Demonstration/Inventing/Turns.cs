using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>How a person's story stands on the day the demonstration opens.</summary>
internal enum Turn
{
    /// <summary>In the community, notifying.</summary>
    Ordinary,
    /// <summary>The year has gone by without a notification.</summary>
    OverdueYear,
    /// <summary>The year has gone by on one reading, not on the other.</summary>
    ArguableYear,
    /// <summary>Found to have moved without saying so.</summary>
    UntoldMove,
    /// <summary>Moved yesterday and still has days to say so.</summary>
    JustMoved,
    /// <summary>Back in prison with a release ahead.</summary>
    ReleaseAhead,
    /// <summary>Serving the sentence of the conviction.</summary>
    Serving,
    /// <summary>Out of prison for two days.</summary>
    JustReleased,
    /// <summary>On remand.</summary>
    OnRemand,
    /// <summary>Detained in hospital.</summary>
    Detained,
    /// <summary>Missing.</summary>
    Missing,
    /// <summary>Wanted.</summary>
    Wanted,
    /// <summary>Gone abroad without a date of return.</summary>
    Abroad,
    /// <summary>Deported.</summary>
    Deported,
    /// <summary>Without a fixed address, notifying every week.</summary>
    NoFixedAddress,
    /// <summary>Travelling soon.</summary>
    TravelAhead,
    /// <summary>Convicted, not yet sentenced.</summary>
    AwaitingSentence,
    /// <summary>Convicted yesterday.</summary>
    JustConvicted,
    /// <summary>Died.</summary>
    Deceased,
    /// <summary>The notification period has ended.</summary>
    Ended,
}

/// <summary>How many of a hundred people stand how, and at which risk level: exactly so many of every full hundred.</summary>
internal static class Turns
{
    private static readonly (Turn Turn, int Of100)[] Notifying =
    [
        (Turn.Ordinary, 62), (Turn.OverdueYear, 2), (Turn.ArguableYear, 1), (Turn.UntoldMove, 1), (Turn.JustMoved, 1), (Turn.ReleaseAhead, 5), (Turn.Serving, 7),
        (Turn.JustReleased, 1), (Turn.OnRemand, 2), (Turn.Detained, 1), (Turn.Missing, 1), (Turn.Wanted, 1), (Turn.Abroad, 1), (Turn.Deported, 1),
        (Turn.NoFixedAddress, 2), (Turn.TravelAhead, 3), (Turn.AwaitingSentence, 1), (Turn.JustConvicted, 1), (Turn.Deceased, 2), (Turn.Ended, 4),
    ];

    private static readonly (Turn Turn, int Of100)[] Violent =
    [
        (Turn.Ordinary, 68), (Turn.ReleaseAhead, 8), (Turn.Serving, 14), (Turn.OnRemand, 3), (Turn.Missing, 1), (Turn.Wanted, 1), (Turn.Deceased, 2), (Turn.Ended, 3),
    ];

    private static readonly (RiskLevel Risk, int Of100)[] Risks =
    [
        (RiskLevel.VeryHigh, 2), (RiskLevel.High, 18), (RiskLevel.Medium, 30), (RiskLevel.Low, 50),
    ];

    /// <summary>For each of so many people, how they stand and their risk level.</summary>
    public static IReadOnlyList<(Turn Turn, RiskLevel Risk)> For(int people, bool notifying, Chance chance)
    {
        var turns = Deal(people, notifying ? Notifying : Violent, chance);
        var risks = Deal(people, Risks, chance);
        return [.. turns.Zip(risks)];
    }

    private static List<T> Deal<T>(int people, (T Value, int Of100)[] shares, Chance chance)
    {
        List<T> dealt = new(people + 100);
        while (dealt.Count < people)
        {
            T[] hundred = [.. shares.SelectMany(share => Enumerable.Repeat(share.Value, share.Of100))];
            chance.Shuffle(hundred);
            dealt.AddRange(hundred);
        }

        return dealt;
    }
}
