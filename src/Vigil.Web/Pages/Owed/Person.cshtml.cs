using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Exchange.National;

namespace Vigil.Web.Pages.Owed;

/// <summary>One person's changes for the national system: owed, keyed and not needed.</summary>
public sealed class PersonModel(OwedRecords records) : OwedPage(records)
{
    /// <summary>Whose record.</summary>
    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid Of { get; set; }

    /// <inheritdoc/>
    public override bool Whole => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    /// <inheritdoc/>
    protected override async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await Records.PersonAsync(Of, stop) is not { } queue)
        {
            return false;
        }

        Queue = queue;
        return true;
    }
}
