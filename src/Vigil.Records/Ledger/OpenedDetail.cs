using System.Security.Cryptography;
using System.Text.Json;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>What one sealed detail says, opened for someone who may read it.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Words">Further words: the reason given, what was searched for, which value was revealed.</param>
/// <param name="Changed">Which kinds of fact an act touched.</param>
/// <param name="Erased">Whether nothing can be read: its key has been destroyed, or it was changed (which the verification names).</param>
internal sealed record OpenedDetail(string? Purpose, string? Words, IReadOnlyList<string> Changed, bool Erased)
{
    private static readonly OpenedDetail Nothing = new(null, null, [], Erased: true);

    /// <summary>Opens a detail as far as its key exists.</summary>
    public static async Task<OpenedDetail> OfAsync(KeyStore keys, LedgerDetailRow detail, CancellationToken stop)
    {
        var owner = detail.PersonId ?? detail.ForceId;
        if (await keys.FindAsync(owner, stop) is not { } key)
        {
            return Nothing;
        }

        try
        {
            var salted = Envelope.Open(key.Secret, EntryWriter.Bound(detail.ForceId, owner, detail.EntryId, detail.Ordinal), detail.Sealed);
            using var content = JsonDocument.Parse(EntryDetail.ContentOf(salted).ToArray());
            var root = content.RootElement;
            return new(
                Text(root, "Purpose"), Text(root, nameof(ActDetail.Reason)) ?? Text(root, "Detail"),
                [.. Kinds(root, nameof(ActDetail.Before)).Concat(Kinds(root, nameof(ActDetail.After))).Distinct().Order(StringComparer.Ordinal)], Erased: false);
        }
        catch (CryptographicException)
        {
            return Nothing;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Kinds(JsonElement root, string name) => root.TryGetProperty(name, out var versions) && versions.ValueKind == JsonValueKind.Array
        ? versions.EnumerateArray().Select(version => Text(version, nameof(FactVersion.Kind)) ?? "")
        : [];
}
