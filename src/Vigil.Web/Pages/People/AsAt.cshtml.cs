using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Calendar;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.People;

/// <summary>A record as it stood on one day and as it was known on another.</summary>
public sealed class AsAtModel(PeopleRecords people, LondonClock clock) : RecordPage
{
    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public DateTyped Known { get; set; } = new();

    /// <summary>The record as it was; none while a date is wrong.</summary>
    public Person? Person { get; private set; }

    /// <summary>Which past is shown.</summary>
    public AsAt Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync(DateOnly? on, DateOnly? known, CancellationToken stop)
    {
        var today = clock.Now.Day;
        Asked = new(on is { } day && day <= today ? day : today, known is { } then && then <= today ? then : today);
        (On, Known) = (DateTyped.Of(Asked.On), DateTyped.Of(Asked.Known));
        Person = await people.AsAtAsync(Id, Asked, Purpose.Words is null ? Purpose.Code : $"{Purpose.Code}: {Purpose.Words}", stop);
        return Person is null ? NotFound() : Page();
    }

    public IActionResult OnPost()
    {
        Check(On, nameof(On), "The first day");
        Check(Known, nameof(Known), "The second day");
        return ModelState.IsValid ? Redirect(FormattableString.Invariant($"/people/{Id}/as-at?on={On.Value:yyyy-MM-dd}&known={Known.Value:yyyy-MM-dd}")) : Page();
    }

    private void Check(DateTyped typed, string field, string what)
    {
        if (typed.Fault(what) is { } fault)
        {
            ModelState.AddModelError(field, fault);
        }
        else if (typed.Value > clock.Now.Day)
        {
            ModelState.AddModelError(field, $"{what} must not be ahead");
        }
    }
}
