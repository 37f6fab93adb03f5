using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Exchange.Oasys;
using Vigil.Records.Plan;
using Vigil.Web.Documents;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Plan;

/// <summary>A signed version of the plan: on the screen, on paper and as a file.</summary>
public sealed class VersionModel(PlanPaperRecords papers, PaperPress press, PageText pages) : RecordPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Whether it is handed over now: the ledger says so, and the browser is asked to print.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Print { get; set; }

    /// <summary>The version.</summary>
    public PlanPaper Paper { get; private set; } = null!;

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

        var html = await pages.RenderAsync(PageContext, "/Pages/Plan/PlanDocument.cshtml", Paper);
        if (await press.MakeAsync(html, stop) is PaperOutcome.Made made)
        {
            return File(made.Pdf, "application/pdf", "plan.pdf");
        }

        NoFile = "The PDF could not be made on this server. Print the page instead: it looks the same.";
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    /// <summary>The sections under the names of probation's interface, as a file that says nothing about whose they are.</summary>
    public async Task<IActionResult> OnGetSectionsAsync(CancellationToken stop) => !await OpenAsync(disclosed: true, stop) ? NotFound()
        : File(ProbationPlan.Write(Paper.Plan.Value, Paper.Plan.TrueFrom!.Value, Paper.Signature is { Value.Agreed: true } signature ? signature.TrueFrom : null), "application/json", "plan.json");

    private async Task<bool> OpenAsync(bool disclosed, CancellationToken stop)
    {
        if (await papers.ReadAsync(Id, Number, Purpose.Words is null ? Purpose.Code : $"{Purpose.Code}: {Purpose.Words}", disclosed, stop) is not { } paper)
        {
            return false;
        }

        Paper = paper;
        return true;
    }
}
