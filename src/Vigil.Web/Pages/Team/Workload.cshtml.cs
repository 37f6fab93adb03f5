using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Records.Diary;

namespace Vigil.Web.Pages.Team;

/// <summary>Who carries how much, by the published weight; sorted by any column.</summary>
public sealed class WorkloadModel(WorkloadRecords records) : PageModel
{
    /// <summary>The column sorted by.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>The other way round.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Backwards { get; set; }

    /// <summary>The workload.</summary>
    public Workload Work { get; private set; } = null!;

    /// <summary>The managers, sorted.</summary>
    public IReadOnlyList<Load> Loads { get; private set; } = [];

    /// <summary>People without a manager.</summary>
    public Load? Unallocated => Work.Loads.FirstOrDefault(load => load.ManagerId is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await records.ReadAsync(stop) is not { } work)
        {
            return NotFound();
        }

        Work = work;
        var byName = work.Loads.OrderBy(NameOf, StringComparer.OrdinalIgnoreCase);
        Loads = Sort is "name" ? [.. byName] : [.. byName.OrderByDescending(load => Figure(load, Sort))];
        Loads = Backwards ? [.. Loads.Reverse()] : Loads;
        return Page();
    }

    /// <summary>The whole in one sentence.</summary>
    public string Sentence
    {
        get
        {
            var carried = Work.Loads.Where(load => load.ManagerId is not null).ToList();
            var (over, full) = (carried.Count(load => load.People > Work.Weight.Value.Guide), carried.Count(load => Fill(load) > 100));
            return $"{Words.Dates.Count(Work.Loads.Sum(load => load.People), "person", "people")} with {Words.Dates.Count(carried.Count, "manager", "managers")}; "
                + $"{Words.Dates.Count(over, "manager has", "managers have")} more than the guide of {Work.Weight.Value.Guide}, {Words.Dates.Count(full, "carries", "carry")} more than a full caseload in points.";
        }
    }

    /// <summary>A manager's name.</summary>
    public string NameOf(Load load) => load.ManagerId is not { } id ? "No manager"
        : $"{Work.Names.GetValueOrDefault(id) ?? "Account not known"}{(Work.Gone.Contains(id) ? " (account closed)" : null)}";

    /// <summary>How full a caseload is, in hundredths of the published full caseload.</summary>
    public int Fill(Load load) => Work.Weight.Value.Full == 0 ? 0 : load.Points * 100 / Work.Weight.Value.Full;

    /// <summary>The address of this page sorted by a column; once more, the other way round.</summary>
    public string With(string column) => Sorted(column) == "descending" || (column == "name" && Sorted(column) == "ascending") ? $"/team/workload?sort={column}&backwards=true" : $"/team/workload?sort={column}";

    /// <summary>How a column is sorted; none where another is.</summary>
    public string? Sorted(string column) => column != (Sort ?? "points") ? null : (column == "name") == Backwards ? "descending" : "ascending";

    private static int Figure(Load load, string? column) => column switch
    {
        "people" => load.People,
        "away" => load.Away,
        "unfound" => load.Unfound,
        "without" => load.WithoutDuties,
        _ => Enum.TryParse<RiskLevel>(column, out var level) && Enum.IsDefined(level) ? load.At(level) : load.Points,
    };
}
