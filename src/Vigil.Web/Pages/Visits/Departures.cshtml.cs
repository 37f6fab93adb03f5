using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Visits;

namespace Vigil.Web.Pages.Visits;

/// <summary>How visits depart from the force's rules, each with its reason.</summary>
public sealed class DeparturesModel(DepartureRecords records) : PageModel
{
    /// <summary>The departures.</summary>
    public Departures Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await records.ReadAsync(stop) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        return Page();
    }

    /// <summary>"Went alone".</summary>
    public static string Word(DepartureKind kind) => kind switch
    {
        DepartureKind.Alone => "Went alone",
        DepartureKind.Announced => "Announced",
        DepartureKind.ManagerStays => "Manager stays",
        DepartureKind.NotDecided => "Manager beyond the limit, nothing decided",
    };
}
