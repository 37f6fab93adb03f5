using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Settings;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing a policy of figures, with an owner and a review date.</summary>
/// <typeparam name="T">The policy.</typeparam>
public abstract class PolicyPage<T>(SettingRecords settings) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    /// <summary>The figures as typed.</summary>
    [BindProperty]
    public Dictionary<string, string?> Typed { get; set; } = [];

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is in force.</summary>
    public Published<T> Published { get; private set; } = null!;

    /// <summary>The figures asked for, each with its label.</summary>
    public abstract IReadOnlyList<(string Key, string Label)> Figures { get; }

    /// <summary>The setting's name.</summary>
    protected abstract string Key { get; }

    /// <summary>What Vigil ships with.</summary>
    protected abstract T Shipped { get; }

    /// <summary>Puts a policy into the form.</summary>
    protected abstract void Fill(T policy);

    /// <summary>Reads the policy from the form; what is wrong is said at its field.</summary>
    protected abstract T Read();

    public async Task OnGetAsync(CancellationToken stop)
    {
        Published = await settings.ReadAsync(Key, Shipped, stop);
        Token = Guid.CreateVersion7();
        Fill(Published.Value);
        (Owner, ReviewOn) = (Published.Owner, DateTyped.Of(Published.ReviewOn));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Published = await settings.ReadAsync(Key, Shipped, stop);
        var policy = Read();
        if (string.IsNullOrWhiteSpace(Owner))
        {
            ModelState.AddModelError(nameof(Owner), "Enter who answers for this policy");
        }

        if (ReviewOn.Fault("Date of the review") is { } fault)
        {
            ModelState.AddModelError(nameof(ReviewOn), fault);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await settings.PublishAsync(new(Token, "publish-setting", "administer", Reason), Key, policy, Owner!.Trim(), ReviewOn.Value!.Value, stop))
        {
            case ActOutcome.Refused refused:
                ModelState.AddModelError(nameof(ReviewOn), refused.Refusal.Reason);
                return Page();
            case ActOutcome.NotFound:
                return NotFound();
            default:
                return Redirect(Request.Path);
        }
    }

    /// <summary>A whole number that must be typed.</summary>
    protected int Number(string key, int least, int most)
    {
        if (int.TryParse(Typed.GetValueOrDefault(key)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        ModelState.AddModelError($"Typed[{key}]", string.Create(CultureInfo.InvariantCulture, $"Enter a number from {least} to {most}"));
        return least;
    }
}
