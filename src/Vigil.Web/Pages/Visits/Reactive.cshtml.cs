using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Visits;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Visits;

/// <summary>Management without home visits: whether it may be, its authority and reviews, and the triggers that end it.</summary>
public sealed class ReactiveModel(PeopleRecords people, ReactiveRecords records, Staff staff) : PersonPage
{
    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    [BindProperty]
    public string? Trigger { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public string? Source { get; set; }

    /// <summary>How it stands.</summary>
    public ReactiveState? State { get; private set; }

    /// <summary>Whether whoever asks may authorise, review and end it.</summary>
    public bool Supervises => staff.Role == StaffRole.Supervisor;

    /// <summary>The criteria, where the force has published how long.</summary>
    public IReadOnlyList<Criterion> Criteria { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        ReviewOn = DateTyped.Of(Person.At.Day.AddMonths(Person.Policy.Value.Visits.ReactiveReviewMonths));
        On = DateTyped.Of(Person.At.Day);
        return Page();
    }

    public async Task<IActionResult> OnPostAuthoriseAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var (why, review) = (Need(Why, nameof(Why), "Say why no visits are needed"), Need(ReviewOn, nameof(ReviewOn), "Day of the next review"));
        return ModelState.IsValid && IsDone(await records.AuthoriseAsync(Act("authorise-reactive", why), Id, why, review, stop), field => field) ? Redirect($"/people/{Id}/visits") : Page();
    }

    public async Task<IActionResult> OnPostReviewAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (Decision is not ("keep" or "end"))
        {
            ModelState.AddModelError(nameof(Decision), "Select what was decided");
        }

        var why = Need(Why, nameof(Why), "Say why");
        var review = Decision == "keep" ? Need(ReviewOn, nameof(ReviewOn), "Day of the next review") : default;
        return ModelState.IsValid && IsDone(
            Decision == "keep" ? await records.KeepAsync(Act("review-reactive", why), Id, why, review, stop) : await records.EndAsync(Act("end-reactive", why), Id, why, stop), field => field)
            ? Redirect($"/people/{Id}/visits") : Page();
    }

    public async Task<IActionResult> OnPostTriggerAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (!Enum.TryParse<TriggerKind>(Trigger, out var kind) || !Enum.IsDefined(kind))
        {
            ModelState.AddModelError(nameof(Trigger), "Select what it is");
        }

        var (words, on, source) = (Need(Words, nameof(Words), "Say what happened"), Need(On, nameof(On), "Day it happened"), Need(Source, nameof(Source), "Say where this came from"));
        return ModelState.IsValid && IsDone(await records.TriggerAsync(Act("record-trigger"), Id, new(kind, words), on, source, stop), field => field == "From" ? nameof(On) : field)
            ? Redirect($"/people/{Id}/visits") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return false;
        }

        State = Reactive.On(Person.Record, Person.At.Day);
        Criteria = Person.Policy.Value.Visits.ReactiveMonths is > 0 and var months ? Reactive.Criteria(Person.Record, months, Person.At.Day) : [];
        return true;
    }
}
