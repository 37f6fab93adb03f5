using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Acts;
using Vigil.Records.Exchange.National;
using Vigil.Records.Storage;

namespace Vigil.Web.Pages.Owed;

/// <summary>A page of changes owed to the national system, on each of which it can be said what became of it.</summary>
public abstract class OwedPage(OwedRecords records) : PageModel
{
    /// <summary>What is owed.</summary>
    public OwedQueue Queue { get; protected set; } = null!;

    /// <summary>Whether whoever is signed in may say so.</summary>
    public bool MayMark => Records.MayMark;

    /// <summary>The national reference, or why.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The change that the form was about.</summary>
    [BindProperty]
    public Guid Change { get; set; }

    /// <summary>Where what is owed is read and marked.</summary>
    protected OwedRecords Records { get; } = records;

    /// <summary>Whether the page shows keyed changes too.</summary>
    public virtual bool Whole => false;

    /// <summary>Says what became of a change.</summary>
    /// <param name="token">The form's token.</param>
    /// <param name="person">Whose record changed.</param>
    /// <param name="state">What became of it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IActionResult> OnPostMarkAsync(Guid token, Guid person, OwedState state, CancellationToken stop)
    {
        var kind = state switch { OwedState.Keyed => "mark-keyed", OwedState.NotNeeded => "mark-not-needed", OwedState.Owed => "mark-owed-again" };
        switch (await Records.MarkAsync(new(token, kind, "national-system"), person, Change, state, Note, stop))
        {
            case ActOutcome.Done or ActOutcome.AlreadyDone:
                return Redirect(Request.Path + Request.QueryString.ToUriComponent().Replace("handler=Mark", "", StringComparison.OrdinalIgnoreCase).TrimEnd('?', '&'));
            case ActOutcome.Refused { Refusal: var refusal }:
                ModelState.AddModelError($"Note-{Change}", refusal.Reason);
                return await ReadAsync(stop) ? Page() : NotFound();
            default:
                return NotFound();
        }
    }

    /// <summary>Reads the page; false where it is not found or not allowed.</summary>
    protected abstract Task<bool> ReadAsync(CancellationToken stop);
}
