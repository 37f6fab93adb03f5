using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Exchange.Caseload;
using Vigil.Testing;

namespace Vigil.Web.Tests;

/// <summary>A caseload brought in by page, as a records officer does it.</summary>
public sealed class ImportPagesTests
{
    private static readonly (string Sheet, string Text)[] ThreePeople =
    [
        ("name", "person,given,family,kind\nP1,Alan,Example,legal\nP2,Beth,Example,legal\nP3,Carl,Example,legal\n"),
        ("birth", "person,born,sex\nP1,01/05/1980,male\nP2,1975-12-31,female\nP3,31/02/1980,male\n"),
        ("allocation", "person,manager,supervisor\nP1,m.anager,s.uper\nP2,m.anager,s.uper\nP3,m.anager,s.uper\n"),
    ];

    [Theory, ClassData(typeof(Databases))]
    public async Task It_is_checked_first_then_recorded_and_the_same_file_again_adds_nobody(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, client, officer) = await Someone(site);

        (await Send(client, Zip(ThreePeople))).Headers.Location?.ToString().ShouldBe("/import");
        var page = await Until(client, "What would be imported");

        Value(page, "Would be added").ShouldBe("2 people");
        Value(page, "Would be left out").ShouldBe("1 person");
        page.QuerySelector("main ul li")!.TextContent.ShouldContain("birth, row 4, born, “31/02/1980”: there is no such date. Expected: a date such as");
        (await People(site, force)).ShouldBe(0);
        (await force.Ledger("check-import")).ShouldHaveSingleItem().StaffId.ShouldBe(officer.Id);
        (await client.GetStringAsync("/import?handler=Report")).ShouldContain("there is no such date");

        var looks = (await force.Ledger("open-import")).Count;
        (await client.Submit(page.Form("form[action*=Record]"))).Headers.Location?.ToString().ShouldBe("/import");
        page = await Until(client, "Imported");
        Value(page, "Added").ShouldBe("2 people");
        (await force.Ledger("open-import")).Count.ShouldBeGreaterThan(looks);
        (await People(site, force)).ShouldBe(2);
        (await force.Ledger("import-person")).Select(line => (line.StaffId, line.People.Count)).ShouldBe([(officer.Id, 1), (officer.Id, 1)]);
        (await client.Submit(page.Form("form[action*=Forget]"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        await Send(client, Zip(ThreePeople));
        page = await Until(client, "What would be imported");
        Value(page, "Already there").ShouldBe("2 people");
        page.QuerySelector("form[action*=Record]").ShouldBeNull("there is nothing to import");
    }

    [Fact]
    public async Task A_single_file_of_one_part_and_other_user_names_are_taken()
    {
        await using var site = await Site.Start();
        var (force, client, _) = await Someone(site);
        await Send(client, Zip([.. ThreePeople[..2], ("allocation", ThreePeople[2].Text.Replace("m.anager", "old.name", StringComparison.Ordinal))]), ("Instead", "old.name=m.anager"));
        await client.Submit((await Until(client, "What would be imported")).Form("form[action*=Record]"));
        await Until(client, "Imported");

        await Send(client, "person,level\nP1,high\n"u8.ToArray(), ("Part", "risk"));
        Value(await Until(client, "What would be imported"), "Would be changed").ShouldBe("1 person");
        (await People(site, force)).ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_told_in_words_and_what_was_typed_stays()
    {
        await using var site = await Site.Start();
        var (force, client, _) = await Someone(site);
        async Task Refused(byte[]? file, string words)
        {
            var page = await (await Send(client, file, ("Instead", "old.name=m.anager"))).Page();
            page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain(words);
            page.QuerySelector("#Instead")!.TextContent.ShouldContain("old.name=m.anager");
        }

        await Refused(null, "Choose a workbook or a CSV file");
        await Refused([], "The file is empty");
        await Refused(new byte[ImportRecords.MostBytes + 1], "must be smaller than 50 MB");
        (await (await Send(client, Zip(ThreePeople), ("Instead", "nonsense"))).Page()).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("OLD=NEW");
        foreach (var (file, words) in new[]
        {
            ("no workbook"u8.ToArray(), "this is no workbook"), (new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "a workbook of the old kind (.xls)"),
            (Zip([("nonsense", "a,b\n1,2\n")]), "nonsense"),
        })
        {
            await Send(client, file);
            var page = await Until(client, "What would be imported");
            page.QuerySelector("main")!.TextContent.ShouldContain(words);
            page.QuerySelector("main")!.TextContent.ShouldContain("Nobody could be taken");
            page.QuerySelector("form[action*=Record]").ShouldBeNull();
        }

        (await People(site, force)).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_but_a_records_officer_finds_the_page_and_nobody_sees_anothers_file()
    {
        await using var site = await Site.Start();
        var (force, client, officer) = await Someone(site);
        await Send(client, Zip(ThreePeople));
        await Until(client, "What would be imported");

        (await site.As(await force.Staff("A. Officer", StaffRole.OffenderManager)).GetAsync("/import")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.As(await force.Staff("Other", StaffRole.RecordsOfficer)).Page("/import")).QuerySelector("main")!.TextContent.ShouldNotContain("What would be imported");
        // it lies there for half an hour
        site.Time.Advance(TimeSpan.FromMinutes(31));
        (await site.As(officer).Page("/import")).QuerySelector("main")!.TextContent.ShouldNotContain("What would be imported");
    }

    private static async Task<(TestForce Force, HttpClient Client, Staff Officer)> Someone(Site site)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        foreach (var (account, role) in new[] { ("M.ANAGER", StaffRole.OffenderManager), ("S.UPER", StaffRole.Supervisor) })
        {
            var staff = await force.Staff(account, role);
            await force.Write(db => db.Users.Single(row => row.Id == staff.Id).NormalizedUserName = account);
        }

        var officer = await force.Staff("F. Counter", StaffRole.RecordsOfficer);
        return (force, site.As(officer), officer);
    }

    private static byte[] Zip((string Sheet, string Text)[] sheets)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (sheet, text) in sheets)
            {
                using var entry = new StreamWriter(archive.CreateEntry($"{sheet}.csv").Open());
                entry.Write(text);
            }

        return file.ToArray();
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, byte[]? file, params (string Name, string Value)[] typed)
    {
        var form = (await client.Page("/import")).Form("form[enctype]");
        var content = new MultipartFormDataContent();
        var given = typed.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in Testing.Pages.Standing(form).Where(field => !given.Contains(field.Key)).Select(field => (field.Key, field.Value)).Concat(typed))
            content.Add(new StringContent(value), $"\"{name}\"");
        var sent = new ByteArrayContent(file ?? []);
        sent.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Workbook\"; filename=\"{(file is null ? "" : "caseload.zip")}\"");
        content.Add(sent);
        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    private static async Task<IDocument> Until(HttpClient client, string heading)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await client.Page("/import");
            if (page.QuerySelectorAll("main h2").Any(one => one.TextContent == heading) || tries > 100)
                return page;
            await Task.Delay(100);
        }
    }

    private static string Value(IDocument page, string key) =>
        page.QuerySelectorAll("main .govuk-summary-list__row").Single(row => row.QuerySelector("dt")!.TextContent == key).QuerySelector("dd")!.TextContent.Trim();

    private static async Task<int> People(Site site, TestForce force)
    {
        await using var db = site.Database.Engine.Open(force.Id);
        await site.Database.Engine.BeginAsync(db, force.Id, Staff.SystemId, writing: false, TestContext.Current.CancellationToken);
        return await db.People.CountAsync(TestContext.Current.CancellationToken);
    }
}
