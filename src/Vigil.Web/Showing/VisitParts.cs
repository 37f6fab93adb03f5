using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Words;

namespace Vigil.Web.Showing;

/// <summary>Visits as pages show them.</summary>
public static class VisitParts
{
    /// <summary>Whether a duty is one of visits.</summary>
    public static bool IsOfVisits(Duty duty) => duty.Kind is DutyKind.HomeVisit or DutyKind.FailedVisits or DutyKind.WarrantApplication or DutyKind.ArrestEnquiry
        or DutyKind.LocateTrace or DutyKind.ReactiveReview or DutyKind.ManagerRotation;

    /// <summary>"Last seen 3 May 2026 at a police station, 206 days ago".</summary>
    public static string LastSeen(PersonRecord record, DateOnly today) => Contact.Last(record, today) is { } last
        ? $"Last seen {Dates.Long(last.On)} {(last.Kind == ContactKind.Visit ? "at a home visit" : "at a police station")}, {Ago(last.On, today)}"
        : "Never recorded as seen, at home or at a station";

    /// <summary>"today", "1 day ago", "206 days ago": in days, however long.</summary>
    public static string Ago(DateOnly day, DateOnly today) => day >= today ? "today" : $"{Dates.Days(today.DayNumber - day.DayNumber)} ago";

    /// <summary>How often, and what says so.</summary>
    public static string HowOften(Person person)
    {
        var (record, today) = (person.Record, person.At.Day);
        if (Reactive.On(record, today) is { Active: true })
        {
            return "No visit is owed while the person is managed without visits.";
        }

        return PersonDuties.Visits(record, person.Policy.Value, today) switch
        {
            null => "Neither a plan nor a template of the force says how often this person is visited, so no visit falls due. Set it in the plan.",
            { FromTemplate: true } often => $"Every {Dates.Days(often.Frequency.Days)} by the force’s template for the level: no plan sets it. {Announced(often.Frequency.Unannounced)}",
            var often => $"Every {Dates.Days(often.Frequency.Days)} by version {often.Version} of the plan, signed on {Dates.Long(often.Since!.Value)}. {Announced(often.Frequency.Unannounced)}",
        };
    }

    /// <summary>What marks someone managed without visits; none where visits are made as usual.</summary>
    public static Tag? Mark(PersonRecord record, DateOnly today) => Reactive.On(record, today) switch
    {
        null => null,
        { Active: true, Held: var held } => Tag.Of($"Managed without visits since {Dates.Near(held.TrueFrom ?? held.LearnedOn, today)}", "grey"),
        { On: var woken } => Tag.Of($"Visits are back since {Dates.Near(woken, today)}", "orange"),
    };

    /// <summary>A distance as it is driven by: "4 km"; it is straight, and says so where it is shown.</summary>
    public static string? Far(double? metres) => metres is not { } known ? null : known < 1000 ? "less than 1 km" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{known / 1000:0} km");

    private static string Announced(bool unannounced) => unannounced ? "Unannounced." : "Announced beforehand.";
}
