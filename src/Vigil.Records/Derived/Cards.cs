using Vigil.Domain.Diary;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Storage;

namespace Vigil.Records.Derived;

/// <summary>Fills what lists and banners show of a person.</summary>
internal static class Cards
{
    /// <summary>Fills a card from the record as it is on a day.</summary>
    public static void Fill(CardRow card, PersonRecord record, NotificationAnswer? answer, bool restricted, DateOnly today)
    {
        var name = record.NameOn(today);
        var allocation = record.Latest<AllocationFact>(today)?.Value;
        var management = record.Latest<ManagementFact>(today)?.Value;
        var statuses = record.On<StatusFact>(today).ToList();
        var gravest = statuses.OrderByDescending(status => Gravity(status.Value.Kind)).FirstOrDefault();
        var home = record.On<AddressFact>(today).LastOrDefault(address => address.Value.Kind != AddressKind.OtherPremises)?.Value;

        card.Number = record.Number;
        card.Version = record.Version;
        card.Given = name?.Given ?? "";
        card.Family = name?.Family ?? "";
        card.Born = record.Of<BirthFact>().LastOrDefault()?.Value.Born;
        card.Pnc = record.Of<IdentifierFact>().LastOrDefault(held => held.Value.Kind == IdentifierKind.Pnc)?.Value.Value;
        card.Risk = RiskLevels.On(record, today).Counts;
        card.Management = management?.Kind;
        card.Category = management?.Category;
        card.Level = management?.Level;
        card.ManagerId = allocation?.ManagerId;
        card.SupervisorId = allocation?.SupervisorId;
        card.Status = gravest?.Value.Kind;
        card.StatusSince = gravest?.TrueFrom;
        card.StatusUntil = gravest?.TrueTo;
        card.Missing = statuses.Any(status => status.Value.Kind == StatusKind.Missing);
        card.Wanted = statuses.Any(status => status.Value.Kind == StatusKind.Wanted);
        card.ChildAtRisk = record.On<HouseholdFact>(today).Any(household => household.Value.AtRisk);
        card.Ended = statuses.Any(status => status.Value.Kind == StatusKind.Ended);
        card.Warnings = string.Join(", ", WarningDuties.Standing(record, today).Select(held => LifeWords.Of(held.Value.Kind)).Distinct()) is { Length: > 0 } warnings ? warnings : null;
        card.Restricted = restricted;
        card.Period = answer?.Period.Kind ?? PeriodKind.None;
        card.PeriodEnds = answer?.Period.Ends;
        card.LastNotified = record.Of<NotificationFact>().Select(held => (DateOnly?)held.Value.Made.Date).Max();
        card.LastContact = Contact.Last(record, today)?.On;
        card.FailedVisits = VisitHistory.FailedSince(record, today).Count;
        card.Home = home is null ? null : home.Postcode is null ? home.Lines : $"{home.Lines}, {home.Postcode}";
        card.DeriveAgainOn = NextChange(record, answer, today);
    }

    /// <summary>Which of several statuses the banner shows first.</summary>
    private static int Gravity(StatusKind kind) => kind switch
    {
        StatusKind.Ended => 9,
        StatusKind.Deceased => 8,
        StatusKind.Wanted => 7,
        StatusKind.Missing => 6,
        StatusKind.Deported => 5,
        StatusKind.InPrison => 4,
        StatusKind.OnRemand => 3,
        StatusKind.DetainedInHospital => 2,
        StatusKind.InHospital => 1,
        StatusKind.Abroad => 0,
    };

    private static DateOnly? NextChange(PersonRecord record, NotificationAnswer? answer, DateOnly today) =>
        record.Facts.SelectMany(held => new[] { held.TrueFrom, held.TrueTo?.AddDays(1) })
            .Append(answer?.Period.Ends?.AddDays(1))
            // what follows when a change told in advance does not come depends on days that may stand still: looked at daily
            .Append(Announced.Open(record).Any(held => held.Value.Change.AdvanceDate <= today) ? today.AddDays(1) : null)
            .Where(day => day > today)
            .Min();
}
