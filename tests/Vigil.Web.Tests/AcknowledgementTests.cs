using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using Vigil.Domain.Notification;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class AcknowledgementTests : IAsyncLifetime
{
    private Site _site = null!;
    private Morning _morning = null!;
    private Guid _fact;

    private string Path => $"/people/{_morning.Alan}/notifications/{_fact}/acknowledgement";

    public async ValueTask InitializeAsync()
    {
        _site = await Site.Start();
        _morning = await Morning.On(_site);
        await _morning.Force.Write(db => _fact = db.Facts.Single(fact => fact.PersonId == _morning.Alan && fact.Kind == FactKinds.NameOf<NotificationFact>()).FactId);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_file_is_a_tagged_PDF_with_the_next_dates_and_only_masks_of_what_is_sealed_and_the_ledger_says_it_was_handed_over()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "makes a PDF with Chromium, which this machine has not");

        var answer = await _site.As(_morning.Counter).GetAsync($"{Path}?handler=pdf");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("acknowledgement.pdf");
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Join(" ", pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        text.ShouldContain("Acknowledgement of a notification");
        text.ShouldContain("Alan Example");
        text.ShouldContain("Periodic notification: by Thursday 19 November 2026");
        text.ShouldContain("card ending 0002");
        text.ShouldContain("OFFICIAL-SENSITIVE");
        pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("StructTreeRoot"), out _).ShouldBeTrue();
        pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("MarkInfo"), out _).ShouldBeTrue();
        (pdf.Information.Title ?? "").ShouldNotContain("Example");
        (await _morning.Force.Ledger("disclose-acknowledgement")).ShouldHaveSingleItem().People.ShouldBe([_morning.Alan]);
    }

    [Fact]
    public async Task Without_Chromium_the_page_says_so_in_words_and_offers_printing()
    {
        await using var site = _site.WithWebHostBuilder(host => host.UseSetting("Documents:Chromium", "/nowhere/chromium"));
        var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", _site.CookieOf(_morning.Counter));

        var answer = await client.GetAsync($"{Path}?handler=pdf");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await answer.Page();
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("no Chromium");
        page.QuerySelector("a[href$='?print=true']").ShouldNotBeNull();
        page.QuerySelector(".vigil-paper").ShouldNotBeNull();
    }

    [Fact]
    public async Task Looking_is_not_handing_over_but_printing_is()
    {
        var client = _site.As(_morning.Counter);

        var page = await client.Page(Path);
        (await _morning.Force.Ledger("disclose-acknowledgement")).ShouldBeEmpty();
        await client.Page($"{Path}?print=true");

        page.Title.ShouldBe("Acknowledgement of a notification – Vigil");
        (await _morning.Force.Ledger("open-acknowledgement")).Count.ShouldBe(1);
        (await _morning.Force.Ledger("disclose-acknowledgement")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_acknowledgement_is_found_only_under_its_own_person() =>
        (await _site.As(_morning.Counter).GetAsync($"/people/{_morning.Brian}/notifications/{_fact}/acknowledgement")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
