using System.Text.Json;
using System.Text.Unicode;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;

namespace Vigil.Cli.Duties;

/// <summary>Reads one document of facts; an item that lacks what it cannot do without is set aside with a warning.</summary>
internal sealed class FactsReader
{
    private static readonly string[] Known =
        ["jurisdiction", "born", "outcomes", "away", "notifications", "changes", "stays", "travel", "orders", "review", "parentalDirectionUntil"];

    private static readonly string[] ReviewFields = ["firstNotificationAfterRelease", "applicationReceived", "bodiesNotified", "decisionNoticeReceived"];

    private readonly DateOnly today;
    private readonly Items items;

    private FactsReader(DateOnly today) => (this.today, items) = (today, new(Faults, Warnings));

    /// <summary>What is wrong with the document.</summary>
    public Faults Faults { get; } = new();

    /// <summary>What was read one way and could be read another.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>The facts, where there are no faults.</summary>
    public NotificationFacts? Facts { get; private set; }

    /// <summary>Reads a document of UTF-8 JSON, asked about on a day.</summary>
    public static FactsReader Read(ReadOnlyMemory<byte> document, DateOnly today)
    {
        var reader = new FactsReader(today);
        try
        {
            if (!Utf8.IsValid(document.Span))
            {
                reader.Faults.Add("$", "is not UTF-8 text");
                return reader;
            }

            using var json = JsonDocument.Parse(document);
            var facts = reader.Read(json.RootElement);
            reader.Facts = reader.Faults.Any ? null : facts;
        }
        catch (JsonException fault)
        {
            reader.Faults.Add("$", $"is not JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair can be written in JSON, but is no text
            reader.Faults.Add("$", "holds text that is not Unicode");
        }

        return reader;
    }

    private NotificationFacts? Read(JsonElement root)
    {
        var fields = new Fields(root, "$", Faults, Known);
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var jurisdiction = Required(fields, "jurisdiction", fields.Word("jurisdiction", FactWords.Jurisdictions));
        if (jurisdiction is { } where && RuleSets.RefusalFor(where) is { } refusal)
        {
            Faults.Add("$.jurisdiction", refusal.Reason);
        }

        var born = Required(fields, "born", fields.Date("born"));
        var facts = new NotificationFacts
        {
            Jurisdiction = jurisdiction ?? default,
            Born = born ?? default,
            Outcomes = Each(fields, "outcomes", items.Outcome),
            Away = Each(fields, "away", items.Away),
            Notifications = Each(fields, "notifications", items.Notification),
            Changes = Each(fields, "changes", items.Change),
            Stays = Each(fields, "stays", (value, path) => items.Stay(value, path, today)),
            Travel = Each(fields, "travel", items.Journey),
            Orders = Each(fields, "orders", items.Order),
            Review = fields.Value("review") is { } review ? ReviewOf(new(review, "$.review", Faults, ReviewFields)) : null,
            ParentalDirectionUntil = fields.Date("parentalDirectionUntil"),
            SubjectAssumed = !fields.Has("outcomes") && !fields.Has("orders")
                && (fields.Has("notifications") || fields.Has("changes") || fields.Has("stays") || fields.Has("travel") || fields.Has("review")),
        };
        if (born is { } birth)
        {
            items.CheckBirth(birth);
        }

        return facts;
    }

    private T? Required<T>(Fields fields, string name, T? value) where T : struct
    {
        if (!fields.Has(name))
        {
            Faults.Add(fields.PathOf(name), "is required");
        }

        return value;
    }

    private static List<T> Each<T>(Fields fields, string name, Func<JsonElement, string, T?> read) where T : class
    {
        var list = new List<T>();
        foreach (var (value, path) in fields.Items(name))
        {
            if (read(value, path) is { } item)
            {
                list.Add(item);
            }
        }

        return list;
    }

    private static Review ReviewOf(Fields fields) => new()
    {
        FirstNotificationAfterRelease = fields.Date("firstNotificationAfterRelease"),
        ApplicationReceived = fields.Date("applicationReceived"),
        BodiesNotified = fields.Date("bodiesNotified"),
        DecisionNoticeReceived = fields.Date("decisionNoticeReceived"),
    };
}
