using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.Visits;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing how visits are made and what follows when they fail.</summary>
public sealed class VisitsModel(SettingRecords settings) : PolicyPage<ManagedPolicy>(settings)
{
    [BindProperty]
    public string? Lone { get; set; }

    /// <inheritdoc/>
    protected override string Key => SettingKeys.Managed;

    /// <inheritdoc/>
    protected override ManagedPolicy Shipped => ManagedPolicy.Default;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } =
    [
        (nameof(VisitPolicy.FailedLimit), "Failed visits in a row after which somebody decides what follows"),
        (nameof(VisitPolicy.DecideDays), "Days within which that is decided"),
        (nameof(VisitPolicy.ReturnDays), "Days within which someone back from custody, hospital or abroad is visited"),
        (nameof(VisitPolicy.RotationMonths), "Months with one manager after which a supervisor looks whether that is still right; 0 for no limit"),
        (nameof(VisitPolicy.ReactiveMonths), "Months at low risk without coming to notice after which visits may be left out; 0 for never"),
        (nameof(VisitPolicy.ReactiveReviewMonths), "Months to the next review of management without visits"),
        (nameof(VisitPolicy.TriggerDays), "Days within which a trigger is followed by a visit and a review"),
        (nameof(VisitPolicy.PackHours), "Hours for which visits taken along stay on a device"),
    ];

    /// <inheritdoc/>
    protected override void Fill(ManagedPolicy policy)
    {
        var visits = policy.Visits;
        foreach (var (key, value) in new[]
        {
            (nameof(visits.FailedLimit), visits.FailedLimit), (nameof(visits.DecideDays), visits.DecideDays), (nameof(visits.ReturnDays), visits.ReturnDays),
            (nameof(visits.RotationMonths), visits.RotationMonths), (nameof(visits.ReactiveMonths), visits.ReactiveMonths),
            (nameof(visits.ReactiveReviewMonths), visits.ReactiveReviewMonths), (nameof(visits.TriggerDays), visits.TriggerDays), (nameof(visits.PackHours), visits.PackHours),
        })
        {
            Typed[key] = value.ToString(CultureInfo.InvariantCulture);
        }

        Lone = visits.LoneNeedsReason ? "yes" : "no";
    }

    /// <inheritdoc/>
    protected override ManagedPolicy Read() => Published.Value with
    {
        Visits = new()
        {
            FailedLimit = Number(nameof(VisitPolicy.FailedLimit), 1, 10), DecideDays = Number(nameof(VisitPolicy.DecideDays), 1, 90), ReturnDays = Number(nameof(VisitPolicy.ReturnDays), 1, 90),
            RotationMonths = Number(nameof(VisitPolicy.RotationMonths), 0, 240), ReactiveMonths = Number(nameof(VisitPolicy.ReactiveMonths), 0, 240),
            ReactiveReviewMonths = Number(nameof(VisitPolicy.ReactiveReviewMonths), 1, 24), TriggerDays = Number(nameof(VisitPolicy.TriggerDays), 1, 90), PackHours = Number(nameof(VisitPolicy.PackHours), 1, 24),
            LoneNeedsReason = Lone != "no",
        },
    };
}
