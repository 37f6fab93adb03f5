using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.Supervision;
using Vigil.Records.Settings;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing how management is supervised: a part of the policy on management.</summary>
public sealed class SupervisionModel(SettingRecords settings) : PolicyPage<ManagedPolicy>(settings)
{
    private static readonly (string Key, string Label, int Least, int Most, Func<SupervisionPolicy, int> Of, Func<SupervisionPolicy, int, SupervisionPolicy> With)[] All =
    [
        ("VeryHigh", "Records drawn in a hundred at very high risk", 0, 100, policy => policy.Rates.VeryHigh, (policy, to) => policy with { Rates = policy.Rates with { VeryHigh = to } }),
        ("High", "Records drawn in a hundred at high risk", 0, 100, policy => policy.Rates.High, (policy, to) => policy with { Rates = policy.Rates with { High = to } }),
        ("Medium", "Records drawn in a hundred at medium risk, or where no level is recorded", 0, 100, policy => policy.Rates.Medium, (policy, to) => policy with { Rates = policy.Rates with { Medium = to } }),
        ("Low", "Records drawn in a hundred at low risk", 0, 100, policy => policy.Rates.Low, (policy, to) => policy with { Rates = policy.Rates with { Low = to } }),
        ("AfterFailure", "Records drawn in a hundred of those with a manager and at a level where the sample before failed", 0, 100, policy => policy.Rates.AfterFailure, (policy, to) => policy with { Rates = policy.Rates with { AfterFailure = to } }),
        ("SampleMonths", "Months from one dip sample to the next", 1, 60, policy => policy.SampleMonths, (policy, to) => policy with { SampleMonths = to }),
        ("CheckDays", "Days within which a drawn record is checked", 1, 365, policy => policy.CheckDays, (policy, to) => policy with { CheckDays = to }),
        ("ReviewVeryHigh", "Months from one supervisor’s review to the next at very high risk; 0 for no such duty", 0, 60, policy => policy.ReviewMonths.VeryHigh, (policy, to) => policy with { ReviewMonths = policy.ReviewMonths with { VeryHigh = to } }),
        ("ReviewHigh", "The same at high risk", 0, 60, policy => policy.ReviewMonths.High, (policy, to) => policy with { ReviewMonths = policy.ReviewMonths with { High = to } }),
        ("ReviewMedium", "The same at medium risk, or where no level is recorded", 0, 60, policy => policy.ReviewMonths.Medium, (policy, to) => policy with { ReviewMonths = policy.ReviewMonths with { Medium = to } }),
        ("ReviewLow", "The same at low risk", 0, 60, policy => policy.ReviewMonths.Low, (policy, to) => policy with { ReviewMonths = policy.ReviewMonths with { Low = to } }),
        ("CheckVeryHigh", "Months from one check with other bodies to the next at very high risk; 0 for no such duty", 0, 60, policy => policy.CheckMonths.VeryHigh, (policy, to) => policy with { CheckMonths = policy.CheckMonths with { VeryHigh = to } }),
        ("CheckHigh", "The same at high risk", 0, 60, policy => policy.CheckMonths.High, (policy, to) => policy with { CheckMonths = policy.CheckMonths with { High = to } }),
        ("CheckMedium", "The same at medium risk, or where no level is recorded", 0, 60, policy => policy.CheckMonths.Medium, (policy, to) => policy with { CheckMonths = policy.CheckMonths with { Medium = to } }),
        ("CheckLow", "The same at low risk", 0, 60, policy => policy.CheckMonths.Low, (policy, to) => policy with { CheckMonths = policy.CheckMonths with { Low = to } }),
        ("AnswerDays", "Days within which another body is to answer, as proposed", 1, 365, policy => policy.AnswerDays, (policy, to) => policy with { AnswerDays = to }),
        ("ChaseDays", "Days from one reminder to the next", 1, 365, policy => policy.ChaseDays, (policy, to) => policy with { ChaseDays = to }),
        ("ActionDays", "Days to put right what a supervisor found, as proposed", 1, 365, policy => policy.ActionDays, (policy, to) => policy with { ActionDays = to }),
    ];

    /// <summary>What a supervisor looks at.</summary>
    [BindProperty]
    public List<string> Topics { get; set; } = [];

    /// <summary>Who is asked as a rule, one on a line.</summary>
    [BindProperty]
    public string? Sources { get; set; }

    /// <summary>All that can be looked at.</summary>
    public IReadOnlyList<Choice> EveryTopic { get; } = [.. Enum.GetValues<ReviewTopic>().Select(topic => new Choice(topic.ToString(), SupervisionWords.Of(topic)))];

    /// <inheritdoc/>
    protected override string Key => SettingKeys.Managed;

    /// <inheritdoc/>
    protected override ManagedPolicy Shipped => ManagedPolicy.Default;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } = [.. All.Select(figure => (figure.Key, figure.Label))];

    /// <inheritdoc/>
    protected override void Fill(ManagedPolicy policy)
    {
        foreach (var figure in All)
        {
            Typed[figure.Key] = figure.Of(policy.Supervising).ToString(CultureInfo.InvariantCulture);
        }

        Sources = string.Join("\n", policy.Supervising.Sources);
        Topics = [.. policy.Supervising.Topics.Select(topic => topic.ToString())];
    }

    /// <inheritdoc/>
    protected override ManagedPolicy Read()
    {
        var topics = Enum.GetValues<ReviewTopic>().Where(topic => Topics.Contains(topic.ToString())).ToList();
        if (topics.Count == 0)
        {
            ModelState.AddModelError(nameof(Topics), "Select at least one matter");
        }

        var policy = Published.Value.Supervising with
        {
            Topics = topics, Sources = [.. (Sources ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
        return Published.Value with { Supervising = All.Aggregate(policy, (so, figure) => figure.With(so, Number(figure.Key, figure.Least, figure.Most))) };
    }
}
