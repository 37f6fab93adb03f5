using System.Net;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Security;

/// <summary>Who is asking is read anew at every request; sessions end when they should.</summary>
public sealed class SessionTests
{
    private static async Task<(Site Site, TestForce Force, Staff Administrator)> Start(DatabaseKind kind)
    {
        var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        return (site, force, await force.Staff("A. Administrator", StaffRole.Administrator));
    }

    private static Task<HttpStatusCode> Ask(HttpClient client) => AskFor(client, "/accessibility/none");

    private static async Task<HttpStatusCode> AskFor(HttpClient client, string path) =>
        (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_deactivated_account_is_out_at_its_next_request(DatabaseKind kind)
    {
        var (site, force, staff) = await Start(kind);
        await using var _ = site;
        var client = site.As(staff);
        (await Ask(client)).ShouldBe(HttpStatusCode.NotFound);

        await force.Write(db => db.Users.Where(row => row.Id == staff.Id).ExecuteUpdate(row => row.SetProperty(user => user.Active, false)));

        (await Ask(client)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_changed_role_counts_at_the_next_request(DatabaseKind kind)
    {
        var (site, force, staff) = await Start(kind);
        await using var _ = site;
        var client = site.As(staff);
        (await client.Page("/accessibility")).QuerySelector("header")!.TextContent.ShouldContain("Stations");

        await force.Write(db => db.Users.Where(row => row.Id == staff.Id).ExecuteUpdate(row => row.SetProperty(user => user.Role, StaffRole.Analyst)));

        (await client.Page("/accessibility")).QuerySelector("header")!.TextContent.ShouldNotContain("Stations");
    }

    [Fact]
    public async Task A_change_of_credentials_ends_sessions_begun_before_it()
    {
        var (site, force, staff) = await Start(DatabaseKind.Sqlite);
        await using var _ = site;
        var client = site.As(staff);

        await force.Write(db => db.Users.Where(row => row.Id == staff.Id).ExecuteUpdate(row => row.SetProperty(user => user.SecurityStamp, "another")));

        (await Ask(client)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Twenty_idle_minutes_end_a_session_and_use_prolongs_it()
    {
        var (site, _, staff) = await Start(DatabaseKind.Sqlite);
        await using var __ = site;
        var client = site.As(staff);

        for (var turn = 0; turn < 4; turn++)
        {
            site.Time.Advance(TimeSpan.FromMinutes(19));
            (await Ask(client)).ShouldBe(HttpStatusCode.NotFound);
        }

        site.Time.Advance(TimeSpan.FromMinutes(20) + TimeSpan.FromSeconds(1));
        (await Ask(client)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Twelve_hours_end_a_session_however_busy()
    {
        var (site, _, staff) = await Start(DatabaseKind.Sqlite);
        await using var __ = site;
        var client = site.As(staff);

        for (var turn = 0; turn < 47; turn++)
        {
            site.Time.Advance(TimeSpan.FromMinutes(15));
            (await Ask(client)).ShouldBe(HttpStatusCode.NotFound, $"after {(turn + 1) * 15} minutes");
        }

        site.Time.Advance(TimeSpan.FromMinutes(15));
        (await Ask(client)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_header_names_the_force()
    {
        var (site, _, staff) = await Start(DatabaseKind.Sqlite);
        await using var __ = site;

        (await site.As(staff).Page("/accessibility")).QuerySelector("header")!.TextContent.ShouldContain("Testshire Police");
        (await site.As(null).Page("/accessibility")).QuerySelector("header")!.TextContent.ShouldContain("Testshire Police");
    }

    [Fact]
    public async Task A_sign_in_is_in_the_ledger()
    {
        var (site, force, staff) = await Start(DatabaseKind.Sqlite);
        await using var _ = site;

        site.As(staff);

        var line = (await force.Ledger("sign-in")).ShouldHaveSingleItem();
        (line.Kind, line.StaffId).ShouldBe(("sign-in", staff.Id));
        line.People.ShouldBeEmpty();
    }
}
