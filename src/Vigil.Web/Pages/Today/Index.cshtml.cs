using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Records.Diary;

namespace Vigil.Web.Pages.Today;

/// <summary>The morning: what needs whoever signed in, and what comes.</summary>
public sealed class IndexModel(DiaryRecords diary) : PageModel
{
    /// <summary>Whose duties: "they", "we", or all. It says nothing about a person.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Owed { get; set; }

    /// <summary>Whether long lists are shown whole.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>The day; none for whoever works no caseload.</summary>
    public Records.Diary.Today? Day { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => Day = await diary.TodayAsync(
        Owed switch { "they" => Domain.Diary.Owed.ByThem, "we" => Domain.Diary.Owed.ByUs, _ => Domain.Diary.Owed.All }, All, stop);

    /// <summary>The address of this page with another filter.</summary>
    public static string With(string? owed, bool all) => (owed, all) switch
    {
        (null, false) => "/today",
        (null, true) => "/today?all=true",
        (_, false) => $"/today?owed={owed}",
        _ => $"/today?owed={owed}&all=true",
    };
}
