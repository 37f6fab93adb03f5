using Microsoft.Playwright;
using Vigil.Domain.Risk;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;
using static Vigil.Browser.Tests.Typing;

namespace Vigil.Browser.Tests;

/// <summary>
/// The working loop of an offender manager with one person: convicted, assessed, planned, visited where there is no signal,
/// reviewed and assessed again; every step with the hand of whoever took it in the ledger.
/// </summary>
public class WorkingLoopTests(LocalBrowser browser)
{
    [Theory, ClassData(typeof(Databases))]
    public async Task From_conviction_to_the_second_assessment_every_step_is_taken_on_pages_and_stands_in_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var desk = await browser.Open(Screen.Desktop);
        var address = await desk.SignIn(site, supervisor, "/people/add");
        List<(string Act, Staff By)> taken = [];

        // convicted
        var person = await Added();
        var at = $"/people/{person}";
        await Step(officer, "enter/outcome", "Save", "add-fact",
        [
            ("Typed[Kind]", "Conviction"), .. Day("Dates[On]", force.Today.AddDays(-1)), ("Typed[Offence]", "Exposure"), ("Typed[Court]", "Testford Crown Court"), ("Typed[Condition]", "None"),
            ("Typed[D0Kind]", "CommunityOrder"), ("Typed[D0Years]", "2"), ("Source", "court result"),
        ]);
        (await Main()).ShouldContain("Exposure");

        // assessed
        await Open(officer, "risk/calculate");
        await desk.Send("Calculate",
        [
            ("Typed[OffenceCode]", "02001"), ("Typed[AgeAtFirstSanction]", "19"), ("Typed[Sanctions]", "4"), ("Typed[ViolentSanctions]", "1"), ("Typed[ContactAdultSanctions]", "3"),
            ("Typed[ContactChildSanctions]", "0"), ("Typed[ImageSanctions]", "0"), ("Typed[NonContactSanctions]", "0"), ("Typed[StrangerVictim]", "yes"),
        ]);
        (await Main()).ShouldContain("Result: not recorded yet");
        await Send(officer, "Record this calculation", "calculate-scores");
        await Step(officer, "risk/arms", "Save the assessment", "assess-arms", [.. Rated(present: true), .. Asked, ("Priority", "High"), ("Reasons", "Opportunity is present")]);
        await Judged("High", "Convicted yesterday, and opportunity is present");

        // planned
        await Step(officer, "plan/write", "Save, and go on to actions", "save-plan-draft",
        [
            ("Sections[0]", "Lives alone"), ("Sections[1]", "None"), ("Sections[2]", "Seen at home"), ("Sections[3]", "Devices looked at"), ("Sections[4]", "A course is asked for"), ("Sections[5]", "None known"),
            ("Contingencies[0].If", "He misses a visit"), ("Contingencies[0].Then", "look for him the same day"), ("Days", "30"), ("Notice", "unannounced"), ("Why", "High, and new to us"),
            .. Day("Review", force.Today.AddDays(60)),
        ]);
        await Send(officer, "Add the action", "save-plan-draft", [("What", "Agree hours without the telephone"), ("Who", "manager"), .. Day("Due", force.Today.AddDays(10)), ("Answers", "arms:opportunity")]);
        await Step(officer, "plan/sign", "Sign the plan", "sign-plan");
        await Step(supervisor, "plan", "Save the decision", "countersign", ("Decision", "agreed"));
        (await Main()).ShouldContain("In force");

        // visited where there is no signal
        await Later(25);
        var phone = await Phone();
        await phone.GotoAsync(new Uri(address, "/visits/offline").ToString());
        await phone.GetByLabel("Oakley, Rowan").CheckAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Take them with you" }).ClickAsync();
        await phone.WaitForURLAsync("**/assets/offline.html");
        await phone.Context.SetOfflineAsync(true);
        await phone.ReloadAsync();
        await Press(phone, "Open with your passkey");
        await Press(phone, "Before you knock at Rowan Oakley’s");
        await Press(phone, "Record the visit");
        await phone.Locator("[name='at']").FillAsync("09:10");
        await phone.GetByLabel("Seen", new() { Exact = true }).CheckAsync();
        await phone.GetByLabel("Who went with you?").FillAsync("B. Officer");
        await phone.GetByLabel("What was seen and said?").FillAsync("Calm; works nights now");
        await Press(phone, "Save to send");
        (await force.Ledger("record-visit")).ShouldBeEmpty();
        await phone.Context.SetOfflineAsync(false);
        await Press(phone, "Send 1 visit");
        await phone.GetByText("The visit to Rowan Oakley is recorded.").WaitForAsync();
        taken.AddRange([("disclose-visit-pack", officer), ("record-visit", officer)]);
        await Open(officer, "visits");
        (await Main()).ShouldContain("Seen");

        // reviewed
        await Later(35);
        await Open(supervisor, "supervision/review");
        var matters = await desk.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('[name^=\"Items[\"][type=radio]')].map(one => one.name))]");
        await Send(supervisor, "Save the review", "review-supervision",
            [.. matters.SelectMany(matter => new[] { (matter, "InOrder"), (matter.Replace("Finding", "Words", StringComparison.Ordinal), "read") }), ("Words", "Well managed; look at the level again")]);
        await Step(officer, "plan/write", "Save, and go on to actions", "save-plan-draft", [("Sections[0]", "Lives alone and works nights"), .. Day("Review", force.Today.AddDays(150))]);
        await Step(officer, "plan/sign", "Sign the plan", "sign-plan");
        await Step(supervisor, "plan", "Save the decision", "countersign", ("Decision", "agreed"));

        // assessed again: what was answered is there to be read, confirmed or changed
        await Step(officer, "risk/arms", "Save the assessment", "assess-arms",
            [.. Rated(present: false).Where(one => one.Field.Contains("[opportunity]", StringComparison.Ordinal)), .. Confirmed, .. Asked, ("Priority", "Medium"), ("Reasons", "Works nights, and no time alone online")]);
        await Judged("Medium", "Seen calm twice, works nights");
        (await Main()).ShouldContain("Medium");
        await desk.Picture($"working-loop-{kind}");
        (await desk.Faults()).ShouldBeEmpty();

        foreach (var of in taken.GroupBy(step => step.Act))
        {
            var lines = (await force.Ledger(of.Key)).Where(line => line.Kind != EntryKinds.Refused).ToList();
            lines.Select(line => line.StaffId).ShouldBe(of.Select(step => step.By.Id), of.Key);
            lines.ShouldAllBe(line => line.People.Contains(person), of.Key);
        }

        async Task<Guid> Added()
        {
            await desk.Send("Add this person",
            [
                ("Form.Given", "Rowan"), ("Form.Family", "Oakley"), .. Day("Form.Born", new(1981, 5, 4)), ("Form.Sex", "Male"), ("Form.Kind", "RegisteredSexOffender"),
                ("Form.Category", "1"), ("Form.Level", "1"), ("Form.Manager", officer.Id.ToString()), ("Form.Supervisor", supervisor.Id.ToString()),
                ("Form.Lines", "1 Example Road, Testford"), ("Form.Postcode", "ZZ99 1AA"), .. Day("Form.Since", new(2024, 3, 1)), ("Form.Source", "court result"),
            ]);
            return Guid.Parse(new Uri(desk.Url).Segments[2].TrimEnd('/'));
        }

        async Task Open(Staff staff, string page)
        {
            await desk.Become(site, staff, address);
            await desk.GotoAsync(new Uri(address, $"{at}/{page}").ToString());
        }

        async Task Send(Staff staff, string button, string act, params (string, string)[] typed)
        {
            await desk.Send(button, typed);
            taken.Add((act, staff));
        }

        async Task Step(Staff staff, string page, string button, string act, params (string, string)[] typed)
        {
            await Open(staff, page);
            await Send(staff, button, act, typed);
        }

        async Task Judged(string level, string reasons)
        {
            await Step(officer, "risk/level", "Save the judgement", "judge-risk", ("Level", level), ("Reasons", reasons), ("Evidence", "ARMS and the scores of today"));
            await Open(supervisor, "countersign");
            var fact = await desk.Locator("[name=Signs]").InputValueAsync();
            await Send(supervisor, "Sign the risk level", "countersign", ($"Entries[{fact}].Decision", "agree"));
            await Open(officer, "risk");
        }

        async Task Later(int days)
        {
            site.Time.Advance(TimeSpan.FromDays(days));
            await desk.Clock.SetFixedTimeAsync(site.Time.GetUtcNow().UtcDateTime);
        }

        async Task<IPage> Phone()
        {
            var page = await browser.Open(Screen.Phone);
            await page.Clock.SetFixedTimeAsync(site.Time.GetUtcNow().UtcDateTime);
            await page.AddPasskeyDevice(keys: true);
            await page.Become(site, officer, address);
            await page.GotoAsync(new Uri(address, "/account").ToString());
            await Press(page, "Add a passkey");
            await page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey" }).WaitForAsync();
            return page;
        }

        Task<string> Main() => desk.Locator("main").InnerTextAsync();
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    /// <summary>ARMS with one factor present, or none, and what protects present.</summary>
    private static IEnumerable<(string Field, string Value)> Rated(bool present) => AssessingPolicy.Default.ArmsFactors.SelectMany(factor => new[]
    {
        ($"Rated[{factor.Code}].Rating", factor.Protective || (present && factor.Code == "opportunity") ? "Present" : "Absent"),
        ($"Rated[{factor.Code}].Evidence", "asked and looked at home"), ($"Rated[{factor.Code}].Source", "interview"),
    });

    private static IEnumerable<(string Field, string Value)> Confirmed =>
        AssessingPolicy.Default.ArmsFactors.Where(factor => factor.Code != "opportunity").Select(factor => ($"Rated[{factor.Code}].Confirmed", "true"));

    private static IEnumerable<(string Field, string Value)> Asked =>
        Enumerable.Range(0, AssessingPolicy.Default.AskedSources.Count).Select(source => ($"Asked[{source}].Answered", source == 1 ? "no" : "yes"));
}
