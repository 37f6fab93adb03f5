using Vigil.Domain.People;

namespace Vigil.Web.Words;

/// <summary>What is verified of an address, in words.</summary>
public static class VerificationWords
{
    private const int DaysOfAMonth = 30, MonthsOfAYear = 12;

    /// <summary>"Verified 3 May 2026 (6 months ago): seen at a visit, by A. Officer"; "Not verified".</summary>
    public static string Of(PersonRecord record, Held address, DateOnly today) => Verifications.Latest(record, address) is { TrueFrom: { } day } held
        ? $"{(held.Value.Found ? "Verified" : "Found not to be true")} {Dates.Long(day)} ({Ago(day, today)}): {PersonWords.LowerFirst(Of(held.Value.Means))}, by {held.Value.By}{(held.Value.Words is { } words ? $", {words}" : "")}"
        : record.Of<VerificationFact>().Any(held => held.Value.Of == address.FactId) ? "Not verified since it was corrected" : "Not verified";

    /// <summary>"Seen at a visit".</summary>
    public static string Of(VerificationMeans means) => means switch
    {
        VerificationMeans.Visit => "Seen at a visit",
        VerificationMeans.Document => "A letter, bill or other document",
        VerificationMeans.Tenancy => "The tenancy or the landlord",
        VerificationMeans.ElectoralRoll => "The electoral roll",
        VerificationMeans.Neighbour => "A neighbour",
        VerificationMeans.Agency => "Another agency",
        VerificationMeans.Other => "Another way",
    };

    /// <summary>"today", "12 days ago", "6 months ago", "2 years ago".</summary>
    public static string Ago(DateOnly day, DateOnly today)
    {
        var days = today.DayNumber - day.DayNumber;
        var months = ((today.Year - day.Year) * MonthsOfAYear) + today.Month - day.Month - (today.Day < day.Day ? 1 : 0);
        return days <= 0 ? "today"
            : months < 2 ? days < DaysOfAMonth * 2 ? $"{Dates.Days(days)} ago" : "2 months ago"
            : months < MonthsOfAYear * 2 ? $"{Dates.Count(months, "month", "months")} ago" : $"{Dates.Count(months / MonthsOfAYear, "year", "years")} ago";
    }
}
