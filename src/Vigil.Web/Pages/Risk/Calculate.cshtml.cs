using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Risk;

/// <summary>The scores calculated: what the record holds is taken from there, what it lacks is asked, the result is read before it is recorded.</summary>
public sealed class CalculateModel(PeopleRecords people, AssessmentRecords assessments, Staff staff) : PersonPage
{
    /// <summary>Numbers, codes and yes or no as typed.</summary>
    [BindProperty]
    public Dictionary<ScoringField, string?> Typed { get; set; } = [];

    /// <summary>Dates as typed.</summary>
    [BindProperty]
    public Dictionary<ScoringField, DateTyped> Days { get; set; } = [];

    /// <summary>The drugs ticked.</summary>
    [BindProperty]
    public List<string> Drugs { get; set; } = [];

    /// <summary>The past convictions ticked.</summary>
    [BindProperty]
    public List<string> PastConvictions { get; set; } = [];

    /// <summary>What the record holds.</summary>
    public ScoringStart Start { get; private set; } = null!;

    /// <summary>The result, to be read before it is recorded.</summary>
    public CalculatedFact? Result { get; private set; }

    /// <summary>The calculation before.</summary>
    public Held<CalculatedFact>? Before => Assessments.Calculation(Person.Record);

    /// <summary>What is asked of the history: what the record does not hold.</summary>
    public IReadOnlyList<(ScoringField Field, string? Hint)> History =>
        [.. (Start.FromRecord.ContainsKey(ScoringField.ConvictedOn) ? [] : new (ScoringField, string?)[] { (ScoringField.ConvictedOn, null) }), .. ScoringQuestions.Of(Start.Answers).Where(question => !Start.FromRecord.ContainsKey(question.Field))];

    /// <summary>Whether what is found now is shown at once: where some of it is answered.</summary>
    public bool IsNowOpen => ScoringQuestions.Now.Any(asked => !string.IsNullOrEmpty(Typed.GetValueOrDefault(asked.Field))) || Drugs.Count + PastConvictions.Count > 0;

    private IEnumerable<ScoringField> Asked => History.Concat(ScoringQuestions.Now).Select(asked => asked.Field);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        foreach (var field in Asked)
        {
            (Days[field], Typed[field]) = (DateTyped.Of(Start.Answers.DayOf(field)), Start.Answers.Typed(field));
        }

        (Drugs, PastConvictions) = (Start.Answers.Ticked(ScoringField.Drugs), Start.Answers.Ticked(ScoringField.PastConvictions));

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? save, CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var answers = Asked.Aggregate(Start.Answers, Read);
        if (!ModelState.IsValid)
        {
            Mark(answers);
            return Page();
        }

        Result = CalculatedFact.Of(answers, staff.Name);
        if (save is not null && IsDone(await assessments.CalculateAsync(Act("calculate-scores"), Id, answers, stop), _ => ""))
        {
            return Redirect($"/people/{Id}/risk");
        }

        Mark(answers);
        return Page();
    }

    /// <summary>Says at each field what is wrong with its answer; what can be worked out without it still is.</summary>
    private void Mark(ScoringAnswers answers)
    {
        foreach (var fault in WrongAnswers.Of(answers))
        {
            var field = fault.Fields.Where(Asked.Contains).Select(one => (ScoringField?)one).FirstOrDefault();
            ModelState.AddModelError(field is { } at ? KeyOf(at) : "", fault.Text);
        }
    }

    private static string KeyOf(ScoringField field) => ScoringQuestions.KindOf(field) switch
    {
        ScoringQuestion.Date => $"Days[{field}]",
        ScoringQuestion.Some => field.ToString(),
        _ => $"Typed[{field}]",
    };

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return false;
        }

        Start = ScoringStart.Of(Person.Record, Person.At.Day);
        foreach (var field in Asked)
        {
            Days.TryAdd(field, new());
            Typed.TryAdd(field, null);
        }

        return true;
    }

    private ScoringAnswers Read(ScoringAnswers answers, ScoringField field)
    {
        var typed = Typed[field]?.Trim() is { Length: > 0 } said ? said : null;
        switch (ScoringQuestions.KindOf(field))
        {
            case ScoringQuestion.Date:
                return answers.With(field, Maybe(Days[field], KeyOf(field), ScoringWords.Name(field)));
            case ScoringQuestion.Some:
                var ticked = field == ScoringField.Drugs ? Drugs : PastConvictions;
                if (ticked.Count > 1 && ticked.Contains(ScoringQuestions.NoneOfThese))
                {
                    ModelState.AddModelError(KeyOf(field), "Tick “None of these” alone, or what is so");
                }

                return answers.With(field, ticked);
            case ScoringQuestion.YesNo or ScoringQuestion.One:
                return answers.With(field, typed);
            default:
                if (field == ScoringField.OffenceCode)
                {
                    return answers.With(field, typed);
                }

                if (typed is null)
                {
                    return answers.With(field, (int?)null);
                }

                if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 999)
                {
                    return answers.With(field, number);
                }

                ModelState.AddModelError(KeyOf(field), $"{ScoringWords.Name(field)} must be a whole number from 0 to 999");
                return answers.With(field, (int?)null);
        }
    }
}
