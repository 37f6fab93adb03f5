using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Vigil.Domain.Law;
using Vigil.Records.Diary;

namespace Vigil.Web.Machine;

/// <summary>A calendar feed as RFC 5545 writes it: all-day events that say how many and of what kind, and nobody's name.</summary>
public static class CalendarText
{
    /// <summary>Writes it.</summary>
    /// <param name="feed">The counts.</param>
    /// <param name="today">The address of Today, where the names are.</param>
    public static string Of(FeedAnswer feed, Uri today)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Vigil//Duties//EN" };
        calendar.AddProperty("X-WR-CALNAME", "Vigil: what is due");
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        if (feed.PastTheirDay > 0)
        {
            Add("past", feed.Today, string.Create(CultureInfo.InvariantCulture, $"{feed.PastTheirDay} past the day advised, {feed.Overdue} of them overdue"));
        }

        foreach (var day in feed.Days)
        {
            Add(day.Kind.ToString(), day.On, string.Create(CultureInfo.InvariantCulture, $"{day.Count} due: {DutyWords.Name(day.Kind).ToLowerInvariant()}"));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";

        void Add(string what, DateOnly on, string says) => calendar.Events.Add(new CalendarEvent
        {
            // the same event at the next fetch, so that a calendar changes it and does not double it
            Uid = string.Create(CultureInfo.InvariantCulture, $"{what}-{on:yyyyMMdd}-{feed.StaffId:N}@vigil"),
            DtStamp = new CalDateTime(feed.At), Summary = says, Start = new CalDateTime(on), End = new CalDateTime(on.AddDays(1)),
            Url = today, Description = $"Sign in to see who: {today}", Transparency = TransparencyType.Transparent, Class = "PRIVATE",
        });
    }
}
