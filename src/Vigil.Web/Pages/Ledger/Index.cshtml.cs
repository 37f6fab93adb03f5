using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Calendar;
using Vigil.Records.LookedAt;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Ledger;

/// <summary>The ledger's lines, for professional standards. Addresses carry identities and days, never a name or number.</summary>
public sealed class IndexModel(LookedAtRecords ledger, LondonClock clock) : PageModel
{
    private const int DaysShown = 7;

    [BindProperty]
    public Guid? By { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public DateTyped From { get; set; } = new();

    [BindProperty]
    public DateTyped To { get; set; } = new();

    public IReadOnlyList<LedgerReader> Readers { get; private set; } = [];

    public IReadOnlyList<LedgerLine> Lines { get; private set; } = [];

    /// <summary>Where the older lines are; none where there are none.</summary>
    public string? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? by, Guid? about, DateOnly? from, DateOnly? to, Guid? before, CancellationToken stop)
    {
        var today = clock.Now.Day;
        var question = new LedgerQuestion(by, about, from ?? today.AddDays(1 - DaysShown), to ?? today, before);
        (By, From, To) = (by, DateTyped.Of(question.From), DateTyped.Of(question.To));
        return await ShowAsync(question, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Check(From, nameof(From), "First day");
        Check(To, nameof(To), "Last day");
        if (ModelState.IsValid && To.Value < From.Value)
        {
            ModelState.AddModelError(nameof(To), "The last day must not be before the first");
        }

        Guid? about = null;
        if (!string.IsNullOrWhiteSpace(Number))
        {
            about = int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await ledger.NumberedAsync(number, stop) : null;
            if (about is null)
            {
                ModelState.AddModelError(nameof(Number), "There is no record with this number");
            }
        }

        if (ModelState.IsValid)
        {
            return Redirect(Address(new(By, about, From.Value!.Value, To.Value!.Value)));
        }

        Readers = await ledger.StaffAsync(stop);
        return Page();
    }

    private async Task<bool> ShowAsync(LedgerQuestion question, CancellationToken stop)
    {
        if (await ledger.LinesAsync(question, stop) is not { } lines)
        {
            return false;
        }

        (Lines, Readers) = (lines, await ledger.StaffAsync(stop));
        Older = lines.Count == LookedAtRecords.Page ? Address(question with { Before = lines[^1].Id }) : null;
        return true;
    }

    private static string Address(LedgerQuestion question) => FormattableString.Invariant(
        $"/ledger?from={question.From:yyyy-MM-dd}&to={question.To:yyyy-MM-dd}&by={question.StaffId}&about={question.PersonId}&before={question.Before}");

    private void Check(DateTyped day, string field, string what)
    {
        if (day.Fault(what) is { } fault)
        {
            ModelState.AddModelError(field, fault);
        }
    }
}
