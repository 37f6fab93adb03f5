using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People;

/// <summary>Cover for absences: who is away, who covers, until when.</summary>
public sealed class CoverModel(CoverRecords covers, AllocationRecords allocation, Staff staff) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    [BindProperty]
    public string? Manager { get; set; }

    [BindProperty]
    public string? Cover { get; set; }

    [BindProperty]
    public DateTyped From { get; set; } = new();

    [BindProperty]
    public DateTyped To { get; set; } = new();

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>Absences covered now and later.</summary>
    public IReadOnlyList<Absence> Ahead { get; private set; } = [];

    /// <summary>Whose absence whoever asks may arrange.</summary>
    public IEnumerable<Colleague> Managers => Colleagues.Where(one => one.Role == StaffRole.OffenderManager && covers.MayArrange(one.Id));

    /// <summary>Whether whoever asks may end it.</summary>
    public bool MayEnd(Absence absence) => covers.MayArrange(absence.ManagerId);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (staff.Role is not (StaffRole.OffenderManager or StaffRole.Supervisor))
        {
            return NotFound();
        }

        return await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        foreach (var (typed, field, what) in new[] { (From, nameof(From), "First day"), (To, nameof(To), "Last day") })
        {
            if (typed.Fault(what) is { } fault)
            {
                ModelState.AddModelError(field, fault);
            }
        }

        return ModelState.IsValid
            ? await AnswerAsync(await covers.ArrangeAsync(
                new(Token, "arrange-cover", "manage"), Guid.TryParse(Manager, out var manager) ? manager : default, Guid.TryParse(Cover, out var cover) ? cover : default,
                From.Value!.Value, To.Value!.Value, stop), stop)
            : await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid absence, CancellationToken stop) =>
        await AnswerAsync(await covers.EndAsync(new(Token, "end-cover", "manage"), absence, stop), stop);

    private async Task<IActionResult> AnswerAsync(ActOutcome outcome, CancellationToken stop)
    {
        switch (outcome)
        {
            case ActOutcome.Done or ActOutcome.AlreadyDone:
                return Redirect("/people/cover");
            case ActOutcome.Refused { Refusal: var refusal }:
                ModelState.AddModelError(refusal.Field ?? "", $"{refusal.Reason} ({refusal.Provision})");
                return await ShowAsync(stop);
            default:
                ModelState.AddModelError(nameof(Manager), "Choose someone whose absence you may arrange");
                return await ShowAsync(stop);
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        Token = Token == default ? Guid.CreateVersion7() : Token;
        Colleagues = await allocation.ColleaguesAsync(stop);
        Ahead = await covers.AheadAsync(stop);
        return Page();
    }
}
