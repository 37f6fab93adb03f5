using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.People;

/// <summary>What is not known yet of a person, how old each answer is, who should ask; and before a release its checklist.</summary>
public sealed class CompletenessModel(PeopleRecords people, FactRecords facts, SettingRecords settings) : PersonPage
{
    /// <summary>The button pressed: "none:Vehicles", "same:Devices".</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>The policy in force.</summary>
    public Published<AskingIntervals> Policy { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await OpenAsync(Operation.Open, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAskedAsync(CancellationToken stop)
    {
        var (token, version) = (Token, Version);
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        if (Answer?.Split(':') is not [("none" or "same") and var what, var name] || !Enum.TryParse<Topic>(name, out var topic) || !Enum.IsDefined(topic))
        {
            ModelState.AddModelError("", "Choose one of the answers");
            return Page();
        }

        (Token, Version) = (token, version);
        return IsDone(await facts.AskedAsync(Act("ask"), Id, new(topic, what == "none"), stop), _ => "") ? Redirect($"/people/{Id}/completeness") : Page();
    }

    private async Task<bool> OpenAsync(Operation operation, CancellationToken stop)
    {
        Policy = await settings.ReadAsync(SettingKeys.Asking, AskingIntervals.Shipped, stop);
        if (await people.CompletenessAsync(Id, operation, For, stop) is not { } person)
        {
            return false;
        }

        Person = person;
        Begin();
        return true;
    }
}
