using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Exchange.National;

namespace Vigil.Web.Pages.Owed;

/// <summary>A sample of records compared by hand with the national system, and how many differ.</summary>
public sealed class SampleModel(ComparisonRecords records, TimeProvider time) : PageModel
{
    private const int Usual = 10;

    /// <summary>The samples, latest first.</summary>
    public IReadOnlyList<ComparisonSample> Samples { get; private set; } = [];

    /// <summary>Whether whoever is signed in draws samples.</summary>
    public bool MayDraw => records.MayDraw;

    [BindProperty]
    public Guid Token { get; set; }

    /// <summary>How many records to draw.</summary>
    [BindProperty]
    public string? Size { get; set; }

    /// <summary>What differs.</summary>
    [BindProperty]
    public string? Differs { get; set; }

    /// <summary>The row that the form was about.</summary>
    [BindProperty]
    public Guid Row { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Size = Usual.ToString(CultureInfo.InvariantCulture);
        return await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostDrawAsync(CancellationToken stop)
    {
        if (!int.TryParse(Size, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            ModelState.AddModelError(nameof(Size), "Enter how many records, as a number");
            return await ShowAsync(stop);
        }

        // drawn by the clock and then published: nobody chooses it, and anyone can draw the same again
        var seed = (int)(time.GetUtcNow().ToUnixTimeMilliseconds() % int.MaxValue);
        return await DoneAsync(await records.DrawAsync(new(Token, "draw-sample", "national-system"), seed, size, stop), nameof(Size), stop);
    }

    public async Task<IActionResult> OnPostCompareAsync(Guid person, bool matches, CancellationToken stop) =>
        await DoneAsync(await records.CompareAsync(new(Token, "compare-record", "national-system"), person, Row, matches, Differs, stop), $"Differs-{Row}", stop);

    private async Task<IActionResult> DoneAsync(ActOutcome outcome, string field, CancellationToken stop)
    {
        switch (outcome)
        {
            case ActOutcome.Done or ActOutcome.AlreadyDone:
                return Redirect("/owed/sample");
            case ActOutcome.Refused { Refusal: var refusal }:
                ModelState.AddModelError(field, refusal.Reason);
                return await ShowAsync(stop);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        if (await records.SamplesAsync(stop) is not { } samples)
        {
            return NotFound();
        }

        Samples = samples;
        Token = Token == Guid.Empty ? Guid.CreateVersion7() : Token;
        return Page();
    }
}
