using System.Globalization;
using System.Text.Json;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>The members of a request, read one by one; what is of the wrong kind is a fault that names it and never quotes it at length.</summary>
internal sealed class ApiMembers(JsonElement root)
{
    private const int Quoted = 40;
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    /// <summary>A member that may have one value only.</summary>
    public void Only(string name, string value)
    {
        if (Find(name) is { } found && !(found.ValueKind == JsonValueKind.String && found.ValueEquals(value)))
        {
            Wrong(name, value, found);
        }
    }

    public DateOnly? Date(ScoringField field)
    {
        var name = ApiNames.Of(field);
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(found.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Wrong(name, "a date that exists, as 2026-03-02", found);
        return null;
    }

    public int? Number(ScoringField field)
    {
        var name = ApiNames.Of(field);
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var number))
        {
            return number;
        }

        Wrong(name, "a whole number", found);
        return null;
    }

    public string? Text(ScoringField field)
    {
        var name = ApiNames.Of(field);
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.ValueKind == JsonValueKind.String)
        {
            return found.GetString();
        }

        Wrong(name, "text", found);
        return null;
    }

    public bool? Flag(ScoringField field) => Flag(ApiNames.Of(field));

    public T? Word<T>(ScoringField field, (string Word, T Meaning)[] words) where T : struct =>
        Find(ApiNames.Of(field)) is { } found ? Word(ApiNames.Of(field), found, words) : null;

    /// <summary>The drugs of which it is said that they are used.</summary>
    public Drugs Drugs()
    {
        var drugs = Domain.Risk.Scoring.Drugs.None;
        foreach (var (name, drug) in ApiWords.DrugMembers)
        {
            drugs |= Flag(name) == true ? drug : 0;
        }

        return drugs;
    }

    /// <summary>Past convictions; an empty list says that there are none.</summary>
    public PastConvictions? PastConvictions()
    {
        var name = ApiNames.Of(ScoringField.PastConvictions);
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "a list", found);
            return null;
        }

        var all = Domain.Risk.Scoring.PastConvictions.None;
        foreach (var (index, item) in found.EnumerateArray().Index())
        {
            all |= Word(string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), item, ApiWords.Convictions) ?? 0;
        }

        return all;
    }

    private bool? Flag(string name)
    {
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return found.GetBoolean();
        }

        Wrong(name, "true or false", found);
        return null;
    }

    private T? Word<T>(string name, JsonElement found, (string Word, T Meaning)[] words) where T : struct
    {
        if (found.ValueKind == JsonValueKind.String)
        {
            foreach (var (word, meaning) in words)
            {
                if (found.ValueEquals(word))
                {
                    return meaning;
                }
            }
        }

        Wrong(name, "one of " + string.Join(", ", words.Select(pair => pair.Word)), found);
        return null;
    }

    private JsonElement? Find(string name) =>
        root.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private void Wrong(string name, string expected, JsonElement found)
    {
        var shown = found.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => found.GetRawText() is { Length: > Quoted } longer ? longer[..Quoted] + "…" : found.GetRawText(),
        };
        faults.Add($"$.{name}: should be {expected}, is {shown}");
    }
}
