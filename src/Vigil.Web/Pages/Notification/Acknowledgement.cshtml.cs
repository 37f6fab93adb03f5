using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Notification;
using Vigil.Web.Documents;

namespace Vigil.Web.Pages.Notification;

/// <summary>The written acknowledgement of a notification (section 87(3)): on the screen, on paper and as a file.</summary>
public sealed class AcknowledgementModel(AcknowledgementRecords records, PaperPress press, PageText pages) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid FactId { get; set; }

    /// <summary>Whether it is handed over now: the ledger says so, and the browser is asked to print.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Print { get; set; }

    /// <summary>The acknowledgement.</summary>
    public Acknowledgement Acknowledgement { get; private set; } = null!;

    /// <summary>Why no file was made, in words.</summary>
    public string? NoFile { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await OpenAsync(Print, stop) ? Page() : NotFound();

    /// <summary>The file; its name says nothing about anyone.</summary>
    public async Task<IActionResult> OnGetPdfAsync(CancellationToken stop)
    {
        if (!await OpenAsync(disclosed: true, stop))
        {
            return NotFound();
        }

        var html = await pages.RenderAsync(PageContext, "/Pages/Notification/AcknowledgementDocument.cshtml", Acknowledgement);
        switch (await press.MakeAsync(html, stop))
        {
            case PaperOutcome.Made made:
                return File(made.Pdf, "application/pdf", "acknowledgement.pdf");
            case PaperOutcome.NotMade refused:
                NoFile = refused.Because;
                Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Page();
            default:
                throw new InvalidOperationException("A PDF was neither made nor refused.");
        }
    }

    private async Task<bool> OpenAsync(bool disclosed, CancellationToken stop)
    {
        if (await records.ReadAsync(Id, FactId, disclosed, stop) is not { } acknowledgement)
        {
            return false;
        }

        Acknowledgement = acknowledgement;
        return true;
    }
}
