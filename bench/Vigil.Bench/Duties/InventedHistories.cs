using Vigil.Domain.Notification;

namespace Vigil.Bench.Duties;

/// <summary>People with five years of ordinary history each, the same for the same number.</summary>
public static class InventedHistories
{
    /// <summary>The day on which their duties are asked for.</summary>
    public static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>So many people.</summary>
    public static NotificationFacts[] Of(int people)
    {
        var all = new NotificationFacts[people];
        Parallel.For(0, people, i => all[i] = Of(new Random(i)));
        return all;
    }

    private static NotificationFacts Of(Random random)
    {
        var convicted = Today.AddDays(-(5 * 365) - random.Next(400));
        var months = random.Next(3) == 0 ? random.Next(1, 60) : 0;
        var released = months == 0 ? convicted : convicted.AddDays(months * 15);
        var away = new List<Away>();
        if (months > 0)
        {
            away.Add(new(AwayKind.Sentence, convicted, released));
        }

        var made = new List<NotificationMade>();
        var changes = new List<Change>();
        var travel = new List<Journey>();
        if (released < Today)
        {
            made.Add(new(released.AddDays(random.Next(4)), NotificationSection.S83));
            for (var day = released.AddDays(60 + random.Next(90)); day < Today; day = day.AddDays(65 + random.Next(110)))
            {
                changes.Add(new((Matter)random.Next((int)Matter.Release), day));
                made.Add(new(day.AddDays(random.Next(5)), NotificationSection.S84) { Matters = [changes[^1].Kind] });
                if (random.Next(3) == 0)
                {
                    made.Add(new(day.AddDays(100), NotificationSection.S85));
                }

                if (random.Next(8) == 0)
                {
                    var departs = day.AddDays(40);
                    travel.Add(new(departs) { KnownOn = departs.AddDays(-30), Returns = departs.AddDays(9) });
                    away.Add(new(AwayKind.Abroad, departs, departs.AddDays(9)));
                    made.Add(new(departs.AddDays(-12), NotificationSection.S84) { Matters = [Matter.Travel] });
                    made.Add(new(departs.AddDays(11), NotificationSection.S84) { Matters = [Matter.Return] });
                }
            }
        }

        var stay = released.AddDays(200);
        return new()
        {
            Born = new DateOnly(1950, 1, 1).AddDays(random.Next(18_000)),
            Outcomes =
            [
                new(OutcomeKind.Conviction, convicted)
                {
                    Disposals = months > 0 ? [new(DisposalKind.Imprisonment, new(0, months, 0))] : [new(DisposalKind.CommunityOrder)],
                },
            ],
            Away = away, Notifications = made, Changes = changes, Travel = travel,
            Stays = [new("A", stay, stay.AddDays(3)), new("A", stay.AddDays(30), stay.AddDays(34))],
            Orders = random.Next(3) == 0 ? [new(NotificationOrderKind.Shpo, convicted) { Served = convicted, Until = convicted.AddYears(10) }] : [],
        };
    }
}
