using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.People;

/// <summary>Who looked at a record, when and what for: the lines of the asker's own team.</summary>
public sealed class LookedAtModel(PeopleRecords people) : PersonPage
{
    /// <summary>The lines, newest first.</summary>
    public IReadOnlyList<PersonLook> Looks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.LooksAsync(Id, For, stop) is not { } found)
        {
            return NotFound();
        }

        (Person, Looks) = found;
        return Page();
    }

    /// <summary>What was done, in words.</summary>
    public static string Word(PersonLook look) => look.Kind switch
    {
        EntryKinds.Act => FactWords.Act(look.Operation),
        EntryKinds.Reveal => "Had a sealed number shown",
        EntryKinds.Search => "Found in a search",
        EntryKinds.Refused => $"Refused: {look.Operation.Replace('-', ' ')}",
        _ => look.Operation switch
        {
            "open-person" => "Opened the overview",
            "open-record" => "Opened the record",
            "open-entry" => "Opened a form",
            "open-fact" => "Opened one entry",
            "open-looked-at" => "Read who looked",
            "people" => "Shown in a list of people",
            "today" => "Shown on Today",
            var other => char.ToUpperInvariant(other[0]) + other[1..].Replace('-', ' '),
        },
    };
}
