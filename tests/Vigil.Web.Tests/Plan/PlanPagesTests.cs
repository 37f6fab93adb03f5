using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Plan;

public sealed class PlanPagesTests
{
    private static readonly WarningFact Knife = new(WarningKind.Weapons, "knife found", new(2027, 5, 1), LawfulBasis.RiskManagement);

    [Theory, ClassData(typeof(Databases))]
    public async Task A_plan_is_written_signed_countersigned_by_somebody_else_and_followed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site, (Knife, new(2026, 1, 1)), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2026, 1, 1)));
        var (author, boss, at) = (site.As(officer), site.As(supervisor), $"/people/{person}/plan");
        Text(await author.Page(at)).ShouldContain("No plan has effect.");

        var written = await author.Submit((await author.Page($"{at}/write")).Form(),
            ("Sections[0]", "Lives alone"), ("Sections[1]", "Reads with help"), ("Sections[2]", "Seen at home"), ("Sections[3]", "Devices looked at"), ("Sections[4]", "None: finished"), ("Sections[5]", "None known"),
            ("Contingencies[0].If", "He misses a visit"), ("Contingencies[0].Then", "Look for him the same day"), ("Days", "45"), ("Why", "Works nights"), ("Onto", "actions"));
        written.Headers.Location!.ToString().ShouldBe($"{at}/actions");

        var unsigned = await (await author.Submit((await author.Page($"{at}/sign")).Form("main form"))).Page();
        Text(unsigned.QuerySelector(".govuk-error-summary")!).ShouldContain("“Weapons” (warning marker) has no action and no reason why none.");
        await author.Submit((await author.Page($"{at}/actions")).Form("#what"), [("What", "Search for weapons with his consent"), ("Who", "manager"), .. Day("Due", 2026, 12, 5), ("Answers", "warning:Weapons")]);
        (await author.Submit((await author.Page($"{at}/sign")).Form("main form"))).Headers.Location!.ToString().ShouldBe(at);

        var waiting = await author.Page(at);
        Text(waiting).ShouldContain("Version 1 was signed by A. Officer on 24 November 2026. It has effect once another supervisor than its author has countersigned it.");
        waiting.QuerySelector("form[action$=Signature]").ShouldBeNull();
        Text(await author.Page($"{at}/versions/1")).ShouldContain("Powers that the plan does not use Apply for a warrant to enter and search the home to assess the risk (SOA 2003 s96B)");
        Text(await author.Page($"/people/{person}")).ShouldNotContain("We must do what the plan says");
        var returned = await (await boss.Submit((await boss.Page(at)).Form("form[action$=Signature]"), ("Decision", "returned"))).Page();
        returned.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Reasons");
        (await boss.Submit((await boss.Page(at)).Form("form[action$=Signature]"), ("Decision", "agreed"))).Headers.Location!.ToString().ShouldBe(at);

        Text(await author.Page(at)).ShouldContain("In force Version 1, signed by A. Officer on 24 November 2026, countersigned by S. Sergeant on 24 November 2026.");
        var overview = await author.Page($"/people/{person}");
        Text(overview).ShouldContain("We must do what the plan says");
        Text(overview).ShouldContain("Plan: version 1 in force, to be reviewed on 24 November 2027 ·");
        overview.QuerySelectorAll(".vigil-duty__step a").Select(link => link.GetAttribute("href")).ShouldContain(at);
        Text(await author.Page("/today")).ShouldContain("Example, Alan");
        await author.Submit((await author.Page($"{at}/close/1")).Form(), ("Done", "done"), ("Outcome", "Nothing found"));
        Text(await author.Page(at)).ShouldContain("Done 24/11/2026: Nothing found");
        Text(await author.Page($"/people/{person}")).ShouldNotContain("We must do what the plan says");
        foreach (var (act, by) in new[] { ("sign-plan", officer), ("countersign", supervisor), ("close-plan-action", officer) })
        {
            var line = (await force.Ledger(act)).ShouldHaveSingleItem();
            (line.Kind, line.StaffId, line.People.Single()).ShouldBe(("act", by.Id, person));
        }
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_saves_a_draft_second_is_told_sees_what_the_other_wrote_and_loses_nothing_typed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site);
        var (one, other, at) = (site.As(officer), site.As(supervisor), $"/people/{person}/plan/write");
        var (first, second) = ((await one.Page(at)).Form(), (await other.Page(at)).Form());

        await one.Submit(first, ("Sections[0]", "Lives alone"));
        var told = await (await other.Submit(second, ("Sections[0]", "Lives with his sister"), ("Sections[5]", "None known"))).Page();

        Text(told).ShouldContain("Draft of the plan saved (draft of the plan) by A. Officer");
        Text(told).ShouldContain("Saved meanwhile by somebody else:Lives alone");
        told.QuerySelector("[name='Sections[0]']")!.TextContent.Trim().ShouldBe("Lives with his sister");
        (await other.Submit(told.Form(), ("Onto", "here"))).Headers.Location!.ToString().ShouldBe(at);
        (await one.Page(at)).QuerySelector("[name='Sections[0]']")!.TextContent.Trim().ShouldBe("Lives with his sister");
        (await one.Page(at)).QuerySelector("[name='Sections[5]']")!.TextContent.Trim().ShouldBe("None known");
        (await force.Ledger("save-plan-draft")).Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nobody_countersigns_their_own_plan_and_a_returned_one_is_written_again(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site);
        var other = await force.Staff("T. Sergeant", StaffRole.Supervisor);
        await force.Holds(person, new PlanDraftFact(TestPlan.Content(force.Today, officer), officer.Name));
        var (boss, at) = (site.As(supervisor), $"/people/{person}/plan");

        await boss.Submit((await boss.Page($"{at}/sign")).Form("main form"));
        (await boss.Page(at)).QuerySelector("form[action$=Signature]").ShouldBeNull();
        var another = site.As(other);
        await another.Submit((await another.Page($"/people/{person}/purpose?next=%2Fpeople%2F{person}%2Fplan")).Form(), ("Chosen", "other"), ("Words", "To countersign"));
        await another.Submit((await another.Page(at)).Form("form[action$=Signature]"), ("Decision", "returned"), ("Reasons", "Say who tells the family"));

        var returned = await boss.Page(at);
        Text(returned).ShouldContain("Returned Version 1 was returned by T. Sergeant on 24 November 2026: Say who tells the family");
        Text(await boss.Page($"/people/{person}")).ShouldNotContain("We must countersign");
        (await boss.Page($"{at}/write")).QuerySelector("[name='Sections[2]']")!.TextContent.ShouldContain("Seen by his manager at home");
        (await force.Ledger("countersign")).ShouldHaveSingleItem().StaffId.ShouldBe(other.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Actions_are_changed_and_taken_out_reasons_are_kept_and_a_draft_is_discarded(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site, (Knife, new(2026, 1, 1)));
        var (client, at) = (site.As(officer), $"/people/{person}/plan");
        (string, string)[] action = [("What", "Ask for the latest assessment"), ("Who", "other"), ("Named", "Practitioner"), ("Agency", "Probation"), ("Answers", "warning:Weapons"), .. Day("Due", 2026, 12, 5)];

        var bare = await (await client.Submit((await client.Page($"{at}/actions")).Form("#what"), ("Who", "other"))).Page();
        bare.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(["Say what is to be done", "Enter last day", "Say who does it"], ignoreOrder: true);
        await client.Submit((await client.Page($"{at}/actions")).Form("#what"), action);
        Text(await client.Page($"{at}/actions")).ShouldContain("Action 1: Ask for the latest assessment, by Practitioner, Probation, by 5 December 2026. Answers: Weapons");
        var change = (await client.Page($"{at}/actions?number=1")).Form("#what");
        Standing(change).ShouldContain(("Named", "Practitioner"));
        Standing(change).ShouldContain(("Answers", "warning:Weapons"));
        await client.Submit(change, ("What", "Ask again"), ("Number", "1"));
        Text(await client.Page($"{at}/actions")).ShouldContain("Action 1: Ask again, by Practitioner, Probation");
        await client.Submit((await client.Page($"{at}/actions")).Form("form[action$=Remove]"));

        var without = await client.Page($"{at}/actions");
        Text(without).ShouldNotContain("Ask again");
        (await client.Submit(without.Form("form[action$=Reasons]"), ("Reasons[0]", "Handed in and destroyed in March"))).Headers.Location!.ToString().ShouldBe($"{at}/sign");
        Text(await client.Page($"{at}/sign")).ShouldContain("No action about “Weapons”: Handed in and destroyed in March");
        Text(await client.Page($"{at}/sign")).ShouldNotContain("has no action and no reason");

        await client.Submit((await client.Page(at)).Form("form[action$=Discard]"));
        Text(await client.Page($"{at}/sign")).ShouldContain("There is no draft.");
        (await force.Ledger("save-plan-draft")).Count.ShouldBe(4);
        (await force.Ledger("discard-plan-draft")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
    }

    [Fact]
    public async Task Two_versions_are_compared_with_marks_that_are_read_without_colour_and_one_version_is_paper()
    {
        await using var site = await Site.Start();
        var (force, _, officer, person) = await Someone(site);
        var plan = TestPlan.Content(force.Today, officer);
        await force.Holds(person, new PlanFact(1, plan, officer.Id, officer.Name, false));
        await force.Holds(person, new PlanFact(2, plan with { Visits = new(30, true, "New household") }, officer.Id, officer.Name, false));
        var client = site.As(officer);

        var compared = await client.Page($"/people/{person}/plan/compare?from=1&to=2");
        compared.QuerySelectorAll(".vigil-compared ins").Select(words => words.TextContent).ShouldBe(["30", "New household"]);
        compared.QuerySelector(".vigil-compared del")!.TextContent.ShouldBe("45");
        Text(compared).ShouldContain("[−45−] [+30+] days at most");
        compared.QuerySelectorAll(".govuk-tag").Count(tag => tag.TextContent == "Unchanged").ShouldBe(11);

        var paper = await client.Page($"/people/{person}/plan/versions/1?print=true");
        Text(paper).ShouldContain("Risk management plan, version 1");
        Text(paper).ShouldContain("Where it standsReplaced");
        (await force.Ledger("disclose-plan")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await client.GetAsync($"/people/{person}/plan/versions/3")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await force.Ledger("open-plan-version")).ShouldHaveSingleItem().Kind.ShouldBe("refused");
    }

    [Fact]
    public async Task Powers_that_the_record_brings_are_named_with_their_provision_and_those_not_read_are_marked()
    {
        await using var site = await Site.Start();
        var (_, _, officer, person) = await Someone(site, (new OrderFact(new(NotificationOrderKind.Shpo, new(2024, 10, 1)), "Testford Crown Court"), new(2024, 10, 1)));

        var page = Text(await site.As(officer).Page($"/people/{person}/plan"));

        page.ShouldContain("Sexual harm prevention order of 1 October 2024 order in force");
        page.ShouldContain("Inspect devices and install monitoring, where a term of the order says so (SOA 2003 s103A; Sentencing Code s343)");
        page.ShouldContain("check its commencement. Check the source first");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Sections_go_to_probation_under_their_names_and_come_from_there_into_the_draft(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        await force.Holds(person, new PlanFact(1, TestPlan.Content(force.Today, officer), officer.Id, officer.Name, false));
        var (client, at) = (site.As(officer), $"/people/{person}/plan");

        var sections = await (await client.GetAsync($"{at}/versions/1?handler=sections")).Content.ReadAsStringAsync();
        sections.ShouldContain("\"victimSafetyPlanning\": \"No contact with the family in Sampleton");
        var nothing = await (await client.Submit((await client.Page($"{at}/take-over")).Form(), ("Sent", "Dear all"))).Page();
        nothing.QuerySelector(".govuk-error-summary a")!.TextContent.ShouldStartWith("This is not a plan");
        await client.Submit((await client.Page($"{at}/take-over")).Form(), ("Sent", """{"dateCompleted":"2026-05-04T10:00:00","supervision":"Office visits on Mondays","contingencyPlans":"If X happens we will do Y"}"""));

        var draft = await client.Page($"{at}/write");
        draft.QuerySelector("[name='Sections[2]']")!.TextContent.ShouldEndWith("From probation’s plan of 4 May 2026:\nOffice visits on Mondays");
        draft.QuerySelector("[name='Contingencies[2].If']")!.GetAttribute("value").ShouldBe("X happens");
        (await force.Ledger("disclose-plan")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
        (await force.Ledger("take-over-plan")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Fact]
    public async Task The_force_says_whether_plans_are_countersigned_and_by_when_the_first_is_written()
    {
        await using var site = await Site.Start();
        var (force, _, officer, person) = await Someone(site, (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2026, 11, 1)), (new StatusFact(StatusKind.OnRemand), new(2026, 11, 20)));
        var admin = await force.Staff("E. Admin", StaffRole.Administrator);
        var office = site.As(admin);
        var (client, at) = (site.As(officer), $"/people/{person}/plan");
        Text(await client.Page(at)).ShouldContain("On remand: 20 November 2026. The weeks after an arrest");

        var wrong = await (await office.Submit((await office.Page("/settings/plans")).Form(), ("Typed[FirstPlanDays]", "-1"), ("Owner", "Head of public protection"), ("ReviewOn.Day", "1"), ("ReviewOn.Month", "9"), ("ReviewOn.Year", "2027"))).Page();
        wrong.QuerySelector(".govuk-error-summary a")!.TextContent.ShouldBe("Enter a number from 0 to 365");
        (await office.Submit(wrong.Form(), ("Typed[FirstPlanDays]", "28"), ("Typed[OccasionDays]", "0"), ("Countersigned", "no"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);

        Text(await client.Page($"/people/{person}")).ShouldContain("We must write the first plan");
        Text(await client.Page(at)).ShouldNotContain("The weeks after");
        await force.Holds(person, new PlanDraftFact(TestPlan.Content(force.Today, officer), officer.Name));
        Text(await client.Page($"{at}/sign")).ShouldContain("It has effect at once.");
        await client.Submit((await client.Page($"{at}/sign")).Form("main form"));
        Text(await client.Page(at)).ShouldContain("In force Version 1");
        (await force.Ledger("publish-setting")).ShouldHaveSingleItem().StaffId.ShouldBe(admin.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_duty_of_care_is_opened_acted_on_looked_at_and_ended_and_the_banner_does_not_say_what_is_feared(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var (client, at) = (site.As(officer), $"/people/{person}/care");
        var empty = await (await client.Submit((await client.Page(at)).Form("main form"))).Page();
        empty.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(
            ["Select what the person is to be protected from", "Select after what it is feared", "Say what happened, and why it is feared", "Say how the person is kept safe, or what has been tried"], ignoreOrder: true);
        await client.Submit((await client.Page(at)).Form("main form"), ("Kind", "Suicide"), ("After", "Search"), ("Why", "Said so after the search"), ("SafetyPlan", "Calls his sister"));

        var one = (await client.Page(at)).QuerySelector(".vigil-facts a")!.GetAttribute("href")!;
        (await client.Submit((await client.Page(one)).Form("form[action$=Add]"), [("What", "Refer to the crisis team"), ("Owner", "A. Officer"), .. Day("Due", 2026, 11, 25)])).Headers.Location!.ToString().ShouldBe(one);
        var overview = await client.Page($"/people/{person}");
        overview.QuerySelector(".vigil-banner__marks")!.TextContent.ShouldContain("Duty of care");
        overview.QuerySelector(".vigil-banner")!.TextContent.ShouldNotContain("uicide");
        Text(overview).ShouldContain("We must act for the person’s safety");
        var refused = await (await client.Submit((await client.Page(one)).Form("form[action$=End]"), ("Reason", "Settled"))).Page();
        Text(refused).ShouldContain("Still open: action 1.");
        await client.Submit((await client.Page(one)).Form("#action-1 form"), ("Outcomes[1]", "Seen the same evening"));
        await client.Submit((await client.Page(one)).Form("form[action$=Review]"), ("Found", "Calmer"));
        Text(await client.Page(one)).ShouldContain("24 November 2026, A. Officer: Calmer");
        await client.Submit((await client.Page(one)).Form("form[action$=End]"), ("Reason", "Six weeks without a sign"));

        (await client.Page($"/people/{person}")).QuerySelector(".vigil-banner__marks")!.TextContent.ShouldNotContain("Duty of care");
        Text(await client.Page(one)).ShouldContain("Why it endedSix weeks without a sign");
        foreach (var act in new[] { "open-care", "add-care-action", "close-care-action", "review-care", "end-care" })
        {
            (await force.Ledger(act)).Where(line => line.Kind == "act").ShouldHaveSingleItem(act).People.ShouldBe([person]);
        }
    }

    private static (string, string)[] Standing(AngleSharp.Html.Dom.IHtmlFormElement form) => [.. Vigil.Testing.Pages.Standing(form).Select(field => (field.Key, field.Value))];

    private static string Text(AngleSharp.Dom.IDocument page) => Text(page.QuerySelector("main")!);

    private static string Text(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (string, string)[] Day(string field, int year, int month, int day) => [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    private static async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Alan", "Example", officer, supervisor, [(new BirthFact(new(1981, 5, 4), Sex.Male), null), .. facts]));
    }
}
