using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vigil.Records.Storage;

/// <summary>How the value of a setting is written and read.</summary>
internal static class SettingValues
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The value as it is stored.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The stored value, or what Vigil ships with where the force has published none.</summary>
    public static T Read<T>(string? stored, T shipped) => stored is null ? shipped : JsonSerializer.Deserialize<T>(stored, Options)!;
}
