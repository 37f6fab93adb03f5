using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>What happens to people in the years between: they move, travel, change banks, stay with friends.</summary>
internal static class Events
{
    private static readonly string[] Banks = ["Fellmarch Building Society", "Bank of the Dales", "Drovers Bank", "Tarn Mutual"];
    private static readonly string[] Countries = ["Spain", "France", "Ireland", "Portugal", "Poland", "Greece", "Germany", "Thailand"];

    /// <summary>The person moves, and says so within the days allowed, or mostly.</summary>
    public static void Move(Life life, DateOnly day) =>
        Tell(life, day, Matter.HomeAddress, [.. life.Instead("home", Address(life), day, Source(life)), .. Changed(life, Matter.HomeAddress, day, "Moved home")]);

    public static void OpenAccount(Life life, DateOnly day) =>
        Tell(life, day, Matter.BankAccount, [Account(life, day), .. Changed(life, Matter.BankAccount, day, "Opened an account")]);

    public static void NewCard(Life life, DateOnly day) =>
        Tell(life, day, Matter.Card, [.. life.End("card", day, Source(life)), Card(life, day), .. Changed(life, Matter.Card, day, "Renewed a card")]);

    public static void NewPassport(Life life, DateOnly day) =>
        Tell(life, day, Matter.Passport, [.. life.End("passport", day, Source(life)), Passport(life, day), .. Changed(life, Matter.Passport, day, "Obtained a passport")]);

    public static void NewName(Life life, DateOnly day)
    {
        var family = County.Family(life.Chance);
        Tell(life, day, Matter.Name,
            [life.Add("alias", new NameFact(life.Name.Given, family, NameKind.Alias), day, Source(life)), .. Changed(life, Matter.Name, day, $"Uses the name {family}")]);
    }

    public static void JoinHousehold(Life life, DateOnly day) =>
        Tell(life, day, Matter.HouseholdWithChild,
        [
            life.Add("household", new HouseholdFact(
                County.Street(life.Chance, life.Chance.Of(County.Towns)), County.Postcode(life.Chance), life.Chance.Between(1, 3),
                life.Risk >= RiskLevel.High && life.Chance.In100(25)), day, Source(life)),
            .. Changed(life, Matter.HouseholdWithChild, day, "Stays at a household with a child"),
        ]);

    public static void Stay(Life life, DateOnly day)
    {
        var last = day.AddDays(life.Chance.Between(2, 9));
        var premises = County.Street(life.Chance, life.Chance.Of(County.Towns));
        var stay = life.Add("stay", new StayFact(new(premises, day, last)), day, Source(life), last);
        if (life.Notifies)
        {
            Notifying.Notify(life, last, NotificationSection.S84, [Matter.Stay], [stay]);
        }
    }

    /// <summary>A journey, notified ahead; the return as it was said, or notified after.</summary>
    public static void Travel(Life life, DateOnly departs)
    {
        var returns = departs.AddDays(life.Chance.Between(3, 16));
        var matched = life.Chance.In100(70);
        var country = life.Chance.Of(Countries);
        var notified = departs.AddDays(-life.Chance.Between(9, 25));
        var journey = new JourneyFact(
            new(departs) { KnownOn = notified.AddDays(-3), Returns = returns, ReturnPreNotified = matched }, country, $"{country}, airport", "Hotel", "Kelderwick Airport");
        Notifying.Notify(life, notified, NotificationSection.S84, [Matter.Travel],
            [life.Add("journey", journey, notified, Source(life), returns), life.Add("abroad", new StatusFact(StatusKind.Abroad, country), departs, Source(life), returns)]);
        life.AwayUntil = returns;
        if (!matched && returns < life.Yesterday)
        {
            Notifying.Notify(life, returns.AddDays(1), NotificationSection.S84, [Matter.Return], []);
        }
    }

    public static AddressFact Address(Life life) => new(AddressKind.Home, County.Street(life.Chance, life.Town), County.Postcode(life.Chance));

    public static InventedStep Account(Life life, DateOnly day) =>
        life.Add("account", new AccountFact(life.Chance.Of(Banks), $"1 Market Street, {life.Town}", false, Open(Numbers.Account(life.Chance)), null), day, Source(life));

    public static InventedStep Card(Life life, DateOnly day) => life.Add(
        "card", new CardFact(life.Chance.Of(Banks), Open(Numbers.Card(life.Chance)), Numbers.Printed(day), Numbers.Printed(day.AddYears(3)), false), day, Source(life));

    public static InventedStep Passport(Life life, DateOnly day) => life.Add(
        "passport", new DocumentFact(true, "United Kingdom", Open(Numbers.Passport(life.Chance)), $"{life.Name.Given} {life.Name.Family}"), day, Source(life));

    /// <summary>A value that whoever loads it seals.</summary>
    public static Sealed Open(string plain) => new("", plain);

    private static string Source(Life life) => life.Notifies ? Notifying.Source(life) : "Told to the offender manager";

    private static IEnumerable<InventedStep> Changed(Life life, Matter matter, DateOnly day, string words) =>
        life.Notifies ? [life.Add("change", new ChangeFact(new(matter, day), words), day, Source(life))] : [];

    private static void Tell(Life life, DateOnly day, Matter matter, IReadOnlyList<InventedStep> told)
    {
        var on = day.AddDays(life.Chance.In100(93) ? life.Chance.Between(0, 2) : life.Chance.Between(4, 9));
        life.AwayUntil = on;
        if (life.Notifies)
        {
            Notifying.Notify(life, on, NotificationSection.S84, [matter], told);
        }
        else
        {
            life.Act(on, "record-change", life.Manager.Id, told);
        }
    }
}
