using System.Security.Cryptography;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Pictures;

namespace Vigil.Records.People;

/// <summary>Photographs added, and what is said of them corrected. They are ended and taken back like every other entry.</summary>
/// <param name="door">The door.</param>
public sealed class PhotographRecords(Door door)
{
    /// <summary>Adds a photograph: both versions are sealed under the person's key and kept with the fact, in one act.</summary>
    /// <exception cref="Sealing.SealingUnavailableException">The person's key has been destroyed, or no key can be had.</exception>
    public Task<ActOutcome> AddAsync(ActRequest request, Guid personId, FactEntry entry, RedrawnPicture picture, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, personId, stop);
            var photograph = (PhotographFact)entry.Fact;
            return Fault(recording, photograph) ?? await recording.AddAsync(entry with
            {
                Fact = photograph with { Small = await KeepAsync(act, personId, picture.Small, stop), Large = await KeepAsync(act, personId, picture.Large, stop) },
            }, stop);
        }, stop);

    /// <summary>Corrects what is said of a photograph; the picture stays.</summary>
    public Task<ActOutcome> CorrectAsync(ActRequest request, Guid personId, Guid factId, FactEntry entry, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var recording = await Recording.OpenAsync(act, personId, stop);
            var photograph = (PhotographFact)entry.Fact;
            return recording.Find(factId) is not { Value: PhotographFact before } held
                ? new("This photograph is no longer on the record.", "Only what is on the record can be changed")
                : Fault(recording, photograph)
                    ?? await recording.CorrectAsync(held, entry with { Fact = photograph with { Small = before.Small, Large = before.Large }, To = held.TrueTo }, stop);
        }, stop);

    private static Refusal? Fault(Recording recording, PhotographFact photograph) =>
        photograph.Of is not { } of || (recording.Find(of) is { } shown && PhotographFact.MayShow(photograph.Kind, shown.Value))
            ? null
            : new($"Choose an entry that a photograph of “{LifeWords.Of(photograph.Kind)}” can show, or none.", "A photograph belongs to what it shows") { Field = "Of" };

    private static async Task<StoredPicture> KeepAsync(OpenAct act, Guid personId, PictureVersion version, CancellationToken stop)
    {
        var id = Guid.CreateVersion7();
        var bytes = await act.KeepPictureAsync(personId, id, version.Jpeg, stop);
        return new(id, Convert.ToHexStringLower(SHA256.HashData(bytes)), version.Width, version.Height);
    }
}
