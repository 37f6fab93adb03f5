using System.Net;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class WorkloadPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisor_sees_who_carries_how_much_by_the_weights_that_the_force_has_published(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var morning = await Morning.On(site);
        await morning.Force.Person("Nora", "Nobody", null, null);
        var head = site.As(await morning.Force.Staff("H. Head", StaffRole.Supervisor));
        var admin = site.As(await morning.Force.Staff("E. Admin", StaffRole.Administrator));
        var before = await head.Page("/team/workload");
        before.QuerySelector("main")!.TextContent.ShouldContain("1 person has no manager");
        before.QuerySelector("main")!.TextContent.ShouldContain("the weights that Vigil ships with");
        before.QuerySelectorAll("tbody tr th").Select(row => row.TextContent).First().ShouldBe("A. Officer");

        var form = (await admin.Page("/settings/workload")).Form();
        var faulty = await (await admin.Submit(form, ("Typed[Guide]", "many"))).Page();
        faulty.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")).ShouldContain("#Typed_Guide_");
        (await admin.Submit(form, ("Typed[Guide]", "40"), ("Owner", "Head of public protection"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "5"), ("ReviewOn.Year", "2027"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await head.Page("/team/workload?sort=name");
        page.QuerySelectorAll("tbody tr th").Select(row => row.TextContent).ShouldBe(["A. Officer", "B. Officer", "No manager"]);
        page.QuerySelector("th[aria-sort=ascending] a")!.GetAttribute("href").ShouldBe("/team/workload?sort=name&backwards=true");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("over 40");
        page.QuerySelector("main")!.TextContent.ShouldContain("B. Officer is away from 24 November 2026 to 27 November 2026: A. Officer covers");
        page.QuerySelector("main")!.TextContent.ShouldContain("Published by Head of public protection");
        (await site.As(morning.Officer).GetAsync("/team/workload")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await morning.Force.Ledger("workload")).Select(line => line.Kind).ShouldBe([EntryKinds.Look, EntryKinds.Look]);
    }
}
