using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Supervision;

namespace Vigil.Web.Pages.Team;

/// <summary>The dip samples of a team: drawn, checked one by one, and drawn again to show that nobody chose.</summary>
public sealed class SamplesModel(DipSampleRecords records, TimeProvider time) : PageModel
{
    private const int ShownAtFirst = 20;

    [BindProperty]
    public Guid Token { get; set; }

    /// <summary>The samples.</summary>
    public DipSamples All { get; private set; } = null!;

    /// <summary>The records of the latest that are shown, those to check first.</summary>
    public IReadOnlyList<SampledRecord> Shown { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(bool all, Guid? again, CancellationToken stop) => ShowAsync(all, again, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        // drawn by the clock and then shown: nobody chooses it, and anyone can draw the same again
        var seed = (int)(time.GetUtcNow().ToUnixTimeMilliseconds() % int.MaxValue);
        switch (await records.DrawAsync(new(Token, "draw-dip-sample", "supervise"), seed, stop))
        {
            case ActOutcome.Done or ActOutcome.AlreadyDone:
                return Redirect("/team/samples");
            case ActOutcome.Refused { Refusal: var refusal }:
                ModelState.AddModelError("", refusal.Reason);
                return await ShowAsync(false, null, stop);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(bool all, Guid? again, CancellationToken stop)
    {
        if (await records.SamplesAsync(again, stop) is not { } samples || (again is not null && samples.Again is null))
        {
            return NotFound();
        }

        All = samples;
        Token = Guid.CreateVersion7();
        Shown = samples.Samples is [var latest, ..]
            ? [.. latest.Records.OrderBy(record => record.Passed switch { null => 0, false => 1, true => 2 }).ThenByDescending(record => record.Level).Take(all ? int.MaxValue : ShownAtFirst)]
            : [];
        return Page();
    }
}
