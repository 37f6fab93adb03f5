using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People;

/// <summary>An address verified, or found not to be true: one quick act.</summary>
public sealed class VerifyModel(PeopleRecords people, FactRecords facts, Staff staff) : PersonPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Fact { get; set; }

    [BindProperty]
    public string? Found { get; set; }

    [BindProperty]
    public string? Means { get; set; }

    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public string? By { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The address or household.</summary>
    public Held Held { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        (Found, On, By) = ("yes", DateTyped.Of(Person.At.Day), staff.Name);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (Found is not ("yes" or "no"))
        {
            ModelState.AddModelError(nameof(Found), "Select whether they live or stay there");
        }

        if (!Enum.TryParse<VerificationMeans>(Means, out var means) || !Enum.IsDefined(means))
        {
            ModelState.AddModelError(nameof(Means), "Select how it was found out");
        }

        if (On.Fault("Day") is { } fault)
        {
            ModelState.AddModelError(nameof(On), fault);
        }

        if (string.IsNullOrWhiteSpace(By))
        {
            ModelState.AddModelError(nameof(By), "Enter who verified it");
        }

        if (means == VerificationMeans.Other && string.IsNullOrWhiteSpace(Words))
        {
            ModelState.AddModelError(nameof(Words), "Say how it was found out");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var verified = new VerificationFact(Fact, Verifications.PlaceOf(Held.Value)!, Found == "yes", means, By!.Trim(), string.IsNullOrWhiteSpace(Words) ? null : Words.Trim());
        return IsDone(await facts.VerifyAsync(Act("verify-address"), Id, verified, On.Value!.Value, stop), FieldOf) ? Redirect(Onwards) : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await people.EntryAsync(Id, Operation.Record, For, stop) is not { } person
            || person.Record.Facts.FirstOrDefault(held => held.FactId == Fact && Verifications.PlaceOf(held.Value) is not null) is not { } held)
        {
            return false;
        }

        (Person, Held) = (person, held);
        return true;
    }

    private static string FieldOf(string field) => field is "From" or "To" ? nameof(On) : "";
}
