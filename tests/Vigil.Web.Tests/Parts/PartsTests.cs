using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Vigil.Testing;
using Vigil.Web.Govuk;
using Vigil.Web.Parts;

namespace Vigil.Web.Tests.Parts;

/// <summary>Our own parts: everything shown by colour or picture is said in words too.</summary>
public sealed class PartsTests
{
    [Fact]
    public void The_banner_says_who_how_dangerous_and_what_to_know_first()
    {
        var banner = Shown(PartExamples.Banner);

        banner.QuerySelector("h1")!.TextContent.ShouldBe("Alan Example");
        banner.QuerySelector(".vigil-risk__word")!.TextContent.ShouldBe("Risk: Very high");
        banner.QuerySelector(".govuk-tag")!.TextContent.ShouldBe("Wanted since 21 November");
        banner.QuerySelectorAll(".vigil-banner__warnings li").Select(item => item.TextContent.Trim()).ShouldBe(["⚠ Do not visit alone", "⚠ Self-harm after arrest"]);
        banner.QuerySelector(".vigil-banner__photo")!.TextContent.ShouldBe("No photo");
    }

    [Fact]
    public void A_name_is_never_taken_for_html()
    {
        var banner = Shown(PartExamples.Banner with { Name = "<b>Alan</b>", Warnings = ["<script>"], Facts = ["<i>born</i>"] });

        banner.QuerySelector("h1")!.TextContent.ShouldBe("<b>Alan</b>");
        banner.QuerySelectorAll("b, i, script").ShouldBeEmpty();
    }

    [Fact]
    public void A_duty_shows_both_dates_where_they_differ_and_how_they_were_reached()
    {
        var duties = Shown(PartExamples.Duties).QuerySelectorAll("li.vigil-duty");

        duties[0].QuerySelectorAll(".vigil-duty__when span").Select(date => date.TextContent).ShouldBe(["by 12 September 2026", "late after 13 September 2026"]);
        duties[0].QuerySelector("details")!.TextContent.ShouldContain("A year from then ends on 12 September 2026.");
        duties[0].QuerySelector("details")!.TextContent.ShouldContain("rules soa2003-part2/ew/2026-11");
        duties[0].QuerySelector("details a")!.GetAttribute("href").ShouldBe("/facts/1");
        duties[1].QuerySelectorAll(".vigil-duty__when span").Length.ShouldBe(1);
    }

    [Fact]
    public void All_that_the_picture_of_the_years_shows_is_in_its_table()
    {
        var years = Shown(PartExamples.Years);

        var drawn = years.QuerySelectorAll("svg rect, svg path.vigil-years__mark").Length;
        var rows = years.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray()).ToList();
        drawn.ShouldBe(7);
        rows.Count.ShouldBe(7);
        rows.ShouldContain(row => row.SequenceEqual(new[] { "Away", "In prison", "2/3/2019", "10/9/2021" }));
        rows.ShouldContain(row => row.SequenceEqual(new[] { "Notification period", "Indefinite notification period", "2/3/2019", "no known end" }));
    }

    [Fact]
    public void Later_days_lie_further_right_and_nothing_lies_outside()
    {
        var bars = Shown(PartExamples.Years).QuerySelectorAll("rect.vigil-years__away").Select(bar => (Left: Number(bar, "x"), Right: Number(bar, "x") + Number(bar, "width"))).ToList();

        bars[0].Right.ShouldBeLessThan(bars[1].Left);
        bars.ShouldAllBe(bar => bar.Left >= 180 && bar.Right <= 960);
        // 923 and 20 days: as long as each other as they are in days
        ((bars[0].Right - bars[0].Left) / (bars[1].Right - bars[1].Left)).ShouldBe(924 / 20.0, 0.5);
    }

    [Fact]
    public void A_record_without_dates_says_what_would_appear() =>
        Shown(new YearsPicture { Today = PartExamples.Today, Lanes = [] }).TextContent.ShouldContain("appear here");

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);

    private static IElement Shown(Component component) => new HtmlParser().ParseDocument($"<!doctype html><body>{component.Render()}</body>").Body!;
}
