using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

/// <summary>What is known of how a person lives: entered, read, shown on the banner and found.</summary>
public sealed class LifePagesTests
{
    /// <summary>One of every kind as an officer types it, and the words that the record then has.</summary>
    public static TheoryData<string, string[], string> Kinds => new()
    {
        { "description", ["HeightCm=178", "Build=slim", "Hair=short, grey", "ShoeSize=9½"], "178 cm tall, slim build, hair short, grey, shoe size 9.5" },
        { "mark", ["Kind=Tattoo", "Where=left forearm", "Words=a swallow"], "a swallow, left forearm" },
        { "communication", ["Language=Welsh", "ReadsWithHelp=yes", "AppropriateAdult=yes"], "speaks Welsh, reads only with help, needs an appropriate adult" },
        { "health", ["Kind=Physical", "Words=uses a walking stick"], "Physical health: uses a walking stick" },
        { "vehicle", ["Registration=zz99 abc", "Description=blue Sample van", "Use=HasUseOf", "Keeper=a brother"], "ZZ99 ABC, blue Sample van, has the use of it, keeper a brother" },
        { "device", ["Kind=Tablet", "Description=black Sample 10", "Serial=SN-0001", "Where=bedroom"], "black Sample 10, number SN-0001, bedroom" },
        { "telephone", ["Kind=Mobile", "Number=07700 900123"], "+447700900123 (mobile)" },
        { "online", ["Kind=SocialMedia", "Service=Sampleface", "Identifier=al.sample99"], "al.sample99 on Sampleface" },
        { "relationship", ["Kind=ChildKnown", "Name=A child", "Contact=every other weekend", "Knows=no"], "A child, every other weekend, does not know of the offences" },
        { "occupation", ["Kind=Work", "Organisation=Sample Bakery", "Role=baker", "MeetsChildren=no"], "Paid work, baker, Sample Bakery, does not meet children" },
        { "routine", ["Days=mon, wed and fri", "Begins=6pm", "Ends=20:00", "What=Swimming", "Where=Testford pool"], "Monday, Wednesday, Friday 18:00 to 20:00: Swimming, Testford pool" },
        { "warning", ["Kind=DangerousAnimal", "Reason=a large dog loose in the yard", "ReviewOn.Day=1", "ReviewOn.Month=3", "ReviewOn.Year=2027"], "Dangerous animal: a large dog loose in the yard; to be reviewed on 1 March 2027" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_is_entered_on_one_page_and_stands_in_the_record_with_its_ground(string kind, string[] typed, string expected)
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        var client = site.As(officer);

        var answer = await client.Submit((await client.Page($"/people/{person}/enter/{kind}")).Form(), [.. typed.Select(Field), ("Source", "told by the person")]);

        answer.Headers.Location?.ToString().ShouldBe($"/people/{person}/record", (await answer.Page()).QuerySelector(".govuk-error-summary")?.TextContent);
        var record = string.Join(' ', (await client.Page($"/people/{person}/record")).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        record.ShouldContain(expected);
        record.ShouldContain("told by the person. Managing risk (Data Protection Act 2018 Part 3");
        (await force.Ledger("add-fact")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Several_are_added_one_after_the_other_and_each_finds_the_person(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (_, officer, person) = await Someone(site);
        var client = site.As(officer);
        async Task Add(string what, params string[] typed) =>
            (await client.Submit((await client.Page($"/people/{person}/enter/{what}")).Form(), [.. typed.Select(Field), ("Source", "told by the person"), ("next", "yes")]))
                .Headers.Location!.ToString().ShouldBe($"/people/{person}/enter/{what}");

        await Add("telephone", "Kind=Mobile", "Number=07700 900123");
        await Add("telephone", "Kind=Landline", "Number=+353 1 234 5678");
        await Add("vehicle", "Registration=ZZ99 ABC", "Use=Keeps");
        await Add("device", "Kind=Phone", "Description=black Sample", "Serial=35-000000-000001-0");
        await Add("online", "Kind=Email", "Identifier=al.sample@example.test");

        foreach (var wanted in new[] { "07700900123", "+44 7700 900 123", "+35312345678", "zz99abc", "350000000000010", "AL.sample@example.test" })
        {
            var found = await (await client.Submit((await client.Page("/people/find")).Form(), ("Wanted", wanted))).Page();
            found.QuerySelectorAll(".vigil-lines li").Length.ShouldBe(1, wanted);
            found.QuerySelector(".vigil-lines li")!.TextContent.ShouldContain("Matched:");
        }
    }

    [Theory]
    [InlineData("telephone", "Typed[Number]", "No such number can be dialled", "Kind=Mobile", "Number=000")]
    [InlineData("telephone", "Typed[Number]", "No such number can be dialled", "Kind=Mobile", "Number=+999 12345")]
    [InlineData("routine", "Typed[Days]", "Enter days, like", "Days=someday", "Begins=18:00", "Ends=19:00", "What=Swimming")]
    [InlineData("routine", "Typed[Begins]", "First time must be a time", "Days=Mon", "Begins=25:00", "Ends=19:00", "What=Swimming")]
    [InlineData("description", "Typed[HeightCm]", "Height must be a number from 50 to 260", "HeightCm=1.78")]
    [InlineData("description", "Typed[ShoeSize]", "Shoe size must be a number from 1 to 20", "ShoeSize=44")]
    [InlineData("online", "Typed[Identifier]", "An e-mail address has an @ in it", "Kind=Email", "Identifier=al.sample")]
    [InlineData("online", "Typed[Service]", "Enter the service", "Kind=Gaming", "Identifier=al.sample")]
    public async Task What_cannot_be_is_said_at_its_field_and_what_was_typed_stays(string kind, string field, string error, params string[] typed)
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        var client = site.As(officer);

        var page = await (await client.Submit((await client.Page($"/people/{person}/enter/{kind}")).Form(), [.. typed.Select(Field), ("Source", "told by the person")])).Page();

        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain(error);
        page.QuerySelector($"[name='{field}']")!.ShouldNotBeNull();
        foreach (var (name, value) in typed.Select(Field).Where(one => page.QuerySelector($"input[type=text][name='{one.Name}']") is not null))
            page.QuerySelector($"[name='{name}']")!.GetAttribute("value").ShouldBe(value);
        (await force.Ledger("add-fact")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_warning_stands_on_every_banner_until_its_last_day_and_says_when_its_review_is_overdue()
    {
        await using var site = await Site.Start();
        var (_, officer, person) = await Someone(site, (new WarningFact(WarningKind.Weapons, "keeps knives by the door", new(2026, 12, 1), LawfulBasis.RiskManagement), new(2026, 1, 1)));
        var client = site.As(officer);
        async Task<string?> Banner(string path) => (await client.Page($"/people/{person}{path}")).QuerySelector(".vigil-banner__warnings")?.TextContent;

        foreach (var path in new[] { "", "/record", "/looked-at", "/enter/address", "/notifications/record" })
            (await Banner(path)).ShouldNotBeNull(path).ShouldContain("Weapons: keeps knives by the door");
        site.Time.SetUtcNow(new(2026, 12, 2, 9, 0, 0, TimeSpan.Zero));
        client = site.As(officer);
        (await Banner("")).ShouldNotBeNull().ShouldContain("to have been reviewed on 1 December 2026");
    }

    private static (string Name, string Value) Field(string typed)
    {
        var (key, value) = (typed[..typed.IndexOf('=')], typed[(typed.IndexOf('=') + 1)..]);
        return key.Split('.') is [var date, var part] ? ($"Dates[{date}].{part}", value) : ($"Typed[{key}]", value);
    }

    private static async Task<(TestForce Force, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, officer, await force.Person("Alan", "Example", officer, supervisor, [(new BirthFact(new(1981, 5, 4), Sex.Male), null), .. facts]));
    }
}
