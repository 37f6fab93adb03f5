using System.Net;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class SettingPagesTests
{
    [Fact]
    public async Task An_administrator_publishes_the_order_and_whoever_works_by_it_can_read_it()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var (admin, officer) = (site.As(await force.Staff("E. Admin", StaffRole.Administrator)), site.As(await force.Staff("A. Officer", StaffRole.OffenderManager)));
        (await officer.Page("/settings/order")).QuerySelector("main")!.TextContent.ShouldContain("the order that Vigil ships with");

        var form = (await admin.Page("/settings/order/publish")).Form();
        (string, string)[] steps = [("Steps", "Risk"), ("Steps", "Danger"), ("Steps", "DaysLate"), ("Steps", "Kind")];
        var faulty = await (await admin.Submit(form, steps)).Page();
        faulty.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Enter who answers for this order");
        var done = await admin.Submit(form, [.. steps, ("Owner", "Head of public protection"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "5"), ("ReviewOn.Year", "2027")]);

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var order = (await officer.Page("/settings/order")).QuerySelector("main")!;
        order.QuerySelector("ol li")!.TextContent.ShouldStartWith("Risk level");
        order.TextContent.ShouldContain("Published by Head of public protection. To be reviewed on 1 May 2027.");
        (await force.Ledger("publish-setting")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Act);
    }

    [Fact]
    public async Task The_published_stations_are_those_offered_at_the_counter()
    {
        await using var site = await Site.Start();
        var morning = await Morning.On(site);
        var admin = site.As(await morning.Force.Staff("E. Admin", StaffRole.Administrator));

        var form = (await admin.Page("/settings/stations")).Form();
        (await admin.Submit(form, ("Stations", "Upper Testford\n\nLower Testford"), ("Owner", "Chief officer"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "5"), ("ReviewOn.Year", "2027"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await site.As(morning.Counter).Page($"/people/{morning.Alan}/notifications/record")).QuerySelectorAll("[name='Form.Station'] option")
            .Select(option => option.TextContent).ShouldBe(["Choose a station", "Upper Testford", "Lower Testford"]);
    }
}
