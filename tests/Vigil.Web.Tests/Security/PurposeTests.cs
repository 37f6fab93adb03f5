using System.Net;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Security;

/// <summary>A purpose is asked once a visit, and follows from a relation where there is one.</summary>
public sealed class PurposeTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_record_that_is_not_theirs_to_open_is_not_found_and_refused_in_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var analyst = await force.Staff("An. Analyst", StaffRole.Analyst);
        var restricted = await force.Person("Rowan", "Oakley");
        await force.Restrict(restricted);

        var hidden = await site.As(officer).GetAsync($"/people/{restricted}/purpose");
        var absent = await site.As(officer).GetAsync($"/people/{Guid.NewGuid()}/purpose");
        var barred = await site.As(analyst).GetAsync($"/people/{restricted}/purpose");

        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // but for the anti-forgery token of the search in the header, the same to the letter
        static string Seen(AngleSharp.Html.Dom.IHtmlDocument page)
        {
            foreach (var token in page.QuerySelectorAll("[name=__RequestVerificationToken]"))
                token.Remove();
            return page.DocumentElement.OuterHtml;
        }

        Seen((AngleSharp.Html.Dom.IHtmlDocument)await hidden.Page()).ShouldBe(Seen((AngleSharp.Html.Dom.IHtmlDocument)await absent.Page()));
        barred.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await force.Ledger("open-person")).Where(line => line.Kind == "refused").Select(line => line.People[0]).ShouldContain(restricted);
        (await force.Ledger("/people/{id:guid}/purpose")).ShouldHaveSingleItem().People.ShouldBe([restricted]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Something_else_must_be_said_in_words(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));
        var address = $"/people/{await force.Person("Rowan", "Oakley")}/purpose";

        var nothing = await (await client.Submit((await client.Page(address)).Form())).Page();
        var wordless = await (await client.Submit((await client.Page(address)).Form(), ("Chosen", "other"))).Page();
        var said = await client.Submit((await client.Page(address)).Form(), ("Chosen", "other"), ("Words", "Asked by the coroner"));

        nothing.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Select why");
        wordless.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Words");
        said.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        said.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldContain("httponly");
    }

    [Fact]
    public async Task The_way_on_stays_within_the_record()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));
        var person = await force.Person("Rowan", "Oakley");

        async Task<string> Sent(string next) =>
            (await client.Submit((await client.Page($"/people/{person}/purpose?next={Uri.EscapeDataString(next)}")).Form(), ("Chosen", "counter"))).Headers.Location!.ToString();

        (await Sent($"/people/{person}/notification")).ShouldBe($"/people/{person}/notification");
        (await Sent("https://elsewhere.example/")).ShouldBe($"/people/{person}");
        (await Sent("/today")).ShouldBe($"/people/{person}");
    }
}
