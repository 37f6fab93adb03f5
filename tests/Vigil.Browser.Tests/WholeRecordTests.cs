using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>
/// A whole record on a telephone with the keyboard alone: every part of it filled, the person found by each thing known of them,
/// and the record shown as it was known a year ago.
/// </summary>
public class WholeRecordTests(LocalBrowser browser)
{
    /// <summary>What is typed into the form of each kind, as "field=value" (with # the number that is sealed), and words that the record then has.</summary>
    private static readonly Dictionary<string, (string[] Typed, string Stands)> Parts = new(StringComparer.Ordinal)
    {
        ["name"] = (["Given=Al", "Family=Sample", "Kind=Alias"], "Al Sample"),
        ["birth"] = (["Born.Day=4", "Born.Month=5", "Born.Year=1981", "Sex=Male"], "4 May 1981"),
        ["identifier"] = (["Kind=Cro", "Value=SF90/999108S"], "SF90/999108S"),
        ["status"] = (["Kind=InHospital", "Note=Testford Infirmary"], "Testford Infirmary"),
        ["address"] = (["Kind=Home", "Lines=1 Example Road, Testford", "Postcode=ZZ99 1AA"], "1 Example Road"),
        ["household"] = (["Lines=2 Sample Street, Testford", "Postcode=ZZ99 2BB", "Children=2", "AtRisk=no"], "2 Sample Street"),
        ["management"] = (["Kind=ViolentOffender", "Category=2", "Level=1"], "Violent"),
        ["outcome"] = (["Kind=Conviction", "On.Day=2", "On.Month=3", "On.Year=2020", "Offence=Exposure", "Court=Testford Crown Court", "Condition=None", "D0Kind=CommunityOrder", "D0Years=1"], "Exposure"),
        ["order"] = (["Kind=Shpo", "Made.Day=2", "Made.Month=3", "Made.Year=2020", "Until.Day=1", "Until.Month=3", "Until.Year=2031", "Court=Sampleton Crown Court"], "Sampleton Crown Court"),
        ["account"] = (["Institution=Example Bank", "Credit=no", "#Number=99-12-34 87654321"], "Example Bank"),
        ["card"] = (["Institution=Sample Cards", "Credit=no", "#Number=9999 0000 0000 0004", "Expires=11/29"], "Sample Cards"),
        ["document"] = (["Passport=yes", "Description=United Kingdom", "FullName=Rowan Oakley", "#Number=ZZ9900001"], "United Kingdom"),
        ["description"] = (["HeightCm=178", "Build=slim", "Hair=grey", "ShoeSize=9½", "Words=walks with a stick"], "shoe size 9.5"),
        ["mark"] = (["Kind=Tattoo", "Where=left forearm", "Words=a swallow"], "a swallow, left forearm"),
        ["communication"] = (["Language=Welsh", "Interpreter=yes"], "Welsh"),
        ["health"] = (["Kind=Physical", "Words=asthma"], "asthma"),
        ["vehicle"] = (["Registration=ZZ99 ABC", "Description=blue van", "Use=HasUseOf"], "ZZ99 ABC"),
        ["device"] = (["Kind=Tablet", "Description=black tablet", "Serial=SN-000199"], "SN-000199"),
        ["telephone"] = (["Kind=Mobile", "Number=07700 900123"], "+447700900123"),
        ["online"] = (["Kind=Email", "Identifier=al.sample@example.test"], "al.sample@example.test"),
        ["relationship"] = (["Kind=ChildKnown", "Name=A child", "Contact=every other weekend"], "every other weekend"),
        ["occupation"] = (["Kind=Work", "Organisation=Sample Bakery", "MeetsChildren=no"], "Sample Bakery"),
        ["routine"] = (["Days=Mon Wed", "Begins=18:00", "Ends=20:00", "What=Swimming"], "Swimming"),
        ["warning"] = (["Kind=DangerousAnimal", "Reason=a large dog", "ReviewOn.Day=1", "ReviewOn.Month=3", "ReviewOn.Year=2028"], "a large dog"),
        ["release"] = (["Lines=3 Beck Side, Testford", "LivesWith=Nobody"], "3 Beck Side"),
    };

    /// <summary>What is typed to find someone: the name, another name, the date of birth, a number, and so on.</summary>
    private static readonly string[] Found =
        ["oakley rowan", "al sample", "4/5/1981", "SF90/999108S", "07700 900123", "ZZ99 ABC", "99abc", "SN-000199", "al.sample@example.test", "1 Example Road", "a swallow", "ZZ99 1AA"];

    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_is_filled_found_by_each_key_and_shown_as_it_was_known_a_year_ago(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var person = await force.Person("Rowan", "Oakley", officer, supervisor);
        var then = force.Today;
        site.Time.Advance(TimeSpan.FromDays(365));
        var page = await browser.Open(Screen.Phone);
        var address = await page.SignIn(site, officer, $"/people/{person}/record");

        Parts.Keys.ShouldBe(EveryPage.Kinds, ignoreOrder: true);
        foreach (var (part, (typed, _)) in Parts)
        {
            await page.GotoAsync(new Uri(address, $"/people/{person}/enter/{part}").ToString());
            await page.FillByKeys(typed.Append("Source=told by the person").Select(one => one.Split('=', 2)).ToDictionary(one => NameOf(one[0]), one => one[1]), "Save");
            await Saved(page, part);
        }

        await page.GotoAsync(new Uri(address, $"/people/{person}/photographs/add").ToString());
        await page.FillByKeys(new Dictionary<string, string> { ["Form.Kind"] = "Face", ["Form.Words"] = "with a beard", ["Form.Source"] = "taken at a visit" }, "Save", TestPicture.CameraJpeg(1, 480, 600));
        await Saved(page, "photograph");
        await page.GotoAsync(new Uri(address, $"/people/{person}/record").ToString());
        await page.Picture($"whole-record-{kind}");
        var record = await page.Locator("main").InnerTextAsync();
        Parts.Where(part => !record.Contains(part.Value.Stands, StringComparison.OrdinalIgnoreCase)).Select(part => part.Key).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Screen.Phone.Width);
        (await force.Ledger("add-fact")).Count(line => line.StaffId == officer.Id && line.People.Contains(person)).ShouldBe(Parts.Count);

        foreach (var wanted in Found)
        {
            await page.GotoAsync(new Uri(address, "/people/find").ToString());
            await page.FillByKeys(new Dictionary<string, string> { ["Wanted"] = wanted }, "Find");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("1 person found", customMessage: wanted);
            (await page.Locator("main").InnerTextAsync()).ShouldContain("Matched:", customMessage: wanted);
        }

        (await force.Ledger("find-person")).Count(line => line.People.SequenceEqual([person])).ShouldBe(Found.Length);
        await page.GotoAsync(new Uri(address, $"/people/{person}/as-at").ToString());
        string Of(Func<DateOnly, int> part) => part(then).ToString(CultureInfo.InvariantCulture);
        await page.FillByKeys(
            new[] { "On", "Known" }.SelectMany(field => new[] { ($"{field}.Day", Of(day => day.Day)), ($"{field}.Month", Of(day => day.Month)), ($"{field}.Year", Of(day => day.Year)) })
                .ToDictionary(one => one.Item1, one => one.Item2), "Show");
        var past = await page.Locator("main").InnerTextAsync();
        past.ShouldContain("This is the past: how things stood on 24 November 2026, as known on 24 November 2026");
        past.ShouldContain("Oakley");
        Parts.Where(part => part.Key != "management").Where(part => past.Contains(part.Value.Stands, StringComparison.OrdinalIgnoreCase)).Select(part => part.Key).ShouldBeEmpty();
        (await page.Faults()).ShouldBeEmpty();
        await page.Picture($"a-year-ago-{kind}");
    }

    private static async Task Saved(IPage page, string part)
    {
        var faults = page.Locator(".govuk-error-summary");
        (await faults.CountAsync() == 0 ? "" : $"{part}: {await faults.InnerTextAsync()}").ShouldBeEmpty();
        page.Url.ShouldNotContain("/enter/", customMessage: part);
    }

    /// <summary>The name that a field has in the form.</summary>
    private static string NameOf(string field) => field switch
    {
        "Source" => field,
        _ when field[0] == '#' => field[1..],
        _ when field.Split('.') is [var date, var piece] => $"Dates[{date}].{piece}",
        _ => $"Typed[{field}]",
    };
}
