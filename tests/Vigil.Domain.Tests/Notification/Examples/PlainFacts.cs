using System.Globalization;
using System.Text.RegularExpressions;
using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification.Examples;

/// <summary>Reads facts written as an officer would note them: phrases parted by semicolons.</summary>
public static partial class PlainFacts
{
    public static NotificationFacts Read(string text)
    {
        var facts = new NotificationFacts { Born = new(1980, 5, 1) };
        foreach (var phrase in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            facts = Add(facts, phrase);
        }

        return facts;
    }

    private static NotificationFacts Add(NotificationFacts facts, string phrase)
    {
        var dates = Date().Matches(phrase).Select(match => Day(match.Value)).ToArray();
        var first = dates.Length > 0 ? dates[0] : default;
        return phrase.Split(' ')[0] switch
        {
            "born" => facts with { Born = first },
            "convicted" or "cautioned" or "insanity" or "disability" or "foreign" => facts with { Outcomes = [.. facts.Outcomes, OutcomeOf(phrase)] },
            "remand" or "custody" or "hospital" or "abroad" => facts with { Away = [.. facts.Away, new(AwayOf(phrase), first, dates.Length > 1 ? dates[1] : null)] },
            "notified" => facts with { Notifications = [.. facts.Notifications, NotificationOf(phrase, first)] },
            "changed" => facts with { Changes = [.. facts.Changes, ChangeOf(phrase)] },
            "stayed" => facts with { Stays = [.. facts.Stays, new(phrase.Split(' ')[1], dates[0], dates[1])] },
            "travel" => facts with { Travel = [.. facts.Travel, new(first) { KnownOn = After(phrase, "known"), Returns = After(phrase, "returns"), ReturnPreNotified = phrase.Contains("as notified") }] },
            "SHPO" or "interim" or "SOPO" or "SRO" or "VOO" => facts with { Orders = [.. facts.Orders, OrderOf(phrase, first)] },
            "review" => facts with { Review = new() { FirstNotificationAfterRelease = After(phrase, "first"), ApplicationReceived = After(phrase, "applied"), BodiesNotified = After(phrase, "bodies"), DecisionNoticeReceived = After(phrase, "decided") } },
            "parent" => facts with { ParentalDirectionUntil = first },
            var unknown => throw new FormatException($"No phrase begins with '{unknown}'."),
        };
    }

    private static Outcome OutcomeOf(string phrase)
    {
        var parts = phrase.Split(": ", 2);
        var kind = parts[0].Split(' ')[0] switch
        {
            "convicted" => OutcomeKind.Conviction,
            "cautioned" => OutcomeKind.Caution,
            "insanity" => OutcomeKind.InsanityFinding,
            "disability" => OutcomeKind.DisabilityFinding,
            _ => OutcomeKind.ForeignNotice,
        };
        var outcome = new Outcome(kind, Day(Date().Match(parts[0]).Value));
        foreach (var item in parts.Length < 2 ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries))
        {
            outcome = item.StartsWith("condition ")
                ? outcome with
                {
                    Condition = item.Contains("unmet") ? SentencingCondition.Unmet : item.Contains("unknown") ? SentencingCondition.Unknown : SentencingCondition.Met,
                    MetOn = After(item, "met"),
                }
                : outcome with { Disposals = [.. outcome.Disposals, DisposalOf(item)] };
        }

        return outcome;
    }

    private static Disposal DisposalOf(string item)
    {
        var kind = Enum.GetValues<DisposalKind>().Last(kind => item.StartsWith(Disposals[kind]));
        return new(kind, new(Number(item, "year"), Number(item, "month"), Number(item, "day")))
        {
            ConsecutiveToPrevious = item.Contains("consecutive"),
            OverlapMonths = Overlap().Match(item) is { Success: true } overlap ? int.Parse(overlap.Groups[1].Value, CultureInfo.InvariantCulture) : null,
            ExtensionMonths = Extension().Match(item) is { Success: true } extension ? int.Parse(extension.Groups[1].Value, CultureInfo.InvariantCulture) : 0,
        };
    }

    private static readonly Dictionary<DisposalKind, string> Disposals = new()
    {
        [DisposalKind.Imprisonment] = "imprisonment", [DisposalKind.SuspendedImprisonment] = "suspended", [DisposalKind.Extended] = "extended",
        [DisposalKind.Life] = "life", [DisposalKind.Indeterminate] = "indeterminate", [DisposalKind.DetentionS250] = "detention s250",
        [DisposalKind.DetentionTrainingOrder] = "detention and training order", [DisposalKind.HospitalOrder] = "hospital order",
        [DisposalKind.HospitalOrderRestricted] = "hospital order with restriction", [DisposalKind.CommunityOrder] = "community order",
        [DisposalKind.Fine] = "fine", [DisposalKind.ConditionalDischarge] = "conditional discharge", [DisposalKind.AbsoluteDischarge] = "absolute discharge",
    };

    private static AwayKind AwayOf(string phrase) => phrase.Split(' ')[0] switch
    {
        "remand" => AwayKind.Remand,
        "custody" => AwayKind.Sentence,
        "abroad" => AwayKind.Abroad,
        _ => phrase.Contains("voluntary") ? AwayKind.HospitalOther : AwayKind.HospitalPart3,
    };

    private static NotificationMade NotificationOf(string phrase, DateOnly date)
    {
        var section = phrase.Contains("s84") ? NotificationSection.S84 : phrase.Contains("s85") ? NotificationSection.S85 : NotificationSection.S83;
        var of = phrase.Split(" of ", 2);
        return new(date, section)
        {
            HomeAddressKind = phrase.Contains("regularly found") ? HomeAddressKind.RegularlyFound : HomeAddressKind.SoleOrMainResidence,
            Matters = of.Length < 2 ? null : [.. of[1].Split(" and ").Select(MatterOf)],
        };
    }

    private static Change ChangeOf(string phrase)
    {
        var words = phrase["changed ".Length..];
        var noticed = After(phrase, "expected");
        return new(MatterOf(Date().Split(words)[0].Replace(" expected", "").Trim()), words.Contains("happened") || noticed is null ? After(phrase, "happened") ?? Day(Date().Match(words).Value) : null)
        {
            AdvanceDate = noticed, AdvanceNoticeGiven = After(phrase, "told"),
        };
    }

    private static Matter MatterOf(string words) =>
        Enum.Parse<Matter>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.Trim()).Replace(" ", ""));

    private static NotificationOrder OrderOf(string phrase, DateOnly from) => new(phrase.Split(' ')[0] switch
    {
        "SHPO" => NotificationOrderKind.Shpo,
        "interim" => NotificationOrderKind.InterimShpo,
        "SOPO" => NotificationOrderKind.Sopo,
        "SRO" => NotificationOrderKind.Sro,
        _ => NotificationOrderKind.Voo,
    }, from)
    {
        Served = After(phrase, "served"), Until = After(phrase, "until"),
    };

    private static int Number(string item, string unit) =>
        Regex.Match(item, $@"(?<!by )(?<!extension )(\d+) {unit}") is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static DateOnly? After(string phrase, string word) =>
        Regex.Match(phrase, word + @" (\d{4}-\d\d-\d\d)") is { Success: true } match ? Day(match.Groups[1].Value) : null;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Date();

    [GeneratedRegex(@"overlapping by (\d+) month")]
    private static partial Regex Overlap();

    [GeneratedRegex(@"extension (\d+) month")]
    private static partial Regex Extension();
}
