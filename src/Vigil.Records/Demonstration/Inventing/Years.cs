using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>The years in the community: settling, and what happens until a day.</summary>
internal static class Years
{
    // how often each comes in a hundred years
    private static readonly (Action<Life, DateOnly> Event, int PerCentury, bool OnlyNotifying)[] Happenings =
    [
        (Events.Move, 22, false), (Events.OpenAccount, 12, true), (Events.NewCard, 14, true), (Events.NewPassport, 6, true), (Events.NewName, 2, false),
        (Events.JoinHousehold, 4, true), (Events.Stay, 6, true), (Events.Travel, 14, true), (Custody.Remand, 3, false), (Reviews.HandOver, 16, false),
    ];

    /// <summary>The first notification in the community, with everything the law asks for; for others the first visit.</summary>
    public static void Settle(Life life, DateOnly day)
    {
        var source = life.Notifies ? Notifying.Source(life) : "Told to the offender manager";
        var home = Events.Address(life);
        List<InventedStep> told = [.. life.Instead("home", home, day, source)];
        if (!life.Notifies)
        {
            life.Act(day, "record-change", life.Manager.Id, told);
            return;
        }

        told.Add(life.Add("insurance", new IdentifierFact(IdentifierKind.NationalInsurance, null, Events.Open(Numbers.Insurance(100000 + life.Index, life.Chance))), null, source));
        told.AddRange([Events.Account(life, day), Events.Card(life, day)]);
        if (life.Chance.In100(60))
        {
            told.Add(Events.Passport(life, day));
        }

        if (life.Chance.In100(7))
        {
            told.Add(life.Add("household", new HouseholdFact(
                home.Lines, home.Postcode, life.Chance.Between(1, 3), life.Chance.In100(20)), day, source));
        }

        Notifying.Notify(life, day, NotificationSection.S83, null, told);
    }

    /// <summary>Lives on until a day.</summary>
    public static void Live(Life life, DateOnly from, DateOnly until)
    {
        foreach (var (day, happen) in Plan(life, from, until).OrderBy(planned => planned.Day))
        {
            if (day > life.AwayUntil)
            {
                Notifying.Until(life, day);
                happen(life, day);
            }
        }

        Notifying.Until(life, until);
    }

    private static List<(DateOnly Day, Action<Life, DateOnly> Happen)> Plan(Life life, DateOnly from, DateOnly until)
    {
        var days = until.DayNumber - from.DayNumber - 40;
        List<(DateOnly, Action<Life, DateOnly>)> planned = [];
        if (days < 20)
        {
            return planned;
        }

        foreach (var (happening, perCentury, onlyNotifying) in Happenings)
        {
            if (onlyNotifying && !life.Notifies)
            {
                continue;
            }

            for (var year = 0; year <= days / 365; year++)
            {
                var day = from.AddDays((year * 365) + life.Chance.Between(20, 364));
                if (life.Chance.In100(perCentury) && day < from.AddDays(days))
                {
                    planned.Add((day, happening));
                }
            }
        }

        AddReviews(life, from, days, planned);
        return planned;
    }

    private static void AddReviews(Life life, DateOnly from, int days, List<(DateOnly, Action<Life, DateOnly>)> planned)
    {
        var every = life.Risk >= RiskLevel.High ? 240 : 420;
        for (var at = life.Chance.Between(60, every); at < days; at += every + life.Chance.Between(-30, 30))
        {
            var last = at + every + 30 >= days;
            planned.Add((from.AddDays(at), (who, day) => Reviews.Review(who, day, last)));
        }
    }
}
