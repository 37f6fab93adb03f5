using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Visits;
using Vigil.Web.Showing;

namespace Vigil.Web.Pages.Visits;

/// <summary>
/// A visit that was written without signal: a device sends it here, and here is read what came of it beside what others did
/// meanwhile. It is sent as JSON with a header that a page of another site cannot send, under a cookie that such a page is not
/// given (SameSite), so that no form's token is needed: the page for no signal has none.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class OfflineSentModel(OfflineVisitRecords visits) : PageModel
{
    private const int MostBytes = 256 * 1024;

    /// <summary>The device's clock when it was sent, and the header that marks it as sent by our page.</summary>
    public const string PhoneTime = "Vigil-Phone-Time";

    [BindProperty(SupportsGet = true)]
    public Guid Sent { get; set; }

    /// <summary>The version of the record that was taken along.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Since { get; set; }

    /// <summary>What came of it.</summary>
    public ReceivedVisit Received { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await visits.ReceivedAsync(Sent, Since, stop) is not { } received)
        {
            return NotFound();
        }

        Received = received;
        return Page();
    }

    public async Task<IActionResult> OnPutAsync(CancellationToken stop)
    {
        if (!Request.HasJsonContentType() || !DateTimeOffset.TryParse(Request.Headers[PhoneTime], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var phoneAt))
        {
            return Said(StatusCodes.Status400BadRequest, "A visit is sent as JSON by Vigil’s own page.");
        }

        if (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        using var content = new MemoryStream();
        await Request.Body.CopyToAsync(content, stop);
        var bytes = content.ToArray();
        // nobody types a NUL, and PostgreSQL keeps none
        if (Sent == Guid.Empty || Encoding.UTF8.GetString(bytes).Contains("\\u0000", StringComparison.Ordinal) || OfflineBody.Of(bytes) is not { } body)
        {
            return Said(StatusCodes.Status400BadRequest, "This is not a visit as any version of the page sends it.");
        }

        return await visits.SendAsync(body.Sent(Sent, bytes, phoneAt), body.Read, stop) switch
        {
            SentOutcome.Recorded => StatusCode(StatusCodes.Status201Created),
            SentOutcome.Same => StatusCode(StatusCodes.Status204NoContent),
            SentOutcome.Other other => Clash("other-body", other.Held is { } held ? [held] : [], body.Person),
            SentOutcome.Another another => Clash("another-visit", another.Held, body.Person),
            SentOutcome.Faulty faulty => new JsonResult(new { faults = faulty.Faults.Select(fault => new { field = FieldOf(fault.Field), reason = fault.Reason }) }) { StatusCode = StatusCodes.Status422UnprocessableEntity },
            _ => Said(StatusCodes.Status404NotFound, "Not found, or not allowed."),
        };
    }

    private static string FieldOf(string? field) => field?.StartsWith("Form.", StringComparison.Ordinal) == true ? field : VisitForm.FieldOf(field);

    private static JsonResult Clash(string why, IReadOnlyList<Held<VisitFact>> held, Guid person) =>
        new(new { why, held = held.Select(one => new { id = one.FactId, at = $"/people/{person}/visits/{one.FactId}", lines = VisitLines.Of(one.Value) }) }) { StatusCode = StatusCodes.Status409Conflict };

    private static JsonResult Said(int status, string why) => new(new { why }) { StatusCode = status };
}
