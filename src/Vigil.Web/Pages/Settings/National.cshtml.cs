using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Sharing;
using Vigil.Records.Acts;
using Vigil.Records.Settings;
using Vigil.Records.Storage;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing what is owed to the national system, from which day and within how many working days.</summary>
public sealed class NationalModel(SettingRecords settings) : PageModel
{
    private const int Longest = 60;

    [BindProperty]
    public Guid Token { get; set; }

    /// <summary>From which day.</summary>
    [BindProperty]
    public DateTyped From { get; set; } = new();

    /// <summary>The kinds of fact, by their stored names.</summary>
    [BindProperty]
    public List<string> Kinds { get; set; } = [];

    /// <summary>Working days for a new record, as typed.</summary>
    [BindProperty]
    public string? NewWithin { get; set; }

    /// <summary>Working days for a change, as typed.</summary>
    [BindProperty]
    public string? ChangeWithin { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    /// <summary>The policy in force.</summary>
    public Published<OwedPolicy> Published { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        Token = Guid.CreateVersion7();
        var policy = Published.Value;
        (From, Kinds, NewWithin, ChangeWithin) = (DateTyped.Of(policy.From), [.. policy.Kinds], policy.NewWithin.ToString(CultureInfo.InvariantCulture), policy.ChangeWithin.ToString(CultureInfo.InvariantCulture));
        (Owner, ReviewOn) = (Published.Owner, DateTyped.Of(Published.ReviewOn));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (From.Fault("First day") is { } fault)
        {
            ModelState.AddModelError(nameof(From), fault);
        }

        var kinds = Kinds.Where(FactKinds.All.ContainsKey).Distinct().ToList();
        if (kinds.Count == 0)
        {
            ModelState.AddModelError(nameof(Kinds), "Select at least one kind");
        }

        var (made, changed) = (Days(NewWithin, nameof(NewWithin)), Days(ChangeWithin, nameof(ChangeWithin)));
        if (string.IsNullOrWhiteSpace(Owner))
        {
            ModelState.AddModelError(nameof(Owner), "Enter who answers for this policy");
        }

        if (ReviewOn.Fault("Date of the review") is { } unread)
        {
            ModelState.AddModelError(nameof(ReviewOn), unread);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var policy = new OwedPolicy(From.Value, kinds, made, changed);
        switch (await settings.PublishAsync(new(Token, "publish-setting", "administer"), SettingKeys.Owed, policy, Owner!.Trim(), ReviewOn.Value!.Value, stop))
        {
            case ActOutcome.Refused refused:
                ModelState.AddModelError(nameof(ReviewOn), refused.Refusal.Reason);
                return Page();
            case ActOutcome.NotFound:
                return NotFound();
            default:
                return Redirect("/settings/national");
        }
    }

    private int Days(string? typed, string field)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Longest)
        {
            return days;
        }

        ModelState.AddModelError(field, string.Create(CultureInfo.InvariantCulture, $"Enter a number of working days from 1 to {Longest}"));
        return 0;
    }

    private async Task ReadAsync(CancellationToken stop) => Published = await settings.ReadAsync(SettingKeys.Owed, OwedPolicy.Default, stop);
}
