using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vigil.Records.Access;
using Vigil.Testing;
using Vigil.Web.Security;

namespace Vigil.Web.Tests.Security;

/// <summary>Every route there is, asked by every role. A new page fails here until its folder is declared in SecurityPolicies.</summary>
public sealed class RouteTableTests
{
    private static readonly string[] ForAnyone = ["accessibility", "calendar/{secret}.ics", "problem/{code:int}", "sign-in", "sign-in/demonstration", "sign-in/join", "sign-in/set-up"];

    // forms, rules and rotas: nobody's record is shown before something is sent
    private static readonly string[] ShowNobody = ["people/find", "people/add", "people/cover", "accounts/add", "settings/order"];

    // ASP.NET Core's own, where the program runs from its build folder: a style sheet or script changed since the build
    private const string ChangedAsset = "{**path:file}";

    private static List<RouteEndpoint> Pages(Site site) =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != ChangedAsset),
    ];

    private static string Address(RouteEndpoint endpoint, Guid person) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter
            ? parameter.ParameterPolicies.Any(policy => policy.Content == "int") ? "1" : (parameter.Name == "id" ? person : Guid.CreateVersion7()).ToString()
            : ((Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart)part).Content))));

    private static bool MayEnter(RouteEndpoint endpoint, Staff staff) =>
        endpoint.Metadata.GetOrderedMetadata<AuthorizationPolicy>().SelectMany(policy => policy.Requirements).OfType<MayEver>().All(requirement => requirement.Allows(staff));

    [Fact]
    public async Task Every_route_declares_its_policy_and_what_it_leaves_in_the_ledger()
    {
        await using var site = await Site.Start();
        var pages = Pages(site);

        pages.Count.ShouldBeGreaterThan(8);
        pages.Where(page => page.Metadata.GetMetadata<AuditAttribute>() is null).Select(page => page.RoutePattern.RawText).ShouldBeEmpty();
        pages.Where(page => page.Metadata.GetMetadata<IAllowAnonymous>() is null && page.Metadata.GetMetadata<AuthorizationPolicy>() is null)
            .Select(page => page.RoutePattern.RawText).ShouldBeEmpty();
        pages.Where(page => page.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(page => page.RoutePattern.RawText)
            .Distinct().Order().ShouldBe(ForAnyone);
    }

    [Fact]
    public async Task A_stranger_finds_nothing_but_the_sign_in_by_any_method()
    {
        await using var site = await Site.Start();
        await TestForce.Create(site.Database, site.Time);
        var client = site.As(null);
        var closed = Pages(site).Where(page => page.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();

        foreach (var page in closed)
            foreach (var method in new[] { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY" })
            {
                var answer = await client.SendAsync(new(new(method), Address(page, Guid.CreateVersion7())));
                answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
                if (answer.StatusCode == HttpStatusCode.Redirect)
                    answer.Headers.Location!.ToString().ShouldContain("/sign-in");
            }
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_role_without_business_there_finds_nothing_and_its_try_is_in_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var person = await force.Person("Rowan", "Oakley");
        var absent = await (await site.As(await force.Staff("Who", StaffRole.None)).GetAsync("/no-such-page")).Content.ReadAsStringAsync();
        var tried = 0;

        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var staff = await force.Staff("Someone", role);
            var client = site.As(staff);
            foreach (var page in Pages(site).Where(page => !MayEnter(page, staff)))
            {
                var answer = await client.GetAsync(Address(page, person));
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{role} at {page.RoutePattern.RawText}");
                (await answer.Page()).QuerySelector("main")!.TextContent.ShouldContain("Page not found");
                (await force.Ledger($"/{page.RoutePattern.RawText}")).Where(line => line.StaffId == staff.Id).ShouldHaveSingleItem().Kind.ShouldBe("refused");
                tried++;
            }
        }

        absent.ShouldContain("Page not found");
        tried.ShouldBeGreaterThan(15);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task While_the_ledger_cannot_be_written_nothing_personal_is_served(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var asked = 0;
        var clients = new List<(Staff Staff, HttpClient Client)>();
        foreach (var role in Enum.GetValues<StaffRole>().Except([StaffRole.None]))
        {
            var staff = await force.Staff("Someone", role);
            clients.Add((staff, site.As(staff)));
        }

        var manager = clients.Single(pair => pair.Staff.Role == StaffRole.OffenderManager).Staff;
        var supervisor = clients.Single(pair => pair.Staff.Role == StaffRole.Supervisor).Staff;
        var person = await force.Person("Rowan", "Quillfeather", manager, supervisor);
        await force.Write(db => db.Database.ExecuteSqlRaw(kind == DatabaseKind.Sqlite
            ? "CREATE TRIGGER full BEFORE INSERT ON ledger_entries BEGIN SELECT RAISE(ABORT, 'full'); END"
            : "CREATE FUNCTION full_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$; CREATE TRIGGER full_up BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION full_up()"));

        foreach (var (staff, client) in clients)
            foreach (var page in Pages(site).Where(page => page.Metadata.GetMetadata<AuditAttribute>()!.Leaves == Audit.Looks))
            {
                var answer = await client.GetAsync(Address(page, person));
                var html = await answer.Content.ReadAsStringAsync();
                html.ShouldNotContain("Quillfeather", Case.Insensitive, $"{staff.Role} at {page.RoutePattern.RawText}");
                if (!MayEnter(page, staff) || (staff.Id == manager.Id && page.RoutePattern.RawText == "today"))
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{staff.Role} at {page.RoutePattern.RawText}");
                    html.ShouldContain("Vigil cannot show or save records at present");
                    asked++;
                }
            }

        (await site.As(null).GetAsync("/accessibility")).StatusCode.ShouldBe(HttpStatusCode.OK);
        asked.ShouldBeGreaterThan(5);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Every_answer_that_shows_something_personal_is_exactly_one_line_of_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        var leaves = Pages(site).GroupBy(page => page.RoutePattern.RawText!).ToDictionary(page => page.Key, page => page.First().Metadata.GetMetadata<AuditAttribute>()!.Leaves);
        var clients = new Dictionary<Guid, HttpClient>();
        async Task<int> Lines()
        {
            await using var db = site.Database.Engine.Open(morning.Force.Id);
            await site.Database.Engine.BeginAsync(db, morning.Force.Id, Staff.SystemId, writing: false, TestContext.Current.CancellationToken);
            return await db.LedgerEntries.CountAsync(TestContext.Current.CancellationToken);
        }

        List<string> wrong = [];
        foreach (var page in await EveryPage.On(site, morning))
        {
            if (!clients.TryGetValue(page.By?.Id ?? Guid.Empty, out var client))
                clients[page.By?.Id ?? Guid.Empty] = client = site.As(page.By);
            var expected = leaves[page.Route] == Audit.Looks && !ShowNobody.Contains(page.Route) ? 1 : 0;
            var before = await Lines();
            await client.GetAsync(page.Address);
            if (await Lines() - before is var written && written != expected)
                wrong.Add($"{page.Route}: {written} lines for {expected}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_methods_are_not_answered_and_nothing_is_fetched_ahead_or_kept()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));

        var put = await client.PutAsync("/today", null);
        var ahead = new HttpRequestMessage(HttpMethod.Get, "/today");
        ahead.Headers.Add("Sec-Purpose", "prefetch;prerender");
        var prefetched = await client.SendAsync(ahead);
        var page = await client.GetAsync("/today");

        put.StatusCode.ShouldBeOneOf(HttpStatusCode.MethodNotAllowed, HttpStatusCode.BadRequest);
        prefetched.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await force.Ledger("today")).Count.ShouldBe(1);
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        page.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        page.Headers.Contains("Server").ShouldBeFalse();
    }
}
