using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Managed;
using Vigil.Web.Documents;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Managed;

/// <summary>The letter that tells the person that management ends: on the screen, on paper and as a file.</summary>
public sealed class LetterModel(ClosureLetterRecords letters, PaperPress press, PageText pages) : RecordPage
{
    /// <summary>Whether it is handed over now: the ledger says so, and the browser is asked to print.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Print { get; set; }

    /// <summary>The letter.</summary>
    public ClosureLetter Letter { get; private set; } = null!;

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

        var html = await pages.RenderAsync(PageContext, "/Pages/Managed/LetterDocument.cshtml", Letter);
        if (await press.MakeAsync(html, stop) is PaperOutcome.Made made)
        {
            return File(made.Pdf, "application/pdf", "letter.pdf");
        }

        NoFile = "The PDF could not be made on this server. Print the page instead: it looks the same.";
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    private async Task<bool> OpenAsync(bool disclosed, CancellationToken stop)
    {
        if (await letters.ReadAsync(Id, Purpose.Words is null ? Purpose.Code : $"{Purpose.Code}: {Purpose.Words}", disclosed, stop) is not { } letter)
        {
            return false;
        }

        Letter = letter;
        return true;
    }
}
