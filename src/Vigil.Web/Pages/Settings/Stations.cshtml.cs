using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Settings;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Settings;

/// <summary>The published list of stations at which notifications are taken (SOA 2003 s87(2A)).</summary>
public sealed class StationsModel(SettingRecords settings) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    /// <summary>One station a line.</summary>
    [BindProperty]
    public string? Stations { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    /// <summary>The list in force.</summary>
    public Published<IReadOnlyList<string>> Published { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        Token = Guid.CreateVersion7();
        (Stations, Owner, ReviewOn) = (string.Join("\n", Published.Value), Published.Owner, DateTyped.Of(Published.ReviewOn));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        var list = (Stations ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        if (list.Count == 0)
        {
            ModelState.AddModelError(nameof(Stations), "Enter at least one station");
        }

        if (string.IsNullOrWhiteSpace(Owner))
        {
            ModelState.AddModelError(nameof(Owner), "Enter who answers for this list");
        }

        if (ReviewOn.Fault("Date of the review") is { } fault)
        {
            ModelState.AddModelError(nameof(ReviewOn), fault);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await settings.PublishAsync(new(Token, "publish-setting", "administer"), SettingKeys.Stations, list, Owner!.Trim(), ReviewOn.Value!.Value, stop))
        {
            case ActOutcome.Refused refused:
                ModelState.AddModelError(nameof(ReviewOn), refused.Refusal.Reason);
                return Page();
            case ActOutcome.NotFound:
                return NotFound();
            default:
                return Redirect("/settings/stations");
        }
    }

    private async Task ReadAsync(CancellationToken stop) =>
        Published = await settings.ReadAsync<IReadOnlyList<string>>(SettingKeys.Stations, [], stop);
}
