using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.People;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People;

/// <summary>A person added with what is known first: the rest is recorded on the record.</summary>
public sealed class AddModel(PeopleRecords people, AllocationRecords allocation, LondonClock clock) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public string? Given { get; set; }

    [BindProperty]
    public string? Family { get; set; }

    [BindProperty]
    public DateTyped Born { get; set; } = new();

    [BindProperty]
    public string? Sex { get; set; }

    [BindProperty]
    public string? Pnc { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Manager { get; set; }

    [BindProperty]
    public string? Supervisor { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!people.MayAdd)
        {
            return NotFound();
        }

        Token = Guid.CreateVersion7();
        Colleagues = await allocation.ColleaguesAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Colleagues = await allocation.ColleaguesAsync(stop);
        var person = Read();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await people.AddAsync(new(Token, "add-person", "manage"), person, stop))
        {
            case ActOutcome.Done done:
                return Redirect($"/people/{await people.AddedByAsync(done.ActId, stop)}/record");
            case ActOutcome.AlreadyDone done:
                return Redirect($"/people/{await people.AddedByAsync(done.ActId, stop)}/record");
            case ActOutcome.Refused { Refusal: var refusal }:
                ModelState.AddModelError(refusal.Field is "Born" or "Pnc" or "Manager" or "Supervisor" ? refusal.Field : "", $"{refusal.Reason} ({refusal.Provision})");
                return Page();
            default:
                return NotFound();
        }
    }

    private NewPerson Read()
    {
        Need(Family, nameof(Family), "Enter the family name");
        Need(Kind, nameof(Kind), "Select why this person is managed");
        Need(Source, nameof(Source), "Say where this came from");
        Need(Manager, nameof(Manager), "Choose the manager");
        Need(Supervisor, nameof(Supervisor), "Choose the supervisor");
        if (Born.Fault("Date of birth") is { } fault)
        {
            ModelState.AddModelError(nameof(Born), fault);
        }

        var (today, source) = (clock.Now.Day, Source?.Trim() ?? "");
        List<FactEntry> facts =
        [
            Known(new NameFact(Given?.Trim() ?? "", Family?.Trim() ?? "", NameKind.Legal)),
            Known(new BirthFact(Born.Value ?? default, Enum.TryParse<Sex>(Sex, out var sex) ? sex : Domain.People.Sex.NotRecorded)),
            Known(new ManagementFact(Enum.TryParse<ManagementKind>(Kind, out var kind) ? kind : default, null, null)) with { From = today },
        ];
        if (!string.IsNullOrWhiteSpace(Pnc))
        {
            facts.Add(Known(new IdentifierFact(IdentifierKind.Pnc, Pnc.Trim().ToUpper(CultureInfo.InvariantCulture), null)));
        }

        return new(Guid.TryParse(Manager, out var manager) ? manager : default, Guid.TryParse(Supervisor, out var supervisor) ? supervisor : default, facts);

        FactEntry Known(Fact fact) => new(fact, null, null, today, source);
    }

    private void Need(string? value, string field, string error)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, error);
        }
    }
}
