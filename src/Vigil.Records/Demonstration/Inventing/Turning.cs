using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>The last thing that happened to a person before today.</summary>
internal static class Turning
{
    /// <summary>The last day on which a person of this turn lived as usual.</summary>
    public static DateOnly LivesUntil(Life life, Turn turn)
    {
        var chance = life.Chance;
        return turn switch
        {
            Turn.OverdueYear => life.Today.AddYears(-1).AddDays(-chance.Between(3, 70)),
            Turn.ArguableYear => life.Today.AddYears(-1).AddDays(-chance.Between(2, 40)),
            Turn.UntoldMove => life.Today.AddDays(-chance.Between(7, 20)),
            Turn.ReleaseAhead => life.Today.AddDays(-chance.Between(30, 420)),
            Turn.OnRemand => life.Today.AddDays(-chance.Between(3, 100)),
            Turn.Detained => life.Today.AddDays(-chance.Between(40, 500)),
            Turn.Missing or Turn.Wanted => life.Today.AddYears(-1).AddDays(-chance.Between(4, 60)),
            Turn.Abroad => life.Today.AddDays(-chance.Between(20, 300)),
            Turn.Deported or Turn.Deceased => life.Today.AddDays(-chance.Between(20, 600)),
            Turn.NoFixedAddress => life.Today.AddDays(-chance.Between(30, 140)),
            Turn.TravelAhead => life.Today.AddDays(-40),
            _ => life.Yesterday,
        };
    }

    /// <summary>Lets it happen.</summary>
    public static void Happen(Life life, Turn turn, DateOnly day)
    {
        switch (turn)
        {
            case Turn.OverdueYear:
                LastNotification(life, day);
                break;
            case Turn.ArguableYear:
                LastNotification(life, day);
                Events.OpenAccount(life, day.AddDays(life.Chance.Between(150, 280)));
                break;
            case Turn.UntoldMove:
                Untold(life, day, day.AddDays(life.Chance.Between(2, 6)));
                break;
            case Turn.JustMoved:
                Untold(life, life.Yesterday, life.Yesterday);
                break;
            case Turn.ReleaseAhead:
                Custody.GoIn(life, day, StatusKind.InPrison, life.Today.AddDays(life.Chance.Between(4, 400)));
                break;
            case Turn.OnRemand:
                Custody.GoIn(life, day, StatusKind.OnRemand);
                break;
            case Turn.Detained:
                Custody.GoIn(life, day, StatusKind.DetainedInHospital);
                break;
            case Turn.Missing or Turn.Wanted:
                Vanish(life, turn == Turn.Missing ? StatusKind.Missing : StatusKind.Wanted, day);
                break;
            case Turn.Abroad:
                Status(life, StatusKind.Abroad, day, "Left for Portugal, return not known");
                break;
            case Turn.Deported:
                Status(life, StatusKind.Deported, day, "Removed by the Home Office");
                break;
            case Turn.Deceased:
                Status(life, StatusKind.Deceased, day, "Registrar's notice");
                break;
            case Turn.NoFixedAddress:
                Weekly(life, day);
                break;
            case Turn.TravelAhead:
                Plan(life);
                break;
            default:
                break;
        }
    }

    /// <summary>The notification period has run out and management has ended.</summary>
    public static void End(Life life)
    {
        var sentence = Sentences.InCommunity(life.Chance);
        var ended = life.Today.AddDays(-life.Chance.Between(10, 700));
        var court = ended.AddMonths(-sentence.SubjectMonths!.Value);
        var free = Story.Free(life, sentence, court);
        Years.Settle(life, free.AddDays(1));
        Years.Live(life, free.AddDays(3), ended.AddDays(-30));
        Status(life, StatusKind.Ended, ended, "Period ended");
    }

    private static void Status(Life life, StatusKind kind, DateOnly day, string note) =>
        life.Act(day.AddDays(1), "record-status", life.Manager.Id, life.Add(kind.ToString(), new StatusFact(kind, note), day, "Recorded by the offender manager"));

    private static void LastNotification(Life life, DateOnly day)
    {
        Notifying.Notify(life, day, NotificationSection.S85, null, []);
        Reviews.Review(life, day.AddDays(life.Chance.Between(60, 200)), last: true);
    }

    private static void Untold(Life life, DateOnly moved, DateOnly found)
    {
        const string source = "Found at a home visit";
        life.Act(found, "record-change", life.Manager.Id,
            [.. life.Instead("home", Events.Address(life), moved, source), life.Add("change", new ChangeFact(new(Matter.HomeAddress, moved), "Moved home"), moved, source)]);
    }

    private static void Vanish(Life life, StatusKind kind, DateOnly lastNotified)
    {
        if (life.Notifies)
        {
            LastNotification(life, lastNotified);
        }

        Status(life, kind, life.Today.AddDays(-life.Chance.Between(2, 30)), kind == StatusKind.Missing ? "Not seen at the address for two weeks" : "To be arrested on sight");
    }

    private static void Weekly(Life life, DateOnly day)
    {
        var place = new AddressFact(AddressKind.RegularlyFound, $"Market Place, {life.Town}", null);
        Notifying.Notify(life, day, NotificationSection.S84, null,
            [.. life.Instead("home", place, day, Notifying.Source(life)), life.Add("change", new ChangeFact(new(Matter.HomeAddress, day), "Lost the home address"), day, Notifying.Source(life))],
            HomeAddressKind.RegularlyFound);
        for (var next = day.AddDays(life.Chance.Between(5, 7)); next <= life.Yesterday; next = next.AddDays(life.Chance.Between(5, 7)))
        {
            Notifying.Notify(life, next, NotificationSection.S85, null, [], HomeAddressKind.RegularlyFound);
        }
    }

    private static void Plan(Life life)
    {
        var departs = life.Today.AddDays(life.Chance.Between(1, 24));
        var known = life.Yesterday.AddDays(-life.Chance.Between(0, 10));
        var source = life.Chance.In100(50) ? "Told to the offender manager" : Notifying.Source(life);
        var journey = life.Add("journey", new JourneyFact(
            new(departs) { KnownOn = known, Returns = departs.AddDays(7) }, "Portugal", "Faro", null, "Kelderwick Airport"), known, source);
        if (source == Notifying.Source(life))
        {
            Notifying.Notify(life, known, NotificationSection.S84, [Matter.Travel], [journey]);
        }
        else
        {
            life.Act(known, "record-change", life.Manager.Id, journey);
        }
    }
}
