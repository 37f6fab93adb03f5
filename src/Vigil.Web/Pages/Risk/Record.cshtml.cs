using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Risk;

/// <summary>An assessment that was made elsewhere or by hand, recorded under the name and the bands that it had.</summary>
public sealed class RecordModel(PeopleRecords people, AssessmentRecords assessments) : PersonPage
{
    /// <summary>The code of the generation of the instrument; none while it is being chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Generation { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateTyped On { get; set; } = new();

    [BindProperty]
    public Dictionary<string, ScaleEntry> Typed { get; set; } = [];

    [BindProperty]
    public string? Summary { get; set; }

    [BindProperty]
    public string? Assessor { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public string? Manual { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    [BindProperty]
    public string? Source { get; set; }

    /// <summary>The instrument chosen.</summary>
    public (Instrument Instrument, Generation Generation)? Chosen => Generation == Catalogue.Arms.Code ? null : Catalogue.Of(Generation);

    /// <summary>Why the instrument may not be meant for this person.</summary>
    public string? NotValid => Chosen?.Instrument.NotValidFor(Person.Record.Of<BirthFact>().LastOrDefault()?.Value, Person.At.Day);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if ((Generation is not null && Chosen is null) || !await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Chosen is not { } chosen || !await OpenAsync(people, Operation.Record, stop))
        {
            return NotFound();
        }

        Fill();
        var (on, source) = (Need(On, nameof(On), "Day of the assessment"), Need(Source, nameof(Source), "Say where this came from"));
        var (assessor, agency) = (Need(Assessor, nameof(Assessor), "Enter who made it"), Need(Agency, nameof(Agency), "Enter for which body"));
        var name = chosen.Instrument.Named ? Need(Name, nameof(Name), "Enter what the instrument is called") : chosen.Generation.Name;
        var recorded = new RecordedFact(
            chosen.Generation.Code, name, [.. chosen.Generation.Scales.Select(Read).Where(result => result.Words.Length > 0)], assessor, agency, Line(Manual),
            Maybe(ReviewOn, nameof(ReviewOn), "Day of the review"), Line(Summary));
        return ModelState.IsValid && IsDone(await assessments.RecordAsync(Act("record-assessment"), Id, recorded, on, source, stop), field => field == "From" ? nameof(On) : field)
            ? Redirect($"/people/{Id}/risk") : Page();
    }

    private ScaleResult Read(Scale scale)
    {
        var (entry, field) = (Typed[scale.Code], $"Typed[{scale.Code}]");
        decimal? score = null;
        if (scale.Unit is not null && Line(entry.Score) is { } typed)
        {
            if (decimal.TryParse(typed.TrimEnd('%'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= -100 and <= 1000)
            {
                score = number;
            }
            else
            {
                ModelState.AddModelError(field + ".Score", "Enter the score as a number, like 26 or 1.12");
            }
        }

        if (Line(entry.Band) is { } band && scale.Bands.Count > 0 && !scale.Bands.Contains(band))
        {
            ModelState.AddModelError(field + ".Band", "Select one of the bands");
        }

        return new(scale.Code, scale.Name, score, scale.Unit, Line(entry.Band));
    }

    private void Fill()
    {
        foreach (var scale in Chosen?.Generation.Scales ?? [])
        {
            Typed.TryAdd(scale.Code, new());
        }
    }

    private static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>What a scale said, as typed.</summary>
public sealed class ScaleEntry
{
    public string? Score { get; set; }
    public string? Band { get; set; }
}
