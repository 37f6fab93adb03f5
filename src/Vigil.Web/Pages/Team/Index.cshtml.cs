using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Records.Diary;

namespace Vigil.Web.Pages.Team;

/// <summary>What a supervisor sees: one sentence that is enough, and the table under it.</summary>
public sealed class IndexModel(TeamRecords records) : PageModel
{
    /// <summary>The team.</summary>
    public Records.Diary.Team Team { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await records.TeamAsync(stop) is not { } team)
        {
            return NotFound();
        }

        Team = team;
        return Page();
    }

    /// <summary>A manager's name.</summary>
    public string NameOf(Guid? manager) =>
        manager is { } id ? Team.Managers.TryGetValue(id, out var name) ? name : "Account not known" : "No manager";

    /// <summary>The levels that have a column: the last only where someone's level is not recorded.</summary>
    public IEnumerable<RiskLevel> Columns => Team.Picture.Rows.SelectMany(row => row.Cells)
        .Where(cell => cell.Level != RiskLevel.NotRecorded || cell.People > 0).Select(cell => cell.Level).Distinct();

    /// <summary>Why people are without someone to work them, in words.</summary>
    public string Words(CoverGap gap) => gap.Kind switch
    {
        GapKind.NoManager => $"{People(gap.People)} no manager.",
        GapKind.ManagerGone => $"{People(gap.People)} a manager whose account is closed: {NameOf(gap.ManagerId)}.",
        GapKind.CoverAway => $"{NameOf(gap.ManagerId)} is away until {Until(gap)} and so is the cover, {gap.Cover}: {Vigil.Web.Words.Dates.Count(gap.People, "person is", "people are")} without either.",
    };

    /// <summary>How full a caseload is, in hundredths of the published full caseload.</summary>
    public int Fill(TeamRow row) => Team.Weight.Value.Full == 0 ? 0 : row.Points * 100 / Team.Weight.Value.Full;

    private static string Until(CoverGap gap) => gap.Until is { } until ? Vigil.Web.Words.Dates.Long(until) : "a day not recorded";

    private static string People(int count) => Vigil.Web.Words.Dates.Count(count, "person has", "people have");
}
