using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Vigil.Web.Govuk;

namespace Vigil.Web.Tests.Components;

/// <summary>
/// Options as the design systems' templates take them, read as one of our records. The templates take words as "text" or as
/// "html", and their scripts' wording as one option for each; our records take one content, and one table of wordings.
/// </summary>
public static partial class TemplateOptions
{
    private static readonly JsonSerializerOptions Reading = new()
    {
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new MarkupConverter(), new WordsConverter() },
    };

    // options of our own making, or of the templates' that are not wording although they end in "Text"
    private static readonly HashSet<string> NotWording = ["text", "visuallyHiddenText", "textareaDescriptionText", "iconFallbackText", "labelText", "titleText",
        "summaryText", "descriptionText", "logoText", "menuButtonText"];

    public static Component Read(Type type, JsonNode options, Action<JsonObject>? adapt = null)
    {
        var prepared = (JsonObject)Prepared(options)!;
        adapt?.Invoke(prepared);
        return (Component)prepared.Deserialize(type, Reading)!;
    }

    private static JsonNode? Prepared(JsonNode? node) => node switch
    {
        JsonObject given => PreparedObject(given),
        JsonArray given => new JsonArray([.. given.Select(item => IsAbsent(item) ? null : Prepared(item))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject PreparedObject(JsonObject given)
    {
        var prepared = new JsonObject();
        var wording = new JsonObject();
        foreach (var (name, value) in given)
        {
            if (name.EndsWith("ttributes", StringComparison.Ordinal) && value is JsonObject attributes)
                prepared[name] = new JsonObject(attributes.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)JsonValue.Create(Words(one.Value)))));
            else if (name.EndsWith("Text", StringComparison.Ordinal) && !NotWording.Contains(name))
                AddWording(wording, Capital().Replace(name[..^4], match => "-" + match.Value.ToLowerInvariant()), value);
            else if (Stem(name, "ext") is { } ofText)
                prepared.TryAdd(ofText, Prepared(value));
            else if (Stem(name, "tml") is not { } ofHtml)
                prepared[name.StartsWith("beforeInput", StringComparison.Ordinal) ? "beforeInput" : name.StartsWith("afterInput", StringComparison.Ordinal) ? "afterInput" : name] =
                    name is "day" or "month" or "year" && IsAbsent(value) ? null : Prepared(value);
            else if (value is JsonValue && Words(value) is { Length: > 0 } html and not "false")
                prepared[ofHtml] = new JsonObject { ["raw"] = html.Trim() };
        }

        if (wording.Count > 0)
            prepared["wording"] = wording;
        return prepared;
    }

    // "text" and "html" become "content"; "titleText" and "titleHtml" become "title"
    private static string? Stem(string name, string end) =>
        name == (end == "ext" ? "text" : "html") ? "content"
        : name.EndsWith((end == "ext" ? "T" : "H") + end, StringComparison.Ordinal) ? name[..^4]
        : null;

    private static void AddWording(JsonObject wording, string key, JsonNode? value)
    {
        if (value is JsonObject plurals)
            foreach (var (plural, words) in plurals)
                wording[$"{key}.{plural}"] = words!.DeepClone();
        else
            wording[key] = value!.DeepClone();
    }

    private static bool IsAbsent(JsonNode? node) => node is null || (node is JsonValue && Words(node) is "" or "false");

    private static string Words(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "",
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => node.ToJsonString(),
    };

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    private sealed class MarkupConverter : JsonConverter<Markup>
    {
        public override bool HandleNull => true;

        public override Markup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => From(JsonNode.Parse(ref reader));

        public override void Write(Utf8JsonWriter writer, Markup value, JsonSerializerOptions options) => throw new NotSupportedException("Options are only read.");

        private static Markup From(JsonNode? node) => node switch
        {
            null => default,
            JsonObject held when held.TryGetPropertyValue("raw", out var html) => Markup.Raw(Words(html)),
            JsonObject held => From(held["content"]),
            _ => Words(node) is "false" ? default : (Markup)Words(node),
        };
    }

    private sealed class WordsConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => reader.GetDecimal().ToString(CultureInfo.InvariantCulture),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException("Options are only read.");

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;
    }
}
