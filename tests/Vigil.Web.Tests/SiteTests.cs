using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Vigil.Records.Access;
using Vigil.Records.Calendar;
using Vigil.Testing;

namespace Vigil.Web.Tests;

/// <summary>The harness itself: the site stands on its own database and its own clock, and knows who asks.</summary>
public sealed class SiteTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task It_tells_the_time_it_is_given(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var clock = site.Services.GetRequiredService<LondonClock>();

        clock.Now.Day.ShouldBe(new DateOnly(2026, 11, 24));
        site.Time.Advance(TimeSpan.FromDays(1));
        clock.Now.Day.ShouldBe(new DateOnly(2026, 11, 25));
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_a_signed_in_officer_is_not()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);

        var stranger = await site.As(null).GetAsync("/no-such-page");
        var officer = await site.As(await force.Staff("A. Officer", StaffRole.OffenderManager)).GetAsync("/no-such-page");

        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        stranger.Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
        officer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_answers_a_browser_at_localhost()
    {
        await using var site = await Site.Start();
        var address = site.Listen();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        address.Host.ShouldBe("localhost");
        (await client.GetAsync(new Uri(address, "/no-such-page"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
