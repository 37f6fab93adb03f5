using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Records.Storage;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People.Forms;

namespace Vigil.Web.Pages.People;

/// <summary>One fact: its versions, and ending it, taking it back as wrong, or having its sealed number shown.</summary>
public sealed class FactModel(PeopleRecords people, FactRecords facts) : PersonPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Fact { get; set; }

    [BindProperty]
    public DateTyped LastDay { get; set; } = new();

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? RevealReason { get; set; }

    /// <summary>The fact as it is held; none once it was taken back.</summary>
    public Held? Held => Person.Record.Facts.FirstOrDefault(held => held.FactId == Fact);

    /// <summary>The fact as it was last held.</summary>
    public Held? Last => Held ?? Versions.Select(act => act.Turns[0].After ?? act.Turns[0].Before).FirstOrDefault(held => held is not null);

    /// <summary>The acts on it, newest first.</summary>
    public IReadOnlyList<PastAct> Versions { get; private set; } = [];

    /// <summary>The number, shown this once.</summary>
    public string? Shown { get; private set; }

    /// <summary>The kind, where there is a form to correct it on.</summary>
    public string? Form => Held is { } held && FactForms.Of(FactKinds.NameOf(held.Value)) is { } form ? form.Kind : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (LastDay.Fault("Last day") is { } fault)
        {
            ModelState.AddModelError(nameof(LastDay), fault);
        }

        if (string.IsNullOrWhiteSpace(Source))
        {
            ModelState.AddModelError(nameof(Source), "Say where this came from");
        }

        return ModelState.IsValid && IsDone(await facts.EndAsync(Act("end-fact"), Id, Fact, LastDay.Value!.Value, Person.At.Day, Source!, stop), FieldOf) ? Back() : Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop) => !await OpenAsync(stop) ? NotFound()
        : IsDone(await facts.WithdrawAsync(Act("withdraw-fact", Reason), Id, Fact, stop), FieldOf) ? Back() : Page();

    public async Task<IActionResult> OnPostRevealAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(RevealReason))
        {
            ModelState.AddModelError(nameof(RevealReason), "Say why you need to see it");
            return Page();
        }

        Shown = await facts.RevealAsync(Id, Fact, For, RevealReason, stop);
        Response.Headers.CacheControl = "no-store";
        return Shown is null ? NotFound() : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await people.FactAsync(Id, Fact, For, stop) is not { Lately.Count: > 0 } person)
        {
            return false;
        }

        Person = person;
        Versions = [.. person.Lately.Select(act => act with { Turns = [.. act.Turns.Where(turn => turn.FactId == Fact)] }).Where(act => act.Turns.Count > 0)];
        return true;
    }

    private RedirectResult Back() => Redirect($"/people/{Id}/record");

    private static string FieldOf(string field) => field switch
    {
        "To" or "From" => nameof(LastDay),
        "Reason" => nameof(Reason),
        _ => "",
    };
}
