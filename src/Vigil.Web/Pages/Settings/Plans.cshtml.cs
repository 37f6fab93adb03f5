using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.Plan;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing how plans are countersigned and reviewed, and the template of home visits.</summary>
public sealed class PlansModel(SettingRecords settings) : PolicyPage<ManagedPolicy>(settings)
{
    private static readonly (string Key, string Label, int Most, Func<PlanPolicy, int> Of)[] All =
    [
        (nameof(PlanPolicy.VeryHighReviewMonths), "Months to the next review of a plan at a very high level", 36, policy => policy.VeryHighReviewMonths),
        (nameof(PlanPolicy.HighReviewMonths), "Months to the next review at a high level", 36, policy => policy.HighReviewMonths),
        (nameof(PlanPolicy.MediumReviewMonths), "Months to the next review at a medium level, or without one", 36, policy => policy.MediumReviewMonths),
        (nameof(PlanPolicy.LowReviewMonths), "Months to the next review at a low level", 36, policy => policy.LowReviewMonths),
        (nameof(PlanPolicy.FirstPlanDays), "Days within which someone newly managed has a plan (0: no such duty)", 365, policy => policy.FirstPlanDays),
        (nameof(PlanPolicy.CareReviewMonths), "Months to the next look at a duty of care", 12, policy => policy.CareReviewMonths),
        (nameof(PlanPolicy.OccasionDays), "Days after custody, court or release for which the plan asks about suicide (0: not asked)", 365, policy => policy.OccasionDays),
        (nameof(PlanPolicy.VeryHighVisitDays), "Template: days between visits at a very high level", VisitFrequency.Most, policy => policy.VeryHighVisitDays),
        (nameof(PlanPolicy.HighVisitDays), "Template: days between visits at a high level", VisitFrequency.Most, policy => policy.HighVisitDays),
        (nameof(PlanPolicy.MediumVisitDays), "Template: days between visits at a medium level", VisitFrequency.Most, policy => policy.MediumVisitDays),
        (nameof(PlanPolicy.LowVisitDays), "Template: days between visits at a low level", VisitFrequency.Most, policy => policy.LowVisitDays),
    ];

    [BindProperty]
    public string? Countersigned { get; set; }

    [BindProperty]
    public string? Template { get; set; }

    /// <inheritdoc/>
    protected override string Key => SettingKeys.Managed;

    /// <inheritdoc/>
    protected override ManagedPolicy Shipped => ManagedPolicy.Default;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } = [.. All.Select(one => (one.Key, one.Label))];

    /// <inheritdoc/>
    protected override void Fill(ManagedPolicy policy)
    {
        foreach (var (key, _, _, of) in All)
        {
            Typed[key] = of(policy.Plan).ToString(CultureInfo.InvariantCulture);
        }

        (Countersigned, Template) = (policy.Plan.Countersigned ? "yes" : "no", policy.Plan.VisitTemplate ? "yes" : "no");
    }

    /// <inheritdoc/>
    protected override ManagedPolicy Read()
    {
        var typed = All.ToDictionary(one => one.Key, one => Number(one.Key, one.Key is nameof(PlanPolicy.OccasionDays) or nameof(PlanPolicy.FirstPlanDays) ? 0 : 1, one.Most));
        return Published.Value with
        {
            Plan = new()
            {
                VeryHighReviewMonths = typed[nameof(PlanPolicy.VeryHighReviewMonths)], HighReviewMonths = typed[nameof(PlanPolicy.HighReviewMonths)],
                MediumReviewMonths = typed[nameof(PlanPolicy.MediumReviewMonths)], LowReviewMonths = typed[nameof(PlanPolicy.LowReviewMonths)],
                CareReviewMonths = typed[nameof(PlanPolicy.CareReviewMonths)], FirstPlanDays = typed[nameof(PlanPolicy.FirstPlanDays)], OccasionDays = typed[nameof(PlanPolicy.OccasionDays)], Countersigned = Countersigned != "no", VisitTemplate = Template == "yes",
                VeryHighVisitDays = typed[nameof(PlanPolicy.VeryHighVisitDays)], HighVisitDays = typed[nameof(PlanPolicy.HighVisitDays)],
                MediumVisitDays = typed[nameof(PlanPolicy.MediumVisitDays)], LowVisitDays = typed[nameof(PlanPolicy.LowVisitDays)],
            },
        };
    }
}
