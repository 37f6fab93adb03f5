using System.Security.Cryptography;
using System.Text.Json;
using Vigil.Domain.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Ledger;

/// <summary>Checks stored pictures: each is named by a fact of the same person with the hash of its bytes, and none is missing.</summary>
internal sealed class PicturesCheck(FaultList faults)
{
    private const int MostAtOnce = 500;
    private readonly Dictionary<Guid, (string Sha256, Guid Person, Guid Act)> named = [];

    /// <summary>Takes down what a stored version of a fact names.</summary>
    public void Names(FactVersion version, Guid person, Guid act)
    {
        if (version.Kind != FactKinds.NameOf<PhotographFact>())
        {
            return;
        }

        try
        {
            var photograph = (PhotographFact)FactKinds.Read(version.Kind, version.Content);
            named.TryAdd(photograph.Small.Id, (photograph.Small.Sha256, person, act));
            named.TryAdd(photograph.Large.Id, (photograph.Large.Sha256, person, act));
        }
        catch (Exception failure) when (failure is JsonException or NullReferenceException)
        {
            faults.Add(null, act, "a photograph that it recorded cannot be read");
        }
    }

    /// <summary>Checks one force's pictures; the bytes of one at a time are held.</summary>
    public async Task RunAsync(StoredRows rows, string ofForce, CancellationToken stop)
    {
        object? after = null;
        do
        {
            var (pictures, next) = await rows.ReadAsync(
                $"id, person_id, sealed FROM pictures {ofForce}", new(after, null), r => (Id: r.Id(0), Person: r.Id(1), Hash: Convert.ToHexStringLower(SHA256.HashData(r.Bytes(2)))), stop, limit: MostAtOnce);
            foreach (var picture in pictures)
            {
                if (!named.Remove(picture.Id, out var said))
                {
                    faults.Add(null, null, $"picture {picture.Id} is stored and no fact names it");
                }
                else if (said.Sha256 != picture.Hash || said.Person != picture.Person)
                {
                    faults.Add(null, said.Act, $"picture {picture.Id} differs from what it recorded");
                }
            }

            after = next;
        }
        while (after is not null);
    }

    /// <summary>Names the pictures that are gone.</summary>
    public void Finish()
    {
        foreach (var (id, (_, _, act)) in named)
        {
            faults.Add(null, act, $"picture {id} that it recorded is gone");
        }
    }
}
