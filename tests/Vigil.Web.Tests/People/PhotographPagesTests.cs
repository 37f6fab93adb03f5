using System.Net;
using System.Text;
using AngleSharp.Dom;
using SkiaSharp;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

/// <summary>Photographs as an officer adds, sees and corrects them.</summary>
public sealed class PhotographPagesTests
{
    private static readonly (string, string)[] Typed =
        [("Form.Kind", "Face"), ("Form.TakenOn.Day", "3"), ("Form.TakenOn.Month", "5"), ("Form.TakenOn.Year", "2026"), ("Form.TakenBy", "A. Officer"), ("Form.Words", "with a beard"), ("Form.Source", "taken at a visit")];

    [Theory, ClassData(typeof(Databases))]
    public async Task A_photograph_is_added_stands_on_the_banner_and_each_sight_of_it_is_one_line_of_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, officer, person) = await Someone(site);
        var client = site.As(officer);

        var answer = await Send(client, person, TestPicture.CameraJpeg(6), Typed);

        answer.Headers.Location?.ToString().ShouldBe($"/people/{person}/photographs", await Words(answer));
        (await force.Ledger("add-photograph")).ShouldHaveSingleItem().People.ShouldBe([person]);
        var gallery = await client.Page($"/people/{person}/photographs");
        (await force.Ledger("open-photographs")).ShouldHaveSingleItem().People.ShouldBe([person]);
        var small = gallery.QuerySelector(".vigil-gallery img")!.GetAttribute("src")!;
        Convert.FromBase64String(small["data:image/jpeg;base64,".Length..]).Length.ShouldBeLessThan(10_000);
        gallery.QuerySelector(".vigil-gallery li")!.TextContent.ShouldContain("Face, taken 3 May 2026");
        var banner = (await client.Page($"/people/{person}")).QuerySelector("img.vigil-banner__photo")!;
        (banner.GetAttribute("alt"), banner.GetAttribute("src")).ShouldBe(("Photograph taken 3 May 2026", small));
        (await force.Ledger("open-person")).Count.ShouldBe(1);

        var one = await client.Page(gallery.QuerySelector(".vigil-gallery a")!.GetAttribute("href")!);
        var picture = await client.GetAsync(new Uri(one.QuerySelector("img.vigil-photograph")!.GetAttribute("src")!, UriKind.Relative));
        (await force.Ledger("see-photograph")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (picture.Content.Headers.ContentType!.MediaType, picture.Headers.CacheControl!.NoStore).ShouldBe(("image/jpeg", true));
        var bytes = await picture.Content.ReadAsByteArrayAsync();
        TestPicture.IsRed(bytes, 0.9, 0.1).ShouldBeTrue("it was not turned upright");
        Encoding.Latin1.GetString(bytes).ShouldNotContain("CANARY");
        var stored = await site.Database.Stored();
        stored.ShouldNotContain("CANARY");
        stored.ShouldNotContain("JFIF");
        (await new Verification(site.Database.Engine).RunAsync(site.Time.GetUtcNow().UtcDateTime, TestContext.Current.CancellationToken)).Faults.Where(fault => fault.What.Contains("picture")).ShouldBeEmpty();
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "none", "Choose a photograph" },
        { "empty", "The file is empty" },
        { "letter", "This file is not a picture" },
        { "cut", "The picture breaks off before its end" },
        { "heic", "HEIC picture, as iPhones keep them" },
        { "large", "larger than 20 MB" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task What_is_wrong_with_it_is_said_beside_the_field_and_all_that_was_typed_stays(string which, string words)
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        var whole = TestPicture.Of(SKEncodedImageFormat.Jpeg);
        byte[]? file = which switch
        {
            "empty" => [], "letter" => "Dear Sir"u8.ToArray(), "cut" => whole[..(whole.Length / 2)], "heic" => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[64]],
            "large" => [.. whole, .. new byte[21 * 1024 * 1024]], _ => null,
        };

        var answer = await Send(site.As(officer), person, file, Typed);

        await Told(answer, words);
        (await force.Ledger("add-photograph")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fifty_megabytes_over_a_real_connection_are_answered_by_the_page_with_its_words()
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        var address = site.Listen();
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Cookie", site.CookieOf(officer));
        var opened = await client.GetAsync(new Uri($"/people/{person}/photographs/add", UriKind.Relative));
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", opened.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Prepend(site.CookieOf(officer))));
        var form = (await opened.Page()).Form();

        var answer = await client.PostAsync(new Uri($"/people/{person}/photographs/add", UriKind.Relative), Content(form, new byte[50 * 1024 * 1024], Typed));

        await Told(answer, "larger than 20 MB");
        (await force.Ledger("add-photograph")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_said_of_it_is_corrected_and_it_can_be_of_a_mark_that_is_recorded()
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site, (new MarkFact(MarkKind.Tattoo, "left forearm", "a swallow", LawfulBasis.RiskManagement), null));
        var client = site.As(officer);
        var mark = (await client.Page($"/people/{person}/photographs/add")).QuerySelectorAll("#Form_Of option")[^1].GetAttribute("value")!;
        (await Told(await Send(client, person, TestPicture.Of(SKEncodedImageFormat.Png), [.. Typed, ("Form.Of", mark)]), "Choose an entry that a photograph of “Face” can show", "Form_Of")).ShouldNotBeNull();
        await Send(client, person, TestPicture.Of(SKEncodedImageFormat.Png), [.. Typed.Skip(1), ("Form.Kind", "Mark"), ("Form.Of", mark)]);
        var at = (await client.Page($"/people/{person}/photographs")).QuerySelector(".vigil-gallery a")!.GetAttribute("href")!;

        var saved = await client.Submit((await client.Page(at)).Form(), ("Form.Words", "left forearm, healed"));

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = (await client.Page(at)).QuerySelector("main")!.TextContent;
        page.ShouldContain("left forearm, healed");
        page.ShouldContain("Tattoo: a swallow, left forearm");
        (await force.Ledger("correct-fact")).ShouldHaveSingleItem();
        (await client.GetAsync(new Uri($"{at}?handler=Picture", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_may_not_open_the_record_sees_no_picture_of_it_and_the_try_is_in_the_ledger()
    {
        await using var site = await Site.Start();
        var (force, officer, person) = await Someone(site);
        await Send(site.As(officer), person, TestPicture.Of(SKEncodedImageFormat.Jpeg), Typed);
        var at = (await site.As(officer).Page($"/people/{person}/photographs")).QuerySelector(".vigil-gallery a")!.GetAttribute("href")!;
        await force.Restrict(person);
        var stranger = site.As(await force.Staff("B. Officer", StaffRole.OffenderManager));

        foreach (var address in new[] { $"{at}?handler=Picture", at, $"/people/{person}/photographs" })
            (await stranger.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await using var db = site.Database.Engine.Open(force.Id);
        db.LedgerEntries.Count(entry => entry.Kind == EntryKinds.Refused).ShouldBe(3);
    }

    private static async Task<IElement> Told(HttpResponseMessage answer, string words, string field = "Photo")
    {
        var page = await answer.Page();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page.QuerySelector("main")?.TextContent);
        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")!.ShouldStartWith($"#{field}");
        page.QuerySelector(".govuk-error-message")!.TextContent.ShouldContain(words);
        page.QuerySelector("#Form_Words_, #Form_Words")!.GetAttribute("value").ShouldBe("with a beard");
        page.QuerySelector("input[name='Form.TakenOn.Year']")!.GetAttribute("value").ShouldBe("2026");
        return page.QuerySelector("input[name='Form.Kind'][value=Face][checked]")!;
    }

    private static async Task<string> Words(HttpResponseMessage answer) => (await answer.Page()).QuerySelector(".govuk-error-summary, main")?.TextContent ?? "";

    private static async Task<HttpResponseMessage> Send(HttpClient client, Guid person, byte[]? file, (string, string)[] typed) =>
        await client.PostAsync(new Uri($"/people/{person}/photographs/add", UriKind.Relative), Content((await client.Page($"/people/{person}/photographs/add")).Form(), file, typed));

    internal static MultipartFormDataContent Content(AngleSharp.Html.Dom.IHtmlFormElement form, byte[]? file, (string Name, string Value)[] typed)
    {
        var content = new MultipartFormDataContent();
        var given = typed.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in Testing.Pages.Standing(form).Where(field => !given.Contains(field.Key)).Select(field => (field.Key, field.Value)).Concat(typed))
            content.Add(new StringContent(value), $"\"{name}\"");
        var sent = new ByteArrayContent(file ?? []);
        sent.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Photo\"; filename=\"{(file is null ? "" : "alan-example.jpg")}\"");
        content.Add(sent);
        return content;
    }

    private static async Task<(TestForce Force, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, officer, await force.Person("Alan", "Example", officer, supervisor, [(new BirthFact(new(1981, 5, 4), Sex.Male), null), .. facts]));
    }
}
