using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Managed;

/// <summary>The ending of management: its steps one by one, the ending itself, and taking it up again.</summary>
public sealed class EndModel(PeopleRecords people, ClosureRecords closures, Staff staff) : PersonPage
{
    [BindProperty]
    public string? Ground { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The step that the form sent is about.</summary>
    [BindProperty]
    public ClosureStep? Step { get; set; }

    /// <summary>What was typed, by step.</summary>
    [BindProperty]
    public Dictionary<ClosureStep, StepEntry> Entries { get; set; } = [];

    /// <summary>The ending under way.</summary>
    public ClosureFact? Closure => EndingDuties.Begun(Person.Record)?.Value;

    /// <summary>The ended status, once it has ended.</summary>
    public Held<StatusFact>? Ended => Person.Statuses.LastOrDefault(status => status.Value.Kind == StatusKind.Ended);

    /// <summary>The grounds on which it could end.</summary>
    public IReadOnlyList<EndingGround> Possible => Endings.Possible(Person.Record, Person.Notification?.Period, Person.At.Day);

    /// <summary>The steps that it needs.</summary>
    public IReadOnlyList<ClosureStep> Steps => Closure is { } closure ? Endings.Steps(closure.Ground, Person.Record, Person.Duties, Person.At) : [];

    /// <summary>The first step that is still to be done.</summary>
    public ClosureStep? First => Steps.Where(step => Closure?.Has(step) == false).Select(step => (ClosureStep?)step).FirstOrDefault();

    /// <summary>Why it cannot end yet.</summary>
    public Refusal? Open => Endings.Refuse(Closure, Person.Record, Person.Notification?.Period, Person.Duties, Person.At);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        Ground = Possible.Count == 1 ? Possible[0].ToString() : null;
        Fill();
        return Page();
    }

    public Task<IActionResult> OnPostBeginAsync(CancellationToken stop) => PostAsync(
        () => Enum.TryParse<EndingGround>(Ground, out var ground) && Enum.IsDefined(ground) ? closures.BeginAsync(Act("begin-ending"), Id, ground, stop) : Missing(nameof(Ground), "Select why management ends"), stop);

    public Task<IActionResult> OnPostStepAsync(CancellationToken stop) => PostAsync(
        () =>
        {
            var step = Step ?? ClosureStep.Agencies;
            var entry = Entries[step];
            string Field(string field) => $"Entries[{step}].{field}";
            var done = new ClosureDone(
                step, Need(entry.On, Field("On"), "Day of this step"), Need(entry.By, Field("By"), "Fill this in"), Need(entry.Words, Field("Words"), "Say what was done, or why it was not needed"));
            return ModelState.IsValid ? closures.SaveAsync(Act("save-closure-step"), Id, done, stop) : null;
        }, stop);

    public Task<IActionResult> OnPostEndAsync(CancellationToken stop) => PostAsync(() => closures.EndAsync(Act("end-management"), Id, stop), stop);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken stop) => PostAsync(() => closures.ReopenAsync(Act("reopen-management", Reason), Id, stop), stop);

    /// <summary>What is asked beside the day of a step.</summary>
    public static string Who(ClosureStep step) => step switch
    {
        ClosureStep.ExitReview => "Who held it?",
        ClosureStep.Confirmation => "How, or by whom?",
        ClosureStep.Letter => "How was it sent or handed over?",
        ClosureStep.Agencies => "Which agency?",
        ClosureStep.Warnings or ClosureStep.Duties or ClosureStep.Authorities => "By whom?",
        ClosureStep.NationalSystem => "Who keyed it?",
    };

    /// <summary>What is asked in words about a step.</summary>
    public static string What(ClosureStep step) => step switch
    {
        ClosureStep.ExitReview => "What did it find, and why may management end?",
        ClosureStep.Confirmation => "What was seen: a certificate, a registrar’s notice, a removal notice",
        ClosureStep.Letter => "To which address, or why none was sent",
        ClosureStep.Agencies => "How was it told, and what?",
        ClosureStep.Warnings => "Why are the markers that stand kept?",
        ClosureStep.Duties => "What becomes of each, and why?",
        ClosureStep.Authorities => "Which monitoring or authority was ended; or that there was none",
        ClosureStep.NationalSystem => "What was keyed, with its reference",
    };

    private Task<ActOutcome>? Missing(string field, string error)
    {
        ModelState.AddModelError(field, error);
        return null;
    }

    private async Task<IActionResult> PostAsync(Func<Task<ActOutcome>?> act, CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Fill();
        return act() is { } under && IsDone(await under, field => Step is { } step && field == "On" ? $"Entries[{step}].On" : field) ? Redirect($"/people/{Id}/end") : Page();
    }

    private void Fill()
    {
        foreach (var step in Enum.GetValues<ClosureStep>())
        {
            Entries.TryAdd(step, new()
            {
                On = DateTyped.Of(Person.At.Day),
                By = step is ClosureStep.Letter or ClosureStep.Agencies or ClosureStep.Confirmation ? null : staff.Name,
            });
        }
    }
}

/// <summary>A step as typed.</summary>
public sealed class StepEntry
{
    public DateTyped On { get; set; } = new();
    public string? By { get; set; }
    public string? Words { get; set; }
}
