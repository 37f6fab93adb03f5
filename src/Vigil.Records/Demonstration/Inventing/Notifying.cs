using Vigil.Domain.Notification;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Notifications at a station.</summary>
internal static class Notifying
{
    private static readonly string[] Checks = ["Known to whoever took the notification", "Passport seen", "Driving licence seen", "Photograph taken to verify identity"];

    /// <summary>A notification with what was told at it.</summary>
    /// <param name="life">The person.</param>
    /// <param name="day">When.</param>
    /// <param name="section">Under which section.</param>
    /// <param name="matters">What it covered; none for everything held.</param>
    /// <param name="told">What it added to the record.</param>
    /// <param name="home">The kind of home address notified.</param>
    public static void Notify(
        Life life, DateOnly day, NotificationSection section, IReadOnlyList<Matter>? matters, IEnumerable<InventedStep> told,
        HomeAddressKind home = HomeAddressKind.SoleOrMainResidence)
    {
        var by = life.Chance.In100(60) ? life.Manager.Id : life.Roster.RecordsOfficer.Id;
        var made = new NotificationFact(
            new(day, section) { Matters = matters, HomeAddressKind = home }, life.Station, "The person", life.Chance.Of(Checks), by, "Next dates given on the acknowledgement");
        life.Act(day, "record-notification", by, [.. told, life.Add("notification", made, day, Source(life), day)]);
        if (matters is null || matters.Any(matter => matter is Matter.HomeAddress or Matter.Name or Matter.Release or Matter.Stay))
        {
            life.NextNotification = home == HomeAddressKind.RegularlyFound ? day.AddDays(life.Chance.Between(5, 7)) : NextYear(life, day);
        }
    }

    /// <summary>Makes the periodic notifications that fall before a day.</summary>
    public static void Until(Life life, DateOnly day)
    {
        while (life.NextNotification is { } next && next < day)
        {
            Notify(life, next, NotificationSection.S85, null, []);
        }
    }

    /// <summary>Where told facts came from.</summary>
    public static string Source(Life life) => $"Notified at {life.Station}";

    // most come in the last weeks of the year, a few too late
    private static DateOnly NextYear(Life life, DateOnly day) =>
        day.AddYears(1).AddDays(life.Chance.In100(4) ? life.Chance.Between(2, 25) : -life.Chance.Between(0, 28));
}
