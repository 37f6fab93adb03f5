using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Supervision;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Supervision;

/// <summary>One check with several sources: who answered what, who did not, and what was done about it.</summary>
public sealed class CheckModel(PeopleRecords people, AgencyCheckRecords checks) : PersonPage
{
    [BindProperty(SupportsGet = true, Name = "fact")]
    public Guid FactId { get; set; }

    /// <summary>The place of the source that the form sent is about.</summary>
    [BindProperty]
    public int? At { get; set; }

    /// <summary>What was typed, by the place of the source.</summary>
    [BindProperty]
    public Dictionary<int, SourceEntry> Entries { get; set; } = [];

    /// <summary>The check.</summary>
    public Held<AgencyCheckFact> Held { get; private set; } = null!;

    /// <summary>Days from one reminder to the next.</summary>
    public int ChaseDays => Person.Policy.Value.Supervising.ChaseDays;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FoundAsync(stop))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FoundAsync(stop))
        {
            return NotFound();
        }

        if (At is not { } at || at < 0 || at >= Held.Value.Sources.Count)
        {
            return NotFound();
        }

        string Field(string field) => $"Entries[{at}].{field}";
        var (entry, source) = (Entries[at], Held.Value.Sources[at].Source);
        if (entry.What is not ("answered" or "reminded" or "closed"))
        {
            ModelState.AddModelError(Field("What"), "Select what happened");
        }

        var on = Need(entry.On, Field("On"), "Day on which it happened");
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = entry.What == "reminded"
            ? await checks.ChaseAsync(Act("chase-source"), Id, FactId, source, on, stop)
            : await checks.SettleAsync(Act("settle-source"), Id, FactId, source, new(on, entry.What == "answered", entry.Words?.Trim() ?? ""), stop);
        return IsDone(outcome, Field) ? Redirect($"/people/{Id}/checks/{FactId}") : Page();
    }

    private async Task<bool> FoundAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop) || Person.Record.Of<AgencyCheckFact>().FirstOrDefault(held => held.FactId == FactId) is not { } found)
        {
            return false;
        }

        Held = found;
        foreach (var at in Enumerable.Range(0, found.Value.Sources.Count))
        {
            Entries.TryAdd(at, new() { On = DateTyped.Of(Person.At.Day) });
        }

        return true;
    }
}

/// <summary>What happened with one source, as typed.</summary>
public sealed class SourceEntry
{
    public string? What { get; set; }
    public string? Words { get; set; }
    public DateTyped On { get; set; } = new();
}
