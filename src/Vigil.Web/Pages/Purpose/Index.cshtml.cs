using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Consultation;
using Vigil.Web.Govuk;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Purpose;

/// <summary>Asks once a visit what a record is opened for. It shows nothing of the record.</summary>
public sealed class IndexModel(PurposeOfAccess purposes, ConsultationRecords consultations) : PageModel
{
    private const int MostWords = 200;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    [BindProperty]
    public string? Chosen { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public IReadOnlyList<Choice> Choices { get; } =
    [
        .. Enum.GetValues<Records.Access.Purpose>().Select(purpose => new Choice(StatedPurpose.CodeOf(purpose), Text(purpose))),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        await consultations.StandingAsync(Id, stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await consultations.StandingAsync(Id, stop) is null)
        {
            return NotFound();
        }

        if (Answer() is not { } purpose)
        {
            return Page();
        }

        purposes.Hold(Id, purpose, fromRelation: false);
        var record = $"/people/{Id}";
        return Redirect(Url.IsLocalUrl(Next) && Next.StartsWith(record, StringComparison.OrdinalIgnoreCase) ? Next : record);
    }

    private StatedPurpose? Answer()
    {
        var words = string.IsNullOrWhiteSpace(Words) ? null : Words.Trim();
        var chosen = Enum.GetValues<Records.Access.Purpose>().Where(purpose => StatedPurpose.CodeOf(purpose) == Chosen).ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), "Select why you are opening this record");
        }
        else if (chosen[0] == Records.Access.Purpose.Other && words is null)
        {
            ModelState.AddModelError(nameof(Words), "Say in your own words why you are opening this record");
        }

        if (words?.Length > MostWords)
        {
            ModelState.AddModelError(nameof(Words), $"Use {MostWords} characters or fewer to say why");
        }

        return ModelState.IsValid ? new(chosen[0], words) : null;
    }

    private static string Text(Records.Access.Purpose purpose) => purpose switch
    {
        Records.Access.Purpose.Manage => "To manage this person",
        Records.Access.Purpose.Cover => "To cover for their manager",
        Records.Access.Purpose.Supervise => "To supervise the manager’s work",
        Records.Access.Purpose.Counter => "To record a notification at the counter",
        Records.Access.Purpose.Meeting => "For a multi-agency meeting",
        Records.Access.Purpose.Intelligence => "To answer an intelligence enquiry",
        Records.Access.Purpose.Other => "Something else",
    };
}
