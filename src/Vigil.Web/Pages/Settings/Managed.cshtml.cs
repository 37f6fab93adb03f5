using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing how management is reviewed and ended.</summary>
public sealed class ManagedModel(SettingRecords settings) : PolicyPage<ManagedPolicy>(settings)
{
    [BindProperty]
    public string? Reviews { get; set; }

    [BindProperty]
    public string? Ends { get; set; }

    /// <inheritdoc/>
    protected override string Key => SettingKeys.Managed;

    /// <inheritdoc/>
    protected override ManagedPolicy Shipped => ManagedPolicy.Default;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } =
    [
        (nameof(ManagedPolicy.ReviewMonths), "Months to the next review of a violent or other dangerous offender"),
        (nameof(ManagedPolicy.DangerousReviewMonths), "Months to the next review of a potentially dangerous person"),
        (nameof(ManagedPolicy.AuthorityMonths), "Months for which authority to manage a potentially dangerous person lasts"),
        (nameof(ManagedPolicy.WarningMonths), "Months to the next review of a warning marker"),
        (nameof(ManagedPolicy.ExitReviewDays), "Days before the end of a notification period by which the exit review is held"),
        (nameof(ManagedPolicy.EndingDays), "Days within which management without a ground is ended"),
    ];

    /// <inheritdoc/>
    protected override void Fill(ManagedPolicy policy)
    {
        foreach (var (key, value) in new[]
        {
            (nameof(policy.ReviewMonths), policy.ReviewMonths), (nameof(policy.DangerousReviewMonths), policy.DangerousReviewMonths), (nameof(policy.AuthorityMonths), policy.AuthorityMonths),
            (nameof(policy.WarningMonths), policy.WarningMonths), (nameof(policy.ExitReviewDays), policy.ExitReviewDays), (nameof(policy.EndingDays), policy.EndingDays),
        })
        {
            Typed[key] = value.ToString(CultureInfo.InvariantCulture);
        }

        (Reviews, Ends) = (policy.SupervisorReviews ? "yes" : "no", policy.SupervisorEnds ? "yes" : "no");
    }

    /// <inheritdoc/>
    protected override ManagedPolicy Read() => Published.Value with
    {
        ReviewMonths = Number(nameof(ManagedPolicy.ReviewMonths), 1, 60), DangerousReviewMonths = Number(nameof(ManagedPolicy.DangerousReviewMonths), 1, 60),
        AuthorityMonths = Number(nameof(ManagedPolicy.AuthorityMonths), 1, 60), WarningMonths = Number(nameof(ManagedPolicy.WarningMonths), 1, 60),
        ExitReviewDays = Number(nameof(ManagedPolicy.ExitReviewDays), 0, 365), EndingDays = Number(nameof(ManagedPolicy.EndingDays), 0, 365),
        SupervisorReviews = Reviews != "no", SupervisorEnds = Ends != "no",
    };
}
