using System.Net;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Transfers;

public sealed class TransferPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task Two_supervisors_pass_a_record_over_and_each_sees_their_side_of_it(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (here, there) = (await TestForce.Create(site.Database, site.Time, "Northshire Police"), await TestForce.Create(site.Database, site.Time, "Southshire Police"));
        var supervisor = await here.Staff("S. Sergeant", StaffRole.Supervisor);
        var manager = await here.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var (taker, taking) = (await there.Staff("T. Taker", StaffRole.Supervisor), await there.Staff("N. Newmanager", StaffRole.OffenderManager));
        var person = await here.Person("Alan", "Example", manager, supervisor, (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Secret Lane", "ZZ99 1AA"), new(2020, 1, 1)));
        var (ours, theirs) = (site.As(supervisor), site.As(taker));

        var ask = (await ours.Page($"/people/{person}/transfer")).Form();
        (await (await ours.Submit(ask, ("Reason", "Moved"))).Page()).QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#HandOver");
        (await ours.Submit(ask, ("Force", there.Id.ToString()), ("Reason", "Moved for good"), ("HandOver", "Works nights"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ours.Page($"/people/{person}/transfer")).QuerySelector("main")!.TextContent.ShouldContain("has not answered");
        (await ours.Page($"/people/{person}")).QuerySelector("main")!.TextContent.ShouldContain("Southshire Police was asked to take this record over");
        (await theirs.Page("/team")).QuerySelector("a[href='/transfers']")!.TextContent.ShouldBe("1 record waits to be taken over from another force");
        var inbox = await theirs.Page("/transfers");
        var answer = await theirs.Page(inbox.QuerySelector("main li a")!.GetAttribute("href")!);
        answer.QuerySelector("main")!.TextContent.ShouldContain("Works nights");
        answer.QuerySelector("main")!.TextContent.ShouldNotContain("Secret Lane");
        (await theirs.GetAsync($"/people/{person}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.As(taking).GetAsync("/transfers")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.Submit(answer.Form("form[action$=Accept]"), ("Manager", taking.Id.ToString()), ("Supervisor", taker.Id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var done = await theirs.Page(inbox.QuerySelector("main li a")!.GetAttribute("href")!);
        var received = done.QuerySelector("main a[href^='/people/']")!.GetAttribute("href")!;
        (await site.As(taking).Page($"{received}/record")).QuerySelector("main")!.TextContent.ShouldContain("1 Secret Lane");
        (await ours.Page($"/people/{person}/record")).QuerySelector("main")!.TextContent.ShouldContain("Transferred to Southshire Police");
        (await ours.Page($"/people/{person}")).QuerySelector("main")!.TextContent.ShouldContain("transferred to Southshire Police");
        (await ours.Page("/transfers")).QuerySelector("main li")!.TextContent.ShouldContain("accepted by T. Taker");
        (await there.Ledger("open-transfer")).ShouldAllBe(line => line.People.Single() == person);
        (await here.Ledger("transfer-accepted")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }
}
