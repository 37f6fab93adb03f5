using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Notification;
using Vigil.Records.Access;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Managed;

/// <summary>The review of indefinite notification requirements: each step recorded as it happens (SOA 2003 ss91A-91F).</summary>
public sealed class ReviewModel(PeopleRecords people, ReviewRecords reviews) : PersonPage
{
    [BindProperty]
    public DateTyped First { get; set; } = new();

    [BindProperty]
    public DateTyped Received { get; set; } = new();

    [BindProperty]
    public DateTyped Acknowledged { get; set; } = new();

    [BindProperty]
    public string? Bodies { get; set; }

    [BindProperty]
    public DateTyped Notified { get; set; } = new();

    [BindProperty]
    public DateTyped Replied { get; set; } = new();

    [BindProperty]
    public string? Ceases { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    [BindProperty]
    public string? DecidedBy { get; set; }

    [BindProperty]
    public DateTyped Decided { get; set; } = new();

    [BindProperty]
    public DateTyped Appealed { get; set; } = new();

    [BindProperty]
    public string? Source { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        if (Person.Record.Of<ReviewFact>().LastOrDefault()?.Value is not { } held)
        {
            return Page();
        }

        var review = held.Review;
        (First, Received, Acknowledged, Notified) = (DateTyped.Of(review.FirstNotificationAfterRelease), DateTyped.Of(review.ApplicationReceived), DateTyped.Of(review.Acknowledged), DateTyped.Of(review.BodiesNotified));
        (Replied, Decided, Appealed) = (DateTyped.Of(review.RepliesReceived), DateTyped.Of(review.DecisionNoticeReceived), DateTyped.Of(review.AppealSettled));
        (Bodies, Reasons, DecidedBy) = (held.Bodies, held.Reasons, held.DecidedBy);
        Ceases = held.Ceases switch { true => "yes", false => "no", null => "" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        ReviewFact fact = new(
            new()
            {
                FirstNotificationAfterRelease = Maybe(First, nameof(First), "First notification after release"),
                ApplicationReceived = Maybe(Received, nameof(Received), "Day the application was received"),
                Acknowledged = Maybe(Acknowledged, nameof(Acknowledged), "Day receipt was acknowledged"),
                BodiesNotified = Maybe(Notified, nameof(Notified), "Day the bodies were notified"),
                RepliesReceived = Maybe(Replied, nameof(Replied), "Day of the last reply"),
                DecisionNoticeReceived = Maybe(Decided, nameof(Decided), "Day the notice was received"),
                AppealSettled = Maybe(Appealed, nameof(Appealed), "Day of the appeal"),
            },
            Line(Bodies), Ceases switch { "yes" => true, "no" => false, _ => null }, Line(Reasons), Line(DecidedBy));
        var source = Need(Source, nameof(Source), "Say where this came from");
        return ModelState.IsValid && IsDone(await reviews.RecordAsync(Act("record-review"), Id, fact, source, stop), field => field) ? Redirect($"/people/{Id}") : Page();
    }

    private static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
