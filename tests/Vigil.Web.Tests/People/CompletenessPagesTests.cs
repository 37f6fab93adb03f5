using System.Net;
using AngleSharp.Dom;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

/// <summary>The list of what is not known, worked through as the manager does.</summary>
public sealed class CompletenessPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_question_is_answered_from_the_list_returns_to_it_and_the_count_falls(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person, client) = await Someone(site);
        var list = await client.Page($"/people/{person}/completeness");
        (await force.Ledger("open-completeness")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await client.Page($"/people/{person}")).QuerySelector("main")!.TextContent.ShouldContain("19 questions open");

        var vehicle = await client.Page(Row(list, "Vehicles").QuerySelector("a")!.GetAttribute("href")!);
        var saved = await client.Submit(vehicle.Form(), ("Typed[Registration]", "ZZ99 ABC"), ("Typed[Use]", "Keeps"), ("Source", "seen at a visit"));
        saved.Headers.Location!.ToString().ShouldBe($"/people/{person}/completeness");
        list = await client.Page($"/people/{person}/completeness");
        Row(list, "Vehicles").TextContent.ShouldContain("Known 24 November 2026 (today)");

        var none = await client.Submit(list.Form(), ("Answer", "none:Devices"));
        none.Headers.Location!.ToString().ShouldBe($"/people/{person}/completeness");
        Row(await client.Page($"/people/{person}/completeness"), "Devices").TextContent.ShouldContain("None, asked 24 November 2026 (today)");
        (await force.Ledger("ask")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await client.Page($"/people/{person}")).QuerySelector("main")!.TextContent.ShouldContain("17 questions open");

        site.Time.SetUtcNow(new(2027, 5, 24, 9, 0, 0, TimeSpan.Zero));
        client = site.As(officer);
        list = await client.Page($"/people/{person}/completeness");
        Row(list, "Devices").TextContent.ShouldContain("6 months ago");
        (await client.Submit(list.Form(), ("Answer", "same:Vehicles"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Row(await client.Page($"/people/{person}/completeness"), "Vehicles").TextContent.ShouldContain("24 November 2027");
    }

    [Fact]
    public async Task None_is_not_taken_where_something_is_recorded_and_nonsense_is_said_in_words()
    {
        await using var site = await Site.Start();
        var (force, _, person, client) = await Someone(site, (new VehicleFact("ZZ99 ABC", null, VehicleUse.Keeps, null, LawfulBasis.RiskManagement), null));
        var form = (await client.Page($"/people/{person}/completeness")).Form();

        (await (await client.Submit(form, ("Answer", "none:Vehicles"))).Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Something is recorded there");
        (await (await client.Submit(form, ("Answer", "none:Everything"))).Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Choose one of the answers");
        (await force.Ledger("ask")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_a_release_there_is_its_checklist_by_date_and_its_answers_stay_together()
    {
        await using var site = await Site.Start();
        var (force, _, person, client) = await Someone(site);
        await force.Status(person, StatusKind.InPrison, new(2026, 1, 1), new(2026, 12, 10));
        var list = await client.Page($"/people/{person}/completeness");
        list.QuerySelector("main")!.TextContent.ShouldContain("They must notify by 12 December 2026");
        Row(list, "Address on release").TextContent.ShouldContain("12 November (past)");

        var plan = await client.Page($"/people/{person}/enter/release?then=completeness");
        (await client.Submit(plan.Form(), ("Typed[Lines]", "4 Beck Side"), ("Typed[LivesWith]", "nobody"), ("Source", "probation"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/completeness");
        list = await client.Page($"/people/{person}/completeness");
        Row(list, "Address on release").TextContent.ShouldContain("4 Beck Side");
        var again = await client.Page(list.QuerySelector("main a[href*='/enter/release/']")!.GetAttribute("href")!);
        again.QuerySelector("[name='Typed[LivesWith]']")!.GetAttribute("value").ShouldBe("nobody");
        (await client.Submit(again.Form(), ("Typed[Bank]", "Example Bank"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Row(await client.Page($"/people/{person}/completeness"), "Bank").TextContent.ShouldContain("Example Bank");
    }

    [Fact]
    public async Task The_intervals_are_published_with_an_owner_and_a_review_date_and_count_at_once()
    {
        await using var site = await Site.Start();
        var (force, _, person, client) = await Someone(site, (new VehicleFact("ZZ99 ABC", null, VehicleUse.Keeps, null, LawfulBasis.RiskManagement), null));
        var admin = site.As(await force.Staff("E. Admin", StaffRole.Administrator));
        Row(await client.Page($"/people/{person}/completeness"), "Vehicles").TextContent.ShouldContain("24 May 2027");

        var form = (await admin.Page("/settings/asking")).Form();
        (await (await admin.Submit(form, ("Typed[Vehicles]", "many"))).Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Enter a number from 0 to 120");
        (await admin.Submit(form, ("Typed[Vehicles]", "2"), ("Owner", "Head of public protection"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "5"), ("ReviewOn.Year", "2027"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await client.Page($"/people/{person}/completeness");
        Row(page, "Vehicles").TextContent.ShouldContain("24 January 2027");
        page.QuerySelector("main")!.TextContent.ShouldContain("published by Head of public protection, to be reviewed on 1 May 2027");
    }

    private static IElement Row(IDocument page, string topic) => page.QuerySelectorAll("tr").First(row => row.QuerySelector("th[scope=row]")?.TextContent == topic);

    private static async Task<(TestForce Force, Staff Officer, Guid Person, HttpClient Client)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var person = await force.Person("Alan", "Example", officer, supervisor,
            [(new BirthFact(new(1981, 5, 4), Sex.Male), null), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2020, 1, 1)), .. facts]);
        return (force, officer, person, site.As(officer));
    }
}
