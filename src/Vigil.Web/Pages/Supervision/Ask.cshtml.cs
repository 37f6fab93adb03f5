using Microsoft.AspNetCore.Mvc;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Supervision;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Supervision;

/// <summary>Several sources asked about a person at once.</summary>
public sealed class AskModel(PeopleRecords people, AgencyCheckRecords checks) : PersonPage
{
    [BindProperty]
    public string? About { get; set; }

    /// <summary>Those ticked.</summary>
    [BindProperty]
    public List<string> Sources { get; set; } = [];

    /// <summary>Others, one on a line.</summary>
    [BindProperty]
    public string? Others { get; set; }

    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public DateTyped AnswerBy { get; set; } = new();

    /// <summary>Those that the force asks as a rule.</summary>
    public IReadOnlyList<Choice> Usual => [.. Person.Policy.Value.Supervising.Sources.Select(source => new Choice(source, source))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        var policy = Person.Policy.Value.Supervising;
        (About, Sources) = ("What is known about this person since the last check, and any concern", [.. policy.Sources]);
        (On, AnswerBy) = (DateTyped.Of(Person.At.Day), DateTyped.Of(Person.At.Day.AddDays(policy.AnswerDays)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        List<string> sources =
        [
            .. Person.Policy.Value.Supervising.Sources.Where(Sources.Contains),
            .. (Others ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];
        var (on, by) = (Need(On, nameof(On), "Day on which they were asked"), Need(AnswerBy, nameof(AnswerBy), "Day by which they are to answer"));
        return ModelState.IsValid && IsDone(await checks.AskAsync(Act("ask-sources"), Id, About ?? "", sources, on, by, stop), field => field)
            ? Redirect($"/people/{Id}/supervision") : Page();
    }
}
