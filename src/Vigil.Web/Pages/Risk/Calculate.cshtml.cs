using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
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

    /// <summary>What the record holds.</summary>
    public ScoringStart Start { get; private set; } = null!;

    /// <summary>The result, to be read before it is recorded.</summary>
    public CalculatedFact? Result { get; private set; }

    /// <summary>The calculation before.</summary>
    public Held<CalculatedFact>? Before => Assessments.Calculation(Person.Record);

    /// <summary>What is asked: what the record does not hold.</summary>
    public IReadOnlyList<(ScoringField Field, string? Hint)> Asked =>
        [.. (Start.FromRecord.ContainsKey(ScoringField.ConvictedOn) ? [] : new (ScoringField, string?)[] { (ScoringField.ConvictedOn, null) }), .. ScoringQuestions.Of(Start.Answers).Where(question => !Start.FromRecord.ContainsKey(question.Field))];

    /// <summary>How a question is answered.</summary>
    public static ScoringQuestion KindOf(ScoringField field) => field switch
    {
        ScoringField.ConvictedOn or ScoringField.FollowUpFrom or ScoringField.LatestSexualOffence or ScoringField.LatestOffence => ScoringQuestion.Date,
        ScoringField.StrangerVictim or ScoringField.EverSexualOffence => ScoringQuestion.YesNo,
        _ => ScoringQuestion.Number,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        foreach (var (field, _) in Asked)
        {
            Days[field] = DateTyped.Of(Start.Answers.DayOf(field));
            Typed[field] = RiskWords.Of(Start.Answers, field) is { } said && KindOf(field) != ScoringQuestion.Date ? KindOf(field) == ScoringQuestion.YesNo ? PersonWords.LowerFirst(said) : said : null;
        }

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
            return Page();
        }

        Result = CalculatedFact.Of(answers, staff.Name);
        return save is not null && IsDone(await assessments.CalculateAsync(Act("calculate-scores"), Id, answers, stop), _ => "") ? Redirect($"/people/{Id}/risk") : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return false;
        }

        Start = ScoringStart.Of(Person.Record, Person.At.Day);
        foreach (var (field, _) in Asked)
        {
            Days.TryAdd(field, new());
            Typed.TryAdd(field, null);
        }

        return true;
    }

    private ScoringAnswers Read(ScoringAnswers answers, (ScoringField Field, string? Hint) question)
    {
        var (field, typed) = (question.Field, Typed.GetValueOrDefault(question.Field)?.Trim());
        switch (KindOf(field))
        {
            case ScoringQuestion.Date:
                return answers.With(field, Maybe(Days[field], $"Days[{field}]", RiskWords.Name(field)));
            case ScoringQuestion.YesNo:
                bool? said = typed switch { "yes" => true, "no" => false, _ => null };
                return field == ScoringField.StrangerVictim ? answers with { StrangerVictim = said } : answers with { EverSexualOffence = said };
            default:
                if (field == ScoringField.OffenceCode)
                {
                    return answers with { OffenceCode = string.IsNullOrEmpty(typed) ? null : typed };
                }

                if (string.IsNullOrEmpty(typed))
                {
                    return answers.With(field, (int?)null);
                }

                if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 999)
                {
                    return answers.With(field, number);
                }

                ModelState.AddModelError($"Typed[{field}]", $"{RiskWords.Name(field)} must be a whole number from 0 to 999");
                return answers;
        }
    }
}
