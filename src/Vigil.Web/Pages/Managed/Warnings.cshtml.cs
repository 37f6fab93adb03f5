using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Records.Access;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Managed;

/// <summary>The warning markers of a person, each reviewed by one form: kept until another day, or removed.</summary>
public sealed class WarningsModel(PeopleRecords people, WarningRecords warnings) : PersonPage
{
    /// <summary>The marker that the form sent is about.</summary>
    [BindProperty]
    public Guid? Marker { get; set; }

    /// <summary>What was typed, by marker.</summary>
    [BindProperty]
    public Dictionary<Guid, MarkerEntry> Markers { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Fill();
        if (Marker is not { } id || !Markers.TryGetValue(id, out var entry))
        {
            ModelState.AddModelError("", "This marker no longer stands.");
            return Page();
        }

        string Field(string field) => $"Markers[{id}].{field}";
        var reason = Need(entry.Reason, Field("Reason"), "Say why");
        if (entry.Decision is not ("keep" or "remove"))
        {
            ModelState.AddModelError(Field("Decision"), "Select whether it is kept");
        }

        var next = entry.Decision == "keep" ? Need(entry.Next, Field("Next"), "Day of the next review") : default;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = entry.Decision == "keep"
            ? await warnings.KeepAsync(Act("keep-warning", reason), Id, id, next, stop)
            : await warnings.RemoveAsync(Act("remove-warning", reason), Id, id, stop);
        return IsDone(outcome, Field) ? Redirect($"/people/{Id}/warnings") : Page();
    }

    /// <summary>Every marker that stands has its form, with the day that the policy proposes.</summary>
    private void Fill()
    {
        var next = Person.At.Day.AddMonths(Person.Policy.Value.WarningMonths);
        foreach (var held in WarningDuties.Standing(Person.Record, Person.At.Day))
        {
            Markers.TryAdd(held.FactId, new() { Next = DateTyped.Of(next > held.TrueTo ? held.TrueTo : next) });
        }
    }
}

/// <summary>The review of one marker as typed.</summary>
public sealed class MarkerEntry
{
    public string? Decision { get; set; }
    public string? Reason { get; set; }
    public DateTyped Next { get; set; } = new();
}
