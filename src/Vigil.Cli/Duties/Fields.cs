using System.Globalization;
using System.Text.Json;

namespace Vigil.Cli.Duties;

/// <summary>The known fields of one JSON object. Whatever is unknown, given twice or of the wrong kind is a fault with its path; null is as if absent.</summary>
internal sealed class Fields
{
    private const int MostCount = 99_999;

    private readonly string[] known;
    private readonly JsonElement[] values;
    private readonly Faults faults;

    /// <summary>Reads an object.</summary>
    /// <param name="element">What should be one.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="known">The fields that exist.</param>
    public Fields(JsonElement element, string path, Faults faults, string[] known)
    {
        (Path, this.faults, this.known, values) = (path, faults, known, new JsonElement[known.Length]);
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, $"should be an object, is {Shown(element)}");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var at = Array.IndexOf(known, property.Name);
            if (at < 0)
            {
                faults.Add(PathOf(property.Name), "unknown field");
            }
            else if (values[at].ValueKind != JsonValueKind.Undefined)
            {
                faults.Add(PathOf(property.Name), "given twice");
            }
            else
            {
                values[at] = property.Value;
            }
        }
    }

    /// <summary>The path of the object.</summary>
    public string Path { get; }

    /// <summary>Whether a field is given.</summary>
    public bool Has(string name) => Value(name) is not null;

    /// <summary>The path of a field.</summary>
    public string PathOf(string name) => name.All(char.IsAsciiLetterOrDigit) && name.Length > 0 ? $"{Path}.{name}" : $"{Path}[{JsonSerializer.Serialize(name)}]";

    /// <summary>A date, YYYY-MM-DD.</summary>
    public DateOnly? Date(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add(PathOf(name), $"should be a date that exists, as 2026-03-02, is {Shown(value)}");
        return null;
    }

    /// <summary>A whole number that is not negative.</summary>
    public int? Count(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is >= 0 and <= MostCount)
        {
            return number;
        }

        faults.Add(PathOf(name), $"should be a whole number from 0 to {MostCount}, is {Shown(value)}");
        return null;
    }

    /// <summary>Yes or no.</summary>
    public bool? Flag(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        faults.Add(PathOf(name), $"should be true or false, is {Shown(value)}");
        return null;
    }

    /// <summary>Free text.</summary>
    public string? Text(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        faults.Add(PathOf(name), $"should be text, is {Shown(value)}");
        return null;
    }

    /// <summary>One of the words of a kind.</summary>
    public T? Word<T>(string name, Words<T> words) where T : struct => Value(name) is { } value ? WordOf(value, PathOf(name), words) : null;

    /// <summary>A list of words of a kind.</summary>
    public List<T>? WordList<T>(string name, Words<T> words) where T : struct
    {
        if (Value(name) is null)
        {
            return null;
        }

        var list = new List<T>();
        foreach (var (value, path) in Items(name))
        {
            if (WordOf(value, path, words) is { } word)
            {
                list.Add(word);
            }
        }

        return list;
    }

    /// <summary>The items of a list with their paths.</summary>
    public IEnumerable<(JsonElement Value, string Path)> Items(string name)
    {
        if (Value(name) is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            faults.Add(PathOf(name), $"should be a list, is {Shown(list)}");
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return (item, $"{PathOf(name)}[{index++}]");
        }
    }

    /// <summary>A field as it stands, if it is given.</summary>
    public JsonElement? Value(string name) =>
        values[Array.IndexOf(known, name)] is var value && value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : value;

    private T? WordOf<T>(JsonElement value, string path, Words<T> words) where T : struct
    {
        if (value.ValueKind == JsonValueKind.String && words.Find(value.GetString()!) is { } word)
        {
            return word;
        }

        faults.Add(path, $"should be one of {words}, is {Shown(value)}");
        return null;
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()![..Math.Min(40, value.GetString()!.Length)]),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => value.GetRawText()[..Math.Min(40, value.GetRawText().Length)],
        JsonValueKind.Undefined => "absent",
    };
}
