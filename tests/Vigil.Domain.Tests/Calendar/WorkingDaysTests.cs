using CsCheck;
using Vigil.Domain.Calendar;

namespace Vigil.Domain.Tests.Calendar;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-12-24", 1, "2026-12-29")] // Friday is Christmas Day, Monday stands for Boxing Day
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2027-12-24", 1, "2027-12-29")] // Christmas Day and Boxing Day at a weekend
    [InlineData("2022-12-23", 1, "2022-12-28")] // Christmas Day on a Sunday
    [InlineData("2026-04-02", 1, "2026-04-07")] // Good Friday to Easter Monday
    [InlineData("2026-05-01", 1, "2026-05-05")]
    [InlineData("2026-05-22", 1, "2026-05-26")]
    [InlineData("2026-08-28", 1, "2026-09-01")]
    [InlineData("2026-11-24", 3, "2026-11-27")]
    [InlineData("2026-11-27", 5, "2026-12-04")]
    [InlineData("2026-11-28", 0, "2026-11-28")]
    public void Working_days_are_counted_without_weekends_and_bank_holidays(string from, int count, string to) =>
        WorkingDays.After(Day(from), count).ShouldBe(Day(to));

    [Fact]
    public void A_year_has_eight_bank_holidays_on_weekdays() =>
        Gen.Int[1978, 2100].Sample(year =>
        {
            var weekdays = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            return weekdays.Count(day => !WorkingDays.Is(day)) == 8;
        });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
