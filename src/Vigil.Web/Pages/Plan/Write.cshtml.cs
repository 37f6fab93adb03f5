using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Plan;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Plan;

/// <summary>The draft's words: its sections, what is done if something happens, home visits and the next review.</summary>
public sealed class WriteModel(PeopleRecords people, PlanRecords plans) : PlanPage(people)
{
    private const int Blank = 2;

    /// <summary>The sections as typed, by their place in the plan.</summary>
    [BindProperty]
    public List<string?> Sections { get; set; } = [];

    [BindProperty]
    public List<Half> Contingencies { get; set; } = [];

    [BindProperty]
    public string? Days { get; set; }

    [BindProperty]
    public string? Notice { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public DateTyped Review { get; set; } = new();

    /// <summary>Where to go on once it is saved: "actions", or here.</summary>
    [BindProperty]
    public string? Onto { get; set; }

    /// <summary>What helps to write each section.</summary>
    public static IReadOnlyList<string> Hints { get; } =
    [
        "Where and with whom they live, what they do, what has changed, why the risk is thought to be as it is", "Health, language, culture, faith, what works and what does not",
        "Who sees them, where, and who else is told", "Conditions of orders and licence, devices, checks", "Programmes, treatment, help with work or drink: with whom, since when",
        "Who could be harmed, how they are kept safe, who tells them what",
    ];

    /// <summary>What stands in the draft now where somebody else saved it while this form was open, section by section.</summary>
    public string? Theirs(int section) => Meanwhile.Count > 0 && PlanWords.Sections(Written.Text)[section].Text is { Length: > 0 } stored && stored != Typed(Sections[section]) ? stored : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        var plan = Written;
        Sections = [.. PlanWords.Sections(plan.Text).Select(section => section.Text)];
        Contingencies = [.. plan.Contingencies.Select(one => new Half { If = one.If, Then = one.Then })];
        Days = plan.Visits?.Days.ToString(CultureInfo.InvariantCulture);
        (Notice, Why) = (plan.Visits is { Unannounced: false } ? "announced" : "unannounced", plan.Visits?.Why);
        Review = DateTyped.Of(plan.ReviewOn ?? Person.Policy.Value.Plan.NextReview(RiskLevels.On(Person.Record, Today).Counts, Today));
        AddBlank();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        while (Sections.Count < Hints.Count)
        {
            Sections.Add(null);
        }

        var text = Sections.ConvertAll(Typed);
        var visits = ReadVisits();
        var review = Maybe(Review, nameof(Review), "Next review");
        List<Contingency> contingencies = [.. Contingencies.Select(one => new Contingency(Typed(one.If), Typed(one.Then))).Where(one => one.If.Length + one.Then.Length > 0)];
        AddBlank();
        return ModelState.IsValid && IsDone(
                await plans.SaveAsync(Act("save-plan-draft"), Id, (_, plan) => plan with
                {
                    Text = new(text[0], text[1], text[2], text[3], text[4], text[5]), Contingencies = contingencies, Visits = visits, ReviewOn = review,
                }, stop), field => field)
            ? Redirect($"/people/{Id}/plan/{(Onto == "actions" ? "actions" : "write")}") : Page();
    }

    private VisitFrequency? ReadVisits()
    {
        if (string.IsNullOrWhiteSpace(Days))
        {
            if (Typed(Why).Length > 0)
            {
                ModelState.AddModelError(nameof(Days), "Enter at most how many days lie between two visits");
            }

            return null;
        }

        if (int.TryParse(Days.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= VisitFrequency.Least and <= VisitFrequency.Most)
        {
            return new(days, Notice != "announced", Typed(Why) is { Length: > 0 } why ? why : null);
        }

        ModelState.AddModelError(nameof(Days), string.Create(CultureInfo.InvariantCulture, $"The days between two visits are a number from {VisitFrequency.Least} to {VisitFrequency.Most}"));
        return null;
    }

    private void AddBlank()
    {
        var filled = Contingencies.FindLastIndex(one => Typed(one.If).Length + Typed(one.Then).Length > 0) + 1;
        while (Contingencies.Count < filled + Blank)
        {
            Contingencies.Add(new());
        }
    }
}

/// <summary>A contingency as typed.</summary>
public sealed class Half
{
    public string? If { get; set; }
    public string? Then { get; set; }
}
