using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Access;
using Vigil.Records.Consultation;

namespace Vigil.Web.Security;

/// <summary>
/// A page of one person's record, its route beginning <c>/people/{id:guid}</c>. Before its handler runs a purpose is held: it follows from being the
/// manager, cover or supervisor, and everyone else is asked. Whether the record may be opened, the door decides.
/// </summary>
public abstract class RecordPage : PageModel
{
    /// <summary>Whose record.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>What it is open for: give its code and words to the door.</summary>
    public StatedPurpose Purpose { get; private set; } = new(Records.Access.Purpose.Other);

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = HttpContext.RequestServices;
        var purposes = services.GetRequiredService<PurposeOfAccess>();
        if (purposes.Held(Id) is { } held)
        {
            Purpose = held;
        }
        else if (await services.GetRequiredService<ConsultationRecords>().StandingAsync(Id, HttpContext.RequestAborted) is not { } relation)
        {
            context.Result = NotFound();
            return;
        }
        else if (StatedPurpose.Follows(relation) is { } follows)
        {
            Purpose = new(follows);
            purposes.Hold(Id, Purpose, fromRelation: true);
        }
        else
        {
            context.Result = Redirect($"/people/{Id}/purpose?next={Uri.EscapeDataString(Request.Path)}");
            return;
        }

        await next();
    }
}
