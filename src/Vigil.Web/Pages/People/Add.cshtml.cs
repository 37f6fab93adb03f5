using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.People;
using Vigil.Web.Pages.People.Forms;

namespace Vigil.Web.Pages.People;

/// <summary>A person added with what is known first: the rest is recorded on the record. Whoever it could be already is shown before anything is saved.</summary>
public sealed class AddModel(PeopleRecords people, FindRecords find, AllocationRecords allocation, LondonClock clock) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public NewPersonForm Form { get; set; } = new();

    /// <summary>Whom whoever adds was shown and said it is not.</summary>
    [BindProperty]
    public List<Guid> Seen { get; set; } = [];

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>Whoever it could be already.</summary>
    public IReadOnlyList<Match> Likely { get; private set; } = [];

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
        var person = Form.Read(ModelState, clock.Now.Day);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Likely = await find.LikelyAsync(Form.Name, Form.Born.Value, Form.PncNumber, stop);
        if (Likely.Any(match => !Seen.Contains(match.Person.Id)))
        {
            return Page();
        }

        var reason = Likely.Count == 0 ? null : $"None of the {Likely.Count} likely matches shown";
        switch (await people.AddAsync(new(Token, "add-person", "manage", reason), person, stop))
        {
            case ActOutcome.Done done:
                return Redirect($"/people/{await people.AddedByAsync(done.ActId, stop)}/record");
            case ActOutcome.AlreadyDone done:
                return Redirect($"/people/{await people.AddedByAsync(done.ActId, stop)}/record");
            case ActOutcome.Refused { Refusal: var refusal }:
                Likely = [];
                // of what is first recorded only the address begins on a day that is typed
                var field = refusal.Field == "From" ? nameof(Form.Since) : refusal.Field;
                ModelState.AddModelError(field is "Born" or "Pnc" or "Manager" or "Supervisor" or "Since" ? $"Form.{field}" : "", $"{refusal.Reason} ({refusal.Provision})");
                return Page();
            default:
                return NotFound();
        }
    }
}
