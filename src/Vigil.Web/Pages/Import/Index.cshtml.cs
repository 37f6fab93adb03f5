using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Exchange.Caseload;
using Vigil.Web.Uploads;

namespace Vigil.Web.Pages.Import;

/// <summary>A caseload from a file: checked, reported row by row, and recorded when someone says so.</summary>
[Upload(ImportRecords.MostBytes)]
public sealed class IndexModel(ImportRecords import, LondonClock clock) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public IFormFile? Workbook { get; set; }

    /// <summary>Which part a single CSV file holds.</summary>
    [BindProperty]
    public string? Part { get; set; }

    /// <summary>"OLD=NEW", one a line.</summary>
    [BindProperty]
    public string? Instead { get; set; }

    /// <summary>The file at hand.</summary>
    public FileAtHand? Current { get; private set; }

    /// <summary>The parts that a CSV file may hold.</summary>
    public IReadOnlyList<string> Parts { get; } = [Records.Exchange.Parts.Part.People, .. Records.Exchange.Parts.Part.All.Select(part => part.Name)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Current = await import.OpenAsync(stop);
        Token = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnGetReportAsync(CancellationToken stop)
    {
        if ((await import.OpenAsync(stop))?.Report is not { } report)
        {
            return NotFound();
        }

        using var file = new MemoryStream();
        ImportReportText.Write(report, file);
        return File(file.ToArray(), "text/csv", "import-report.csv");
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken stop)
    {
        var fault = Workbook is null or { Length: 0, FileName: "" } ? "Choose a workbook or a CSV file"
            : Workbook.Length > ImportRecords.MostBytes ? "The file must be smaller than 50 MB. Send a larger one in several parts, or have whoever runs Vigil import it"
            : Workbook.Length == 0 ? "The file is empty" : null;
        if (fault is not null)
        {
            ModelState.AddModelError(nameof(Workbook), fault);
        }

        var instead = Pairs();
        if (!string.IsNullOrEmpty(Part) && !Parts.Contains(Part))
        {
            ModelState.AddModelError(nameof(Part), "Choose one of the parts");
        }

        return ModelState.IsValid
            ? await StayAsync(await import.CheckAsync(new(Token, "check-import", "import"), await AtHandAsync(instead, stop), stop), nameof(Workbook), stop)
            : await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostRecordAsync(Guid file, CancellationToken stop) => await StayAsync(await import.RecordAsync(file), nameof(Workbook), stop);

    public IActionResult OnPostForget()
    {
        import.Forget();
        return Redirect("/import");
    }

    private async Task<FileAtHand> AtHandAsync(Dictionary<string, string> instead, CancellationToken stop)
    {
        using var bytes = new MemoryStream((int)Workbook!.Length);
        await Workbook.CopyToAsync(bytes, stop);
        return new(bytes.ToArray(), string.IsNullOrEmpty(Part) ? null : Part, clock.UtcNow) { Instead = instead };
    }

    private Dictionary<string, string> Pairs()
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in (Instead ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } old, { Length: > 0 } instead] || !pairs.TryAdd(old, instead))
            {
                ModelState.AddModelError(nameof(Instead), "Each line must be OLD=NEW, and each old user name stand once");
                break;
            }
        }

        return pairs;
    }

    private async Task<IActionResult> StayAsync(ActOutcome outcome, string field, CancellationToken stop)
    {
        if (outcome is not ActOutcome.Refused refused)
        {
            return Redirect("/import");
        }

        ModelState.AddModelError(field, refused.Refusal.Reason);
        return await ShowAsync(stop);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        Current = await import.OpenAsync(stop);
        return Page();
    }
}
