using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Risk;

/// <summary>The risk level judged: which, why, and what it rests on.</summary>
public sealed class LevelModel(PeopleRecords people, JudgementRecords judgements) : PersonPage
{
    private const int Offered = 6;

    [BindProperty]
    public string? Level { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    [BindProperty]
    public string? Evidence { get; set; }

    [BindProperty]
    public List<Guid> RestsOn { get; set; } = [];

    /// <summary>The level in force.</summary>
    public LevelInForce InForce => RiskLevels.On(Person.Record, Person.At.Day);

    /// <summary>The levels to choose from.</summary>
    public IReadOnlyList<Choice> Levels { get; } =
        [.. new[] { RiskLevel.Low, RiskLevel.Medium, RiskLevel.High, RiskLevel.VeryHigh }.Select(level => new Choice(level.ToString(), PersonWords.Of(level)))];

    /// <summary>The latest assessments, to say which of them it rests on.</summary>
    public IReadOnlyList<Choice> Assessments =>
    [
        .. Person.Record.Facts.Where(held => held.Value is AssessedFact and not RiskFact && held.TrueFrom is not null).OrderByDescending(held => held.TrueFrom).ThenByDescending(held => held.FactId).Take(Offered)
            .Select(held => new Choice(held.FactId.ToString(), $"{FactWords.Label(held.Value)}, {Dates.Long(held.TrueFrom!.Value)}", FactWords.Text(held.Value))),
    ];

    /// <summary>Why the present level was returned, if it was.</summary>
    public Held<CountersignatureFact>? Returned =>
        InForce is { State: CountersignatureState.Returned, Latest: { } latest } ? Countersigning.Of(Person.Record, latest.FactId) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        if (Returned is not null && InForce.Latest?.Value.Judged is { } judged)
        {
            (Level, Reasons, Evidence, RestsOn) = (InForce.Latest.Value.Level.ToString(), judged.Reasons, judged.Evidence, [.. judged.RestsOn]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        if (!Enum.TryParse<RiskLevel>(Level, out var level) || level == RiskLevel.NotRecorded)
        {
            ModelState.AddModelError(nameof(Level), "Select the level");
        }

        var (reasons, evidence) = (Need(Reasons, nameof(Reasons), "Give the reasons"), Need(Evidence, nameof(Evidence), "Say what it rests on"));
        return ModelState.IsValid && IsDone(await judgements.JudgeAsync(Act("judge-risk", reasons), Id, level, reasons, evidence, RestsOn, stop), field => field)
            ? Redirect($"/people/{Id}/risk") : Page();
    }
}
