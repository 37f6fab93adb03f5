using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.Risk;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing how risk is assessed and judged: a part of the policy on management.</summary>
public sealed class AssessmentModel(SettingRecords settings) : PolicyPage<ManagedPolicy>(settings)
{
    private const int MostFactors = 20;

    [BindProperty]
    public string? Countersigns { get; set; }

    [BindProperty]
    public string? RiskFactors { get; set; }

    [BindProperty]
    public string? ProtectiveFactors { get; set; }

    [BindProperty]
    public string? Sources { get; set; }

    /// <inheritdoc/>
    protected override string Key => SettingKeys.Managed;

    /// <inheritdoc/>
    protected override ManagedPolicy Shipped => ManagedPolicy.Default;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } =
    [
        (nameof(AssessingPolicy.ArmsReviewMonths), "Months to the next review of an ARMS assessment"),
        (nameof(AssessingPolicy.FirstArmsDays), "Days within which a man newly subject to notification is first assessed by ARMS; 0 for no such duty"),
        (nameof(AssessingPolicy.ChangeReviewDays), "Days within which an assessment is looked at again after a significant change; 0 for no such duty"),
        (nameof(AssessingPolicy.ReductionDays), "Days after five years without an offence within which the sexual reoffending score is calculated again"),
        (nameof(AssessingPolicy.CountersignDays), "Days within which a countersignature is given, or what was returned is done again"),
    ];

    /// <inheritdoc/>
    protected override void Fill(ManagedPolicy policy)
    {
        var assessing = policy.Assessing;
        foreach (var (key, value) in new[]
        {
            (nameof(assessing.ArmsReviewMonths), assessing.ArmsReviewMonths), (nameof(assessing.FirstArmsDays), assessing.FirstArmsDays), (nameof(assessing.ChangeReviewDays), assessing.ChangeReviewDays),
            (nameof(assessing.ReductionDays), assessing.ReductionDays), (nameof(assessing.CountersignDays), assessing.CountersignDays),
        })
        {
            Typed[key] = value.ToString(CultureInfo.InvariantCulture);
        }

        Countersigns = assessing.CountersignLevels ? "yes" : "no";
        RiskFactors = string.Join("\n", assessing.ArmsFactors.Where(factor => !factor.Protective).Select(factor => factor.Name));
        ProtectiveFactors = string.Join("\n", assessing.ArmsFactors.Where(factor => factor.Protective).Select(factor => factor.Name));
        Sources = string.Join("\n", assessing.AskedSources);
    }

    /// <inheritdoc/>
    protected override ManagedPolicy Read()
    {
        var before = Published.Value.Assessing;
        List<Factor> factors = [.. Factors(RiskFactors, protective: false), .. Factors(ProtectiveFactors, protective: true)];
        if (factors.Count is 0 or > MostFactors || factors.Select(factor => factor.Code).Distinct().Count() != factors.Count)
        {
            ModelState.AddModelError(nameof(RiskFactors), string.Create(CultureInfo.InvariantCulture, $"Enter 1 to {MostFactors} factors, each once"));
        }

        return Published.Value with
        {
            Assessing = before with
            {
                ArmsReviewMonths = Number(nameof(before.ArmsReviewMonths), 1, 60), FirstArmsDays = Number(nameof(before.FirstArmsDays), 0, 365), ChangeReviewDays = Number(nameof(before.ChangeReviewDays), 0, 365),
                ReductionDays = Number(nameof(before.ReductionDays), 0, 365), CountersignDays = Number(nameof(before.CountersignDays), 1, 90),
                CountersignLevels = Countersigns != "no", ArmsFactors = factors, AskedSources = [.. Lines(Sources)],
            },
        };
    }

    /// <summary>A factor that keeps its name keeps its code, so that answers are carried forward.</summary>
    private IEnumerable<Factor> Factors(string? typed, bool protective) => Lines(typed).Select(name =>
        Published.Value.Assessing.ArmsFactors.FirstOrDefault(factor => factor.Name == name) is { } held ? held with { Protective = protective } : new Factor(CodeOf(name), name, protective));

    private static string CodeOf(string name)
    {
        var code = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            code.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        }

        return code.ToString();
    }

    private static IEnumerable<string> Lines(string? typed) => (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);
}
