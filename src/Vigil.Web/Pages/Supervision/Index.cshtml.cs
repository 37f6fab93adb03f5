using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Supervision;

/// <summary>What supervisors found on a record, and what came of it.</summary>
public sealed class IndexModel(PeopleRecords people, Staff staff) : PersonPage
{
    /// <summary>Whether whoever looks reviews how people are managed.</summary>
    public bool MayReview => staff.Role == StaffRole.Supervisor && Person.Rights.Record;


    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.SupervisionAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return Page();
    }
}
