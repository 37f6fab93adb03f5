using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Risk;

/// <summary>What of a record awaits a countersignature, each agreed to or returned by one form.</summary>
public sealed class CountersignModel(PeopleRecords people, CountersignatureRecords countersignatures, Staff staff) : PersonPage
{
    /// <summary>What the form sent is about.</summary>
    [BindProperty]
    public Guid? Signs { get; set; }

    /// <summary>What was typed, by fact.</summary>
    [BindProperty]
    public Dictionary<Guid, SignatureEntry> Entries { get; set; } = [];

    /// <summary>What awaits one.</summary>
    public IReadOnlyList<Held> Awaiting => [.. Countersigning.Awaiting(Person.Record, Person.At.Day)];

    /// <summary>What was returned and not replaced yet.</summary>
    public IReadOnlyList<Held> Returned => [.. Countersigning.Returned(Person.Record, Person.At.Day)];

    /// <summary>Why whoever looks may not sign a fact; none where they may.</summary>
    public string? MayNot(Held held) =>
        Countersigning.Refuse(Person.Record, held, new(held.FactId, true, null, staff.Id, staff.Name), staff.Role == StaffRole.Supervisor)?.Reason;

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
        if (Signs is not { } id || !Entries.TryGetValue(id, out var entry))
        {
            ModelState.AddModelError("", "This no longer awaits a countersignature.");
            return Page();
        }

        string Field(string field) => $"Entries[{id}].{field}";
        if (entry.Decision is not ("agree" or "return"))
        {
            ModelState.AddModelError(Field("Decision"), "Select whether you agree");
            return Page();
        }

        var reasons = string.IsNullOrWhiteSpace(entry.Reasons) ? null : entry.Reasons.Trim();
        return IsDone(await countersignatures.SignAsync(Act("countersign", reasons), Id, id, entry.Decision == "agree", reasons, stop), Field)
            ? Redirect($"/people/{Id}/countersign") : Page();
    }

    private void Fill()
    {
        foreach (var held in Awaiting)
        {
            Entries.TryAdd(held.FactId, new());
        }
    }
}

/// <summary>A countersignature as typed.</summary>
public sealed class SignatureEntry
{
    public string? Decision { get; set; }
    public string? Reasons { get; set; }
}
