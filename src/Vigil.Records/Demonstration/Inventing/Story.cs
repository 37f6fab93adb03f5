using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Tells a person's story from the court to today, so that it stands today as its turn says.</summary>
internal static class Story
{
    private const int Longest = 11 * 365;

    /// <summary>Tells it.</summary>
    public static void Tell(Life life, Turn turn)
    {
        TellTo(life, turn);
        if (turn is not (Turn.Deceased or Turn.Deported or Turn.Ended) && life.RiskNow != life.Risk)
        {
            Reviews.Review(life, Assessing.DayOfChange(life), last: true);
        }
    }

    private static void TellTo(Life life, Turn turn)
    {
        switch (turn)
        {
            case Turn.Serving:
                Serve(life);
                return;
            case Turn.JustReleased:
                Release(life);
                return;
            case Turn.AwaitingSentence:
                var adjourned = life.Today.AddDays(-life.Chance.Between(3, 20));
                Registering.Begin(life, Sentences.Unknown, adjourned);
                Years.Settle(life, adjourned.AddDays(1));
                return;
            case Turn.JustConvicted:
                Registering.Begin(life, Sentences.InCommunity(life.Chance), life.Yesterday);
                return;
            case Turn.Ended:
                Turning.End(life);
                return;
            default:
                Community(life, turn);
                return;
        }
    }

    /// <summary>Years in the community, and then the turn.</summary>
    private static void Community(Life life, Turn turn)
    {
        var sentence = life.Notifies ? Sentences.Any(life.Chance) : Sentences.InCustody(life.Chance);
        var until = Turning.LivesUntil(life, turn);
        var spent = life.Today.DayNumber - until.DayNumber;
        // long enough after custody for a turn to come, and still within the period
        var least = sentence.CustodyDays + spent + 150;
        var most = Math.Max(least + 30, Math.Min(Longest, sentence.SubjectMonths is { } months && life.Notifies ? (months * 30) - 60 : Longest));
        if (sentence.SubjectMonths * 30 < least + 90 && life.Notifies)
        {
            (sentence, least, most) = (Sentences.Long(life.Chance), 1700 + spent, 1700 + spent + 1500);
        }

        var court = life.Today.AddDays(-life.Chance.Between(least, most));
        var free = Free(life, sentence, court);
        Years.Settle(life, free.AddDays(life.Chance.Between(0, 1)));
        Years.Live(life, free.AddDays(3), until);
        Turning.Happen(life, turn, until);
    }

    /// <summary>From the court to the day of freedom.</summary>
    public static DateOnly Free(Life life, Sentence sentence, DateOnly court)
    {
        var free = Registering.Begin(life, sentence, court);
        if (free > court)
        {
            Custody.GoIn(life, court, sentence.Hospital ? StatusKind.DetainedInHospital : StatusKind.InPrison);
            Custody.ComeOut(life, free);
        }

        return free;
    }

    private static void Serve(Life life)
    {
        var sentence = Sentences.Long(life.Chance);
        var court = life.Today.AddDays(-life.Chance.Between(20, sentence.CustodyDays - 10));
        var release = Registering.Begin(life, sentence, court);
        Custody.GoIn(life, court, StatusKind.InPrison, release);
    }

    private static void Release(Life life)
    {
        var sentence = Sentences.Long(life.Chance);
        var court = life.Today.AddDays(-sentence.CustodyDays - life.Chance.Between(1, 2));
        var free = Free(life, sentence, court);
        life.Act(free, "record-change", life.Manager.Id, life.Instead(
            "release-address", new AddressFact(AddressKind.OtherPremises, $"Approved premises, {life.Town}", "ZZ99 3VZ"), free, "Release plan"));
    }
}
