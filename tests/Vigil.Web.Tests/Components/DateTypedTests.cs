using Vigil.Web.Govuk;

namespace Vigil.Web.Tests.Components;

/// <summary>A date typed into three boxes is understood as people write it, or what is wrong with it is said.</summary>
public sealed class DateTypedTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("4", "5", "1981")]
    [InlineData("04", "05", "1981")]
    [InlineData(" 4 ", "may", "1981")]
    [InlineData("4", "May", "1981")]
    [InlineData("4", " MAY ", "1981")]
    public void It_is_understood_as_people_write_it(string day, string month, string year) =>
        Typed(day, month, year).Value.ShouldBe(new DateOnly(1981, 5, 4));

    [Theory]
    [InlineData("", "", "", "Enter date of birth")]
    [InlineData("4", "", "1981", "Date of birth must include a month")]
    [InlineData("", "", "1981", "Date of birth must include a day and month")]
    [InlineData("31", "2", "1981", "Date of birth must be a real date")]
    [InlineData("4", "5", "81", "Date of birth must be a real date")]
    [InlineData("4", "5", "1981", null)]
    public void What_is_wrong_is_said(string day, string month, string year, string? fault) =>
        Typed(day, month, year).Fault("Date of birth").ShouldBe(fault);

    [Fact]
    public void A_real_date_may_still_lie_on_the_wrong_side_of_today()
    {
        DateTyped.Of(Today).PastFault("Date of birth", Today).ShouldBe("Date of birth must be in the past");
        DateTyped.Of(Today.AddDays(-1)).PastFault("Date of birth", Today).ShouldBeNull();
        DateTyped.Of(Today.AddDays(1)).TodayOrPastFault("Date of visit", Today).ShouldBe("Date of visit must be today or in the past");
        DateTyped.Of(Today).TodayOrPastFault("Date of visit", Today).ShouldBeNull();
        DateTyped.Of(Today).FutureFault("Departure", Today).ShouldBe("Departure must be in the future");
        DateTyped.Of(Today.AddDays(1)).FutureFault("Departure", Today).ShouldBeNull();
    }

    private static DateTyped Typed(string day, string month, string year) => new() { Day = day, Month = month, Year = year };
}
