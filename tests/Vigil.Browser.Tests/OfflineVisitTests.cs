using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>A visit recorded where there is no signal, on a phone whose passkey gives a key, with the network off.</summary>
public class OfflineVisitTests(LocalBrowser browser)
{
    private const string Shell = "/assets/offline.html";

    [Theory, ClassData(typeof(Databases))]
    public async Task A_visit_is_taken_along_written_without_signal_and_sent_once(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Someone(site);
        var (page, address) = await Ready(site, officer, keys: true);
        await Take(page, address);
        (await page.Faults()).ShouldBeEmpty();
        await page.Picture("offline-locked-phone");
        (await force.Ledger("disclose-visit-pack")).ShouldHaveSingleItem().People.ShouldBe([person]);

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Unlock(page);
        await page.Picture("offline-open-phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Before you knock at Alan Example’s" }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Mobile telephone: black Sample 10");
        await page.Picture("offline-before-phone");
        (await page.Faults()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the visit" }).ClickAsync();
        await page.Locator("[name='at']").FillAsync("08:10");
        await page.GetByLabel("Seen", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Looked at", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Who went with you?").FillAsync("B. Officer");
        await page.GetByLabel("What was seen and said?").FillAsync("Calm, a blue van in the drive");
        await Waits(page, 1);
        await page.Picture("offline-form-phone");
        (await page.Faults()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Screen.Phone.Width);
        var stored = await Stored(page);
        new[] { "Alan", "Example", "Sample", "blue van", "B. Officer", person.ToString() }.Where(words => stored.Contains(words, StringComparison.Ordinal)).ShouldBeEmpty();
        stored.ShouldContain("/assets/offline.js");
        await page.ReloadAsync();
        await page.Locator("#unsent").GetByText("1 visit not yet sent").WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Alan");
        await Unlock(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the visit to Alan Example" }).ClickAsync();
        (await page.GetByLabel("What was seen and said?").InputValueAsync()).ShouldBe("Calm, a blue van in the drive");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save to send" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("There is no signal. It is kept here.").WaitForAsync();
        (await force.Ledger("record-visit")).ShouldBeEmpty();
        var waiting = await Kept(page);

        await page.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("The visit to Alan Example is recorded.").WaitForAsync();
        await Waits(page, 0);
        (await page.Locator("#unsent").InnerTextAsync()).ShouldBeEmpty();
        // the answer was lost on the way: the phone still holds the visit, and sends it again
        await page.EvaluateAsync("text => new Promise(done => { const kept = JSON.parse(text); const asked = indexedDB.open('vigil-visits'); asked.onsuccess = () => { const turn = asked.result.transaction('kept', 'readwrite'); turn.objectStore('kept').put({ id: kept.id, draft: true, iv: new Uint8Array(kept.iv), data: new Uint8Array(kept.data).buffer }); turn.oncomplete = () => { asked.result.close(); done() } } })", waiting);
        await page.ReloadAsync();
        await Unlock(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("The visit to Alan Example is recorded.").WaitForAsync();

        (await force.Ledger("record-visit")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
        await using (var db = site.Database.Engine.Open(force.Id))
        {
            (await db.Facts.CountAsync(fact => fact.PersonId == person && fact.Kind == "visit" && fact.TrueFrom == force.Today)).ShouldBe(1);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "See it, and what others did to the record meanwhile" }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Calm, a blue van in the drive");
        await page.GotoAsync(new Uri(address, Shell).ToString());
        await Unlock(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "I am back: delete what I took" }).ClickAsync();
        await page.GetByText("What you took is deleted.").WaitForAsync();
        (await page.EvaluateAsync<string[]>(Ids)).ShouldBe(["vault"]);
    }

    [Fact]
    public async Task A_phone_whose_passkey_gives_no_key_records_online_only_and_is_sent_nothing()
    {
        await using var site = await Site.Start();
        var (force, officer, _) = await Someone(site);
        var (page, address) = await Ready(site, officer, keys: false);
        await page.GotoAsync(new Uri(address, "/visits/offline").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Take them with you" }).ClickAsync();

        await page.GetByText("Here visits are recorded online only.").WaitForAsync();

        (await force.Ledger("disclose-visit-pack")).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>(Ids)).ShouldBeEmpty();
        await page.GotoAsync(new Uri(address, Shell).ToString());
        await page.GetByText("Nothing is kept on this phone.").WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_online_only_and_offers_nothing()
    {
        await using var site = await Site.Start();
        var (_, officer, _) = await Someone(site);
        var page = await browser.Open(Screen.Phone, scripts: false);
        await page.SignIn(site, officer, "/visits/offline");

        (await page.Locator("main").InnerTextAsync()).ShouldContain("visits are recorded online only");
        (await page.GetByRole(AriaRole.Button, new() { Name = "Take them with you" }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_waits_stands_in_view_signing_out_warns_of_it_and_what_was_taken_goes_at_its_time_and_at_signing_out()
    {
        await using var site = await Site.Start();
        var (_, officer, _) = await Someone(site);
        var (page, address) = await Ready(site, officer, keys: true);
        await Take(page, address);
        await Begin(page);
        await page.GetByLabel("What was seen and said?").FillAsync("Nobody opened");
        await Waits(page, 1);

        await page.GotoAsync(new Uri(address, "/account").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "1 visit not yet sent" }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).GetByText("1 visit not yet sent from this device").WaitForAsync();
        page.Url.ShouldContain("/account");
        (await page.Faults()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
        (await page.EvaluateAsync<string[]>(Ids)).ShouldNotContain("pack");
        await Waits(page, 1);

        await page.Become(site, officer, address);
        await Take(page, address);
        (await page.EvaluateAsync<string[]>(Ids)).ShouldContain("pack");
        await page.Clock.SetFixedTimeAsync(site.Time.GetUtcNow().AddHours(13).UtcDateTime);
        await page.ReloadAsync();
        await page.GetByText("1 visit not yet sent.").WaitForAsync();
        (await page.EvaluateAsync<string[]>(Ids)).ShouldNotContain("pack");
        await Unlock(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the visit to Alan Example" }).ClickAsync();
        (await page.GetByLabel("What was seen and said?").InputValueAsync()).ShouldBe("Nobody opened");
    }

    [Fact]
    public async Task A_visit_begun_on_an_older_version_of_the_page_loses_nothing()
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        var (page, address) = await Ready(site, officer, keys: true);
        await Take(page, address);
        // the page as it was: a version before, with a question that is no longer asked
        await page.EvaluateAsync("document.getElementById('main-content').dataset.form = '0'");
        await page.EvaluateAsync("() => import('/assets/offline.js?older')");
        await Begin(page);
        await page.EvaluateAsync("document.querySelector('form').insertAdjacentHTML('beforeend', '<label>Mood <input class=govuk-input name=mood></label>')");
        await page.GetByLabel("Mood").FillAsync("Friendly");
        await page.GetByLabel("Not seen", new() { Exact = true }).CheckAsync();
        await page.Locator("[name='at']").FillAsync("08:10");
        await page.GetByLabel("Who went with you?").FillAsync("B. Officer");
        await page.GetByLabel("What was seen and said?").FillAsync("Waved from the window");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save to send" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("Something is missing, or cannot be.").WaitForAsync();
        (await force.Ledger("record-visit")).ShouldBeEmpty();

        await page.ReloadAsync();
        await Unlock(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the visit to Alan Example" }).ClickAsync();
        await page.GetByText("This visit was begun on an older version of this page.").WaitForAsync();
        (await page.GetByLabel("What was seen and said?").InputValueAsync()).ShouldBe("Waved from the window\nmood: Friendly");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save to send" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("The visit to Alan Example is recorded.").WaitForAsync();
        (await force.Ledger("record-visit")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_a_visit_of_a_colleague_is_shown_beside_ones_own()
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        var (page, address) = await Ready(site, officer, keys: true);
        await Take(page, address);
        await Begin(page);
        await page.Locator("[name='at']").FillAsync("08:10");
        await page.GetByLabel("Not seen", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("What was seen and said?").FillAsync("Nobody opened to me");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save to send" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("Something is missing, or cannot be.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the visit to Alan Example" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Say why one officer went alone, or who went along." }).ClickAsync();
        (await page.Faults()).ShouldBeEmpty();
        await page.Picture("offline-faults-phone");
        await page.GetByLabel("Who went with you?").FillAsync("B. Officer");
        site.Time.Advance(TimeSpan.FromMinutes(5));
        var colleague = force.Door(await force.Staff("C. Officer", StaffRole.OffenderManager));
        (await new Records.Visits.VisitRecords(colleague).RecordAsync(
            new(Guid.CreateVersion7(), "record-visit", "manage"), person, new(force.Today, new(9, 0), VisitResult.Refused, false) { With = ["B. Officer"], Words = "Came out to me" }, CancellationToken.None))
            .ShouldBeOfType<Records.Acts.ActOutcome.Done>();

        await page.GetByRole(AriaRole.Button, new() { Name = "Save to send" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("Something else is on the record.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the visit to Alan Example" }).ClickAsync();
        var both = await page.Locator("main").InnerTextAsync();
        both.ShouldContain("Came out to me");
        both.ShouldContain("Nobody opened to me");
        (await page.Faults()).ShouldBeEmpty();
        await page.Picture("offline-clash-phone");
        (await force.Ledger("record-visit")).Count.ShouldBe(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send mine as well" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 1 visit" }).ClickAsync();
        await page.GetByText("The visit to Alan Example is recorded.").WaitForAsync();
        (await force.Ledger("record-visit")).Count.ShouldBe(2);
    }

    private const string Ids = "() => new Promise(done => { const asked = indexedDB.open('vigil-visits'); asked.onsuccess = () => { if (!asked.result.objectStoreNames.contains('kept')) { done([]); return } const all = asked.result.transaction('kept').objectStore('kept').getAllKeys(); all.onsuccess = () => { asked.result.close(); done(all.result.map(String)) } } })";

    private static Task<string> Kept(IPage page) => page.EvaluateAsync<string>(
        "() => new Promise(done => { const asked = indexedDB.open('vigil-visits'); asked.onsuccess = () => { const all = asked.result.transaction('kept').objectStore('kept').getAll(); all.onsuccess = () => { asked.result.close(); const one = all.result.find(one => one.draft); done(JSON.stringify({ id: one.id, iv: [...one.iv], data: [...new Uint8Array(one.data)] })) } } })");

    /// <summary>Every byte of every record and cached answer, read as text in each way that text is stored.</summary>
    private static async Task<string> Stored(IPage page) => await page.EvaluateAsync<string>("""
        async () => {
          const found = []
          const tell = (value) => {
            const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : ArrayBuffer.isView(value) ? new Uint8Array(value.buffer) : null
            if (bytes) found.push(new TextDecoder('latin1').decode(bytes), new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)))
            else if (value && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => { found.push(key); tell(inner) })
            else found.push(String(value))
          }
          for (const { name, version } of await indexedDB.databases()) {
            const db = await new Promise(done => { const asked = indexedDB.open(name, version); asked.onsuccess = () => done(asked.result) })
            for (const store of db.objectStoreNames) tell(await new Promise(done => { const all = db.transaction(store).objectStore(store).getAll(); all.onsuccess = () => done(all.result) }))
            db.close()
          }
          for (const name of await caches.keys()) {
            const cache = await caches.open(name)
            for (const request of await cache.keys()) { found.push(request.url); tell(await (await cache.match(request)).arrayBuffer()) }
          }
          tell({ ...localStorage }); tell({ ...sessionStorage })
          return found.join('\n')
        }
        """);

    private static async Task Waits(IPage page, int count)
    {
        for (var tries = 0; (await page.EvaluateAsync<string[]>(Ids)).Count(id => Guid.TryParse(id, out _)) != count; tries++)
        {
            tries.ShouldBeLessThan(100);
            await Task.Delay(100);
        }
    }

    private async Task<(IPage Page, Uri Address)> Ready(Site site, Staff officer, bool keys)
    {
        var page = await browser.Open(Screen.Phone);
        await page.Clock.SetFixedTimeAsync(site.Time.GetUtcNow().UtcDateTime);
        await page.AddPasskeyDevice(keys);
        var address = await page.SignIn(site, officer, "/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey" }).WaitForAsync();
        return (page, address);
    }

    private static async Task Take(IPage page, Uri address)
    {
        await page.GotoAsync(new Uri(address, "/visits/offline").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Take them with you" }).ClickAsync();
        await page.WaitForURLAsync("**" + Shell);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open with your passkey" }).WaitForAsync();
    }

    private static async Task Unlock(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Open with your passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Taken with you" }).WaitForAsync();
    }

    private static async Task Begin(IPage page)
    {
        await Unlock(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Before you knock at Alan Example’s" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the visit" }).ClickAsync();
    }

    /// <summary>Someone whose visit is overdue.</summary>
    private static async Task<(TestForce Force, Staff Officer, Guid Person)> Someone(Site site)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var since = force.Today.AddDays(-40);
        var person = await force.Person("Alan", "Example", officer, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), since),
            (new DeviceFact(DeviceKind.Phone, "black Sample 10", null, null, LawfulBasis.RiskManagement), since),
            (new VisitFact(new(since, new(11, 0), VisitResult.Seen, false) { With = ["B. Officer"] }, officer.Id, officer.Name), since),
            (new PlanFact(1, PlanContent.Empty with { Visits = new(30) }, officer.Id, officer.Name, false), since));
        return (force, officer, person);
    }
}
