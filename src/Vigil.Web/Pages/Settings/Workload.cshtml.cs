using System.Globalization;
using Vigil.Domain.Diary;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing the weight of a caseload.</summary>
public sealed class WorkloadModel(SettingRecords settings) : PolicyPage<WorkloadWeight>(settings)
{
    /// <inheritdoc/>
    protected override string Key => SettingKeys.WorkloadWeight;

    /// <inheritdoc/>
    protected override WorkloadWeight Shipped => WorkloadWeight.Default;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } =
    [
        (nameof(WorkloadWeight.VeryHigh), "Points for a person at very high risk"),
        (nameof(WorkloadWeight.High), "Points at high risk"),
        (nameof(WorkloadWeight.Medium), "Points at medium risk, and where no level is recorded"),
        (nameof(WorkloadWeight.Low), "Points at low risk"),
        (nameof(WorkloadWeight.Away), "Points instead while in prison, on remand, detained in hospital, abroad or deported"),
        (nameof(WorkloadWeight.Unfound), "Points more while wanted or missing"),
        (nameof(WorkloadWeight.WithoutDuties), "Points more for a person managed without notification duties"),
        (nameof(WorkloadWeight.Full), "Points of a full caseload"),
        (nameof(WorkloadWeight.Guide), "People that a manager should carry, as a guide"),
    ];

    /// <inheritdoc/>
    protected override void Fill(WorkloadWeight policy)
    {
        int[] values = [policy.VeryHigh, policy.High, policy.Medium, policy.Low, policy.Away, policy.Unfound, policy.WithoutDuties, policy.Full, policy.Guide];
        foreach (var ((key, _), value) in Figures.Zip(values))
        {
            Typed[key] = value.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <inheritdoc/>
    protected override WorkloadWeight Read()
    {
        int Points(string key) => Number(key, 0, 100);
        return new(Points(nameof(WorkloadWeight.VeryHigh)), Points(nameof(WorkloadWeight.High)), Points(nameof(WorkloadWeight.Medium)), Points(nameof(WorkloadWeight.Low)), Number(nameof(WorkloadWeight.Full), 1, 10000))
        {
            Away = Points(nameof(WorkloadWeight.Away)), Unfound = Points(nameof(WorkloadWeight.Unfound)), WithoutDuties = Points(nameof(WorkloadWeight.WithoutDuties)), Guide = Number(nameof(WorkloadWeight.Guide), 1, 1000),
        };
    }
}
