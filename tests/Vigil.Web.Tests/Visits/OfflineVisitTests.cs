using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Testing;
using Vigil.Web.Pages.Visits;

namespace Vigil.Web.Tests.Visits;

/// <summary>Visits taken along, and sent after there was no signal, as a device asks and sends.</summary>
public sealed class OfflineVisitTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_visit_sent_twice_is_recorded_once_and_both_clocks_are_kept(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var (client, id, body) = (site.As(officer), Guid.CreateVersion7(), Body(person));

        (await Put(client, id, body)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Put(client, id, body)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await Visits(force, person)).ShouldHaveSingleItem();
        (await force.Ledger("record-visit")).ShouldHaveSingleItem().People.ShouldBe([person]);
        await using var db = site.Database.Engine.Open(force.Id);
        var act = await db.Acts.SingleAsync(row => row.Token == id, TestContext.Current.CancellationToken);
        act.Purpose.ShouldBe("manage");
        act.Reason!.ShouldStartWith("Written without signal. By the device’s clock saved 2026-11-24 09:10:00, sent 2026-11-24 09:41:00 UTC. SHA-256 ");
        act.At.ShouldBe(new(2026, 11, 24, 9, 30, 0, DateTimeKind.Utc));
        var page = Text(await client.Page($"/visits/offline/{id}?since=1"));
        page.ShouldContain("Received 09:30 on 24 November 2026");
        page.ShouldContain("Calm and at home");
        page.ShouldContain("Home visit recorded, A. Officer");
        (await force.Ledger("open-sent-visit")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Another_text_under_the_same_identity_is_refused_with_what_is_held(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var (client, id) = (site.As(officer), Guid.CreateVersion7());
        await Put(client, id, Body(person));

        var answer = await Put(client, id, Body(person, form => form["words"] = "Something else"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var told = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        told.ShouldContain("other-body");
        told.ShouldContain("Calm and at home");
        (await Visits(force, person)).ShouldHaveSingleItem().Visit.Words.ShouldBe("Calm and at home");
        (await force.Ledger("open-visits")).Where(line => line.StaffId == officer.Id).ShouldHaveSingleItem().People.ShouldBe([person]);
        var colleague = site.As(await force.Staff("B. Officer", StaffRole.OffenderManager));
        (await Put(colleague, id, Body(person))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await colleague.GetAsync(new Uri($"/visits/offline/{id}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_visit_of_that_day_recorded_meanwhile_is_shown_and_whoever_was_there_decides(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site);
        var (taken, client, id) = (site.Time.GetUtcNow(), site.As(officer), Guid.CreateVersion7());
        site.Time.Advance(TimeSpan.FromMinutes(5));
        (await Put(site.As(supervisor), Guid.CreateVersion7(), Body(person, form => form["words"] = "Out when I came", taken))).StatusCode.ShouldBe(HttpStatusCode.Created);

        var answer = await Put(client, id, Body(person, taken: taken));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var clash = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        clash["why"]!.GetValue<string>().ShouldBe("another-visit");
        clash.ToJsonString().ShouldContain("Out when I came");
        (await Visits(force, person)).ShouldHaveSingleItem();
        (await force.Ledger("open-visits")).Count(line => line.StaffId == officer.Id).ShouldBe(1);
        (await Put(client, id, Body(person, taken: taken, despite: clash["held"]![0]!["id"]!.GetValue<Guid>()))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Visits(force, person)).Select(fact => fact.RecordedByName).ShouldBe(["S. Sergeant", "A. Officer"], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_cannot_be_recorded_is_told_field_by_field_and_nothing_is_saved(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site, (new DeviceFact(DeviceKind.Phone, "black Sample 10", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1)));
        var client = site.As(officer);

        var old = await Put(client, Guid.CreateVersion7(), Body(person, format: 0));
        var ahead = await Put(client, Guid.CreateVersion7(), Body(person, form => (form["at"], form["with"], form["result"]) = ("23:50", null, null)));
        var faulty = await Put(client, Guid.CreateVersion7(), Body(person, form => (form["at"], form["with"]) = ("23:50", null)));

        old.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Faults(old)).ShouldHaveSingleItem().ShouldStartWith("Form.Format: This visit was written in version 0 of the form; version 1 is in use.");
        (await Faults(ahead)).ShouldBe(["Form.Result: Select whether the person was seen"]);
        var faults = await Faults(faulty);
        faults.Count.ShouldBe(3);
        faults.ShouldContain("Form.At: Time of the visit is still ahead.");
        faults.ShouldContain("Form.AloneBecause: Say why one officer went alone, or who went along.");
        faults.ShouldContain(fault => fault.StartsWith("Form.Devices[", StringComparison.Ordinal) && fault.Contains("].State: Mobile telephone: black Sample 10", StringComparison.Ordinal));
        (await Visits(force, person)).ShouldBeEmpty();
        (await force.Ledger("record-visit")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_no_page_of_ours_sends_is_refused()
    {
        await using var site = await Site.Start();
        var (force, _, officer, person) = await Someone(site);
        var client = site.As(officer);
        Task<HttpResponseMessage> Plain(string body, string type = "application/json", bool marked = true) => Send(client, Guid.CreateVersion7(), body, type, marked);

        (await Plain(Body(person), marked: false)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Plain(Body(person), "text/plain")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Plain("{")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Plain("{\"format\":1}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Plain("null")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Plain(Body(person, form => form["words"] = "a\0b"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Plain(Body(person, form => form["devices"] = "none"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Plain(Body(person, form => (form["devices"], form["on"]) = (null, null)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Plain(Body(Guid.CreateVersion7()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Put(site.As(await force.Staff("M. Coordinator", StaffRole.MappaCoordinator)), Guid.CreateVersion7(), Body(person))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Visits(force, person)).ShouldBeEmpty();
        (await force.Ledger("record-visit")).ShouldAllBe(line => line.Kind == "refused");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Taking_visits_along_is_one_disclosure_of_as_little_as_is_needed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site,
            (new WarningFact(WarningKind.NeverAlone, "allegations", new(2027, 3, 1), LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new DeviceFact(DeviceKind.Phone, "black Sample 10", null, null, LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new RelationshipFact(RelationshipKind.ChildKnown, "Kim Sample", new(2018, 1, 1), "weekends", null, LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new OccupationFact(OccupationKind.Work, "Sample Bakery", "baker", null, null, null, LawfulBasis.RiskManagement), new(2026, 1, 1)));
        var theirs = await force.Person("Colin", "Person", await force.Staff("B. Officer", StaffRole.OffenderManager, supervisor), supervisor);
        var client = site.As(officer);
        var form = (await client.Page("/visits/offline")).QuerySelector("form[data-vigil-take]");
        form.ShouldBeNull("no visit is due");
        var token = (await client.Page($"/people/{person}/visits/record")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        (await client.PostAsync(new Uri("/visits/offline?handler=Pack", UriKind.Relative), Chosen(null, person), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var answer = await client.PostAsync(new Uri("/visits/offline?handler=Pack", UriKind.Relative), Chosen(token, person, theirs), TestContext.Current.CancellationToken);

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var pack = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        pack["hours"]!.GetValue<int>().ShouldBe(12);
        var stop = pack["visits"]!.AsArray().Single()!;
        stop["name"]!.GetValue<string>().ShouldBe("Alan Example");
        stop["alone"]!.GetValue<bool>().ShouldBeTrue();
        var told = string.Join(' ', stop["parts"]!.AsArray().SelectMany(part => part!["lines"]!.AsArray()).Select(line => line!.GetValue<string>()));
        foreach (var part in new[] { "Do not visit alone: allegations", "1 Example Road, ZZ99 1AA. Not verified", "Kim Sample", "black Sample 10" })
            told.ShouldContain(part);
        stop.ToJsonString().ShouldNotContain("Bakery");
        stop.ToJsonString().ShouldNotContain("1981");
        var lines = await force.Ledger("disclose-visit-pack");
        lines.Single(line => line.Kind == "look").People.ShouldBe([person]);
        lines.Single(line => line.Kind == "refused").People.ShouldBe([theirs]);
        (await client.PostAsync(new Uri("/visits/offline?handler=Pack", UriKind.Relative), Chosen(token, theirs), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static FormUrlEncodedContent Chosen(string? token, params Guid[] people) => new(
        people.Select(person => new KeyValuePair<string, string>("People", person.ToString())).Concat(token is null ? [] : [new("__RequestVerificationToken", token)]));

    private static string Body(Guid person, Action<JsonObject>? change = null, DateTimeOffset? taken = null, int format = OfflineBody.Current, params Guid[] despite)
    {
        var form = new JsonObject
        {
            ["on"] = new JsonObject { ["day"] = "24", ["month"] = "11", ["year"] = "2026" }, ["at"] = "08:10", ["result"] = "Seen", ["announced"] = "no", ["with"] = "B. Officer", ["words"] = "Calm and at home",
        };
        change?.Invoke(form);
        return new JsonObject
        {
            ["format"] = format, ["person"] = person, ["opened"] = 1, ["taken"] = taken ?? new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero), ["saved"] = "2026-11-24T09:10:00Z",
            ["despite"] = new JsonArray([.. despite.Select(one => JsonValue.Create(one))]), ["form"] = form,
        }.ToJsonString();
    }

    private static Task<HttpResponseMessage> Put(HttpClient client, Guid id, string body) => Send(client, id, body, "application/json", marked: true);

    private static Task<HttpResponseMessage> Send(HttpClient client, Guid id, string body, string type, bool marked)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"/visits/offline/{id}", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, type) };
        if (marked)
            request.Headers.Add(OfflineSentModel.PhoneTime, "2026-11-24T09:41:00.000Z");
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<string>> Faults(HttpResponseMessage answer) =>
        [.. (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["faults"]!.AsArray().Select(fault => $"{fault!["field"]}: {fault["reason"]}")];

    private static async Task<IReadOnlyList<VisitFact>> Visits(TestForce force, Guid person) =>
        [.. (await new Records.People.PeopleRecords(force.Door(await force.Staff("P. Reader", StaffRole.Supervisor))).VisitsAsync(person, before: false, "test", TestContext.Current.CancellationToken))!.Record.Of<VisitFact>().Select(held => held.Value)];

    private static string Text(AngleSharp.Dom.IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Alan", "Example", officer, supervisor,
            [(new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2026, 1, 1)), .. facts]));
    }
}
