using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Notification;
using Vigil.Records.People;
using Vigil.Web.Pages.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Notification;

/// <summary>What became of changes told in advance, learned outside a notification.</summary>
public sealed class NoticesModel(PeopleRecords people, NotificationRecords notifications) : PersonPage
{
    [BindProperty]
    public List<NoticeEntry> Notices { get; set; } = [];

    [BindProperty]
    public string? Source { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        Notices = [.. Announced.Open(Person.Record).Select(NoticeEntry.Of)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Source))
        {
            ModelState.AddModelError(nameof(Source), "Say where this came from");
        }

        var settled = NoticeEntry.Read(Notices, Announced.Open(Person.Record), Person.At.Day, ModelState, "Notices");
        if (ModelState.IsValid && settled.Count == 0)
        {
            ModelState.AddModelError("Notices[0].Outcome", "Say of at least one whether it happened");
        }

        return ModelState.IsValid && IsDone(await notifications.SettleAsync(Act("settle-notice"), Id, settled, Source!.Trim(), stop), _ => "") ? Redirect($"/people/{Id}") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await people.EntryAsync(Id, Operation.Record, For, stop) is not { } person)
        {
            return false;
        }

        Person = person;
        return true;
    }
}

/// <summary>What became of one change told in advance, as typed.</summary>
public sealed class NoticeEntry
{
    public Guid FactId { get; set; }
    public string? Outcome { get; set; }
    public string? On { get; set; }

    /// <summary>One to be filled in: if it happened, then most likely on the day expected.</summary>
    public static NoticeEntry Of(Held<ChangeFact> held) => new() { FactId = held.FactId, On = Dates.Short(held.Value.Change.AdvanceDate!.Value) };

    /// <summary>What was said of those that are open; what is wrong is said at the fields.</summary>
    /// <param name="entries">As typed.</param>
    /// <param name="open">The changes awaited.</param>
    /// <param name="today">The day it is told.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="at">Where the entries stand in the form.</param>
    public static IReadOnlyList<SettledTold> Read(IReadOnlyList<NoticeEntry> entries, IEnumerable<Held<ChangeFact>> open, DateOnly today, ModelStateDictionary faults, string at)
    {
        List<SettledTold> settled = [];
        foreach (var (entry, i) in entries.Select((entry, i) => (entry, i)))
        {
            if (open.FirstOrDefault(held => held.FactId == entry.FactId) is not { } held)
            {
                continue;
            }

            var question = Questions.Of(held.Value);
            switch (entry.Outcome)
            {
                case "happened" when TypedDate.Read(entry.On, "Day it happened") is (var day, var fault):
                    if (fault is null && day is { } on)
                    {
                        settled.Add(new(held.FactId, question, true, on));
                    }
                    else
                    {
                        faults.AddModelError($"{at}[{i}].On", fault ?? "Enter the day it happened");
                    }

                    break;
                case "not":
                    settled.Add(new(held.FactId, question, false, today));
                    break;
                case null or "" when held.Value.Change.AdvanceDate <= today:
                    faults.AddModelError($"{at}[{i}].Outcome", $"{question.Title()}: say whether what was told in advance happened");
                    break;
            }
        }

        return settled;
    }
}
