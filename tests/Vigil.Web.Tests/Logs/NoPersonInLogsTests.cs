using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Logs;

public sealed class NoPersonInLogsTests
{
    // nobody's, and like no other word that a log may hold
    private const string Given = "Zebediahx", Family = "Quillfeatherx", Street = "17 Thistlewick Lane", Postcode = "ZZ99 7QX", Note = "Brambleworthx", Number = "QQ123456C", Searched = "Pennywhistlex";
    private static readonly string[] Personal = [Given, Family, "Thistlewick", Postcode, "ZZ997QX", "1981-05-04", "04/05/1981", "4 May 1981", "05/04/1981", Note, Number, "3456C", Searched];

    [Theory, ClassData(typeof(Databases))]
    public async Task Nothing_of_anyone_stands_in_any_line_at_any_level_and_a_failure_is_found_by_the_reference_on_its_page(DatabaseKind kind)
    {
        using var log = new EveryLine();
        await using var site = await Site.Start(kind, log: log);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var person = await force.Person(Given, Family, officer, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, Street, Postcode), new(2024, 1, 1)));
        var client = site.As(officer);

        foreach (var address in new[] { "/today", "/people", $"/people/{person}", $"/people/{person}/record", $"/people/{person}/looked-at" })
            await client.Page(address);
        var find = (await client.Page("/people")).Form();
        (await (await client.Submit(find, ("Wanted", $"{Family} {Given}"))).Page()).Source.Text.ShouldContain(Family);
        (await client.Submit(find, ("Wanted", Searched))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var number = (await client.Page($"/people/{person}/enter/identifier")).Form();
        (await client.Submit(number, ("Typed[Kind]", "NationalInsurance"), ("Typed[Number]", Number), ("Source", Note))).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        var status = (await client.Page($"/people/{person}/enter/status")).Form();
        (string, string)[] typed = [("Typed[Kind]", "Wanted"), ("Typed[Note]", Note), ("Source", Note)];
        (await client.Submit(status, [.. typed, ("From.Day", "31"), ("From.Month", "2"), ("From.Year", "2026")])).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Break(site.Database, $"{Family}: bad value {Note}");
        var failed = await client.Submit(status, typed);

        var page = await failed.Page();
        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        page.Source.Text.ShouldNotContain(Family);
        var reference = page.QuerySelector("main strong")!.TextContent;
        var lines = log.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var failure = lines.Where(line => line.TryGetProperty("failure", out _) && line.GetProperty("level").GetString() == "Error" && line.GetProperty("from").GetString()!.Contains("ExceptionHandler")).ShouldHaveSingleItem();
        failure.GetProperty("reference").GetString().ShouldBe(reference);
        failure.GetProperty("failure").GetArrayLength().ShouldBeGreaterThan(1);
        lines.Count.ShouldBeGreaterThan(500);
        foreach (var word in Personal)
            log.Lines.Where(line => line.Contains(word, StringComparison.OrdinalIgnoreCase)).Take(3).ShouldBeEmpty(word);
    }

    /// <summary>The next fact is refused by the database with an exception that quotes someone's record.</summary>
    private static async Task Break(TestDatabase database, string quoting)
    {
        await using var db = database.Engine.Open(Guid.Empty);
        await db.Database.ExecuteSqlRawAsync(database.Kind == DatabaseKind.Sqlite
            ? $"CREATE TRIGGER broken BEFORE INSERT ON facts BEGIN SELECT RAISE(ABORT, '{quoting}'); END"
            : $"CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{quoting}'; END $$; CREATE TRIGGER broken BEFORE INSERT ON facts EXECUTE FUNCTION broken();");
    }
}
