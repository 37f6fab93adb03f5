using System.Globalization;
using Vigil.Domain.People;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing how often each topic is asked about again.</summary>
public sealed class AskingModel(SettingRecords settings) : PolicyPage<AskingIntervals>(settings)
{
    /// <inheritdoc/>
    protected override string Key => SettingKeys.Asking;

    /// <inheritdoc/>
    protected override AskingIntervals Shipped => AskingIntervals.Shipped;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Key, string Label)> Figures { get; } =
    [
        .. Enum.GetValues<Topic>().Select(topic => (topic.ToString(), $"{TopicWords.Of(topic)}: months, 0 for never again")),
        (nameof(AskingIntervals.ReleaseDays), "Days before a release by which its checklist is answered"),
    ];

    /// <inheritdoc/>
    protected override void Fill(AskingIntervals policy)
    {
        foreach (var topic in Enum.GetValues<Topic>())
        {
            Typed[topic.ToString()] = policy.Of(topic).ToString(CultureInfo.InvariantCulture);
        }

        Typed[nameof(AskingIntervals.ReleaseDays)] = policy.ReleaseDays.ToString(CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    protected override AskingIntervals Read() => new(
        Enum.GetValues<Topic>().ToDictionary(topic => topic, topic => Number(topic.ToString(), 0, AskingIntervals.MostMonths)), Number(nameof(AskingIntervals.ReleaseDays), 0, AskingIntervals.MostDays));
}
