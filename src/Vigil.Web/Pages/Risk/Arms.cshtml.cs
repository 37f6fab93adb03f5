using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Risk;

/// <summary>An assessment by ARMS: every answer of the time before is there to be confirmed or changed, and none is carried forward unread.</summary>
public sealed class ArmsModel(PeopleRecords people, AssessmentRecords assessments, Staff staff) : PersonPage
{
    private const int Spare = 1;

    /// <summary>The ratings.</summary>
    public static readonly Choice[] Ratings =
        [new("", "Choose"), .. Enum.GetValues<FactorRating>().Reverse().Select(rating => new Choice(rating.ToString(), RiskWords.Of(rating)))];

    /// <summary>Whether somebody answered.</summary>
    public static readonly Choice[] Answers = [new("", "Choose"), new("yes", "Yes"), new("no", "No answer")];

    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public Dictionary<string, FactorEntry> Rated { get; set; } = [];

    [BindProperty]
    public List<AskedEntry> Asked { get; set; } = [];

    [BindProperty]
    public string? Priority { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    [BindProperty]
    public string? Assessor { get; set; }

    [BindProperty]
    public string? Manual { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    /// <summary>The priorities.</summary>
    public IReadOnlyList<Choice> Priorities { get; } =
        [.. new[] { RiskLevel.VeryHigh, RiskLevel.High, RiskLevel.Medium, RiskLevel.Low }.Select(level => new Choice(level.ToString(), PersonWords.Of(level)))];

    /// <summary>The factors as the force has them.</summary>
    public IReadOnlyList<Factor> Factors => Person.Policy.Value.Assessing.ArmsFactors;

    /// <summary>The assessment before.</summary>
    public Held<ArmsFact>? Last => Assessments.Arms(Person.Record, Person.At.Day);

    /// <summary>What was learned since.</summary>
    public IReadOnlyList<Held> Changes => Last is { TrueFrom: { } assessed } ? [.. AssessmentDuties.ChangesSince(Person.Record, assessed, Person.At.Day)] : [];

    /// <summary>Why ARMS may not be meant for this person.</summary>
    public string? NotValid => Catalogue.Arms.NotValidFor(Person.Record.Of<BirthFact>().LastOrDefault()?.Value, Person.At.Day);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        var (today, policy) = (Person.At.Day, Person.Policy.Value.Assessing);
        (On, ReviewOn, Assessor, Manual) = (DateTyped.Of(today), DateTyped.Of(today.AddMonths(policy.ArmsReviewMonths)), staff.Name, Last?.Value.Manual);
        Rated = Factors.ToDictionary(factor => factor.Code, factor => FactorEntry.Of(Last?.Value.Factors.FirstOrDefault(one => one.Code == factor.Code)), StringComparer.Ordinal);
        Asked = [.. (Last?.Value.Checks.Select(check => check.Whom) ?? policy.AskedSources).Concat(Enumerable.Repeat("", Spare)).Select(whom => new AskedEntry { Whom = whom })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        if (!Enum.TryParse<RiskLevel>(Priority, out var priority) || priority == RiskLevel.NotRecorded)
        {
            ModelState.AddModelError(nameof(Priority), "Select the priority");
        }

        var (on, review) = (Need(On, nameof(On), "Day of the assessment"), Need(ReviewOn, nameof(ReviewOn), "Day of the next review"));
        var (reasons, assessor) = (Need(Reasons, nameof(Reasons), "Say why it is this priority"), Need(Assessor, nameof(Assessor), "Enter who assessed"));
        var arms = new ArmsFact(priority, reasons, [.. Factors.Select(Read)], [.. Checks()], assessor, string.IsNullOrWhiteSpace(Manual) ? null : Manual.Trim(), review);
        return ModelState.IsValid && IsDone(await assessments.ArmsAsync(Act("assess-arms"), Id, arms, on, stop), Field) ? Redirect($"/people/{Id}/risk") : Page();
    }

    private string Field(string field) => field == "From" ? nameof(On) : Rated.ContainsKey(field) ? $"Rated[{field}].Evidence" : field;

    private RatedFactor Read(Factor factor)
    {
        var typed = Rated.TryGetValue(factor.Code, out var entry) ? entry : Rated[factor.Code] = new();
        if (!Enum.TryParse<FactorRating>(typed.Rating, out var rating))
        {
            ModelState.AddModelError($"Rated[{factor.Code}].Rating", $"Rate “{factor.Name}”");
        }

        var last = Last?.Value.Factors.FirstOrDefault(one => one.Code == factor.Code);
        var (evidence, source) = (typed.Evidence?.Trim().ReplaceLineEndings("\n") ?? "", typed.Source?.Trim() ?? "");
        // what was changed is new, whatever was ticked
        return new(factor.Code, factor.Name, factor.Protective, rating, evidence, source, typed.Confirmed && last is not null && (last.Rating, last.Evidence, last.Source) == (rating, evidence, source));
    }

    private IEnumerable<SourceCheck> Checks()
    {
        for (var at = 0; at < Asked.Count; at++)
        {
            if (Asked[at] is { Whom: { } whom } asked && !string.IsNullOrWhiteSpace(whom))
            {
                if (asked.Answered is not ("yes" or "no"))
                {
                    ModelState.AddModelError($"Asked[{at}].Answered", $"Select whether {whom.Trim()} answered");
                }

                yield return new(whom.Trim(), asked.Answered == "yes", string.IsNullOrWhiteSpace(asked.Words) ? null : asked.Words.Trim());
            }
        }
    }
}

/// <summary>A factor as typed.</summary>
public sealed class FactorEntry
{
    public string? Rating { get; set; }
    public string? Evidence { get; set; }
    public string? Source { get; set; }
    public bool Confirmed { get; set; }

    /// <summary>What was answered before, not confirmed yet.</summary>
    public static FactorEntry Of(RatedFactor? last) => last is null ? new() : new() { Rating = last.Rating.ToString(), Evidence = last.Evidence, Source = last.Source };
}

/// <summary>Somebody who was asked, as typed.</summary>
public sealed class AskedEntry
{
    public string? Whom { get; set; }
    public string? Answered { get; set; }
    public string? Words { get; set; }
}
