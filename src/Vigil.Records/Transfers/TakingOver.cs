using System.Globalization;
using System.Security.Cryptography;
using Vigil.Domain.People;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Transfers;

/// <summary>
/// Makes another force's record one of this force: every version of every fact, each under an act that says who did it there and
/// when, all at the instant of taking over; what is sealed is sealed anew under the new record's own key.
/// </summary>
internal sealed class TakingOver(Door door, OpenAct act, TransferRow transfer, Sent sent)
{
    private readonly Dictionary<Guid, StoredPicture> pictures = [];

    /// <summary>Takes it over.</summary>
    /// <returns>The new record.</returns>
    /// <exception cref="SealingUnavailableException">A key has been destroyed or cannot be had.</exception>
    public async Task<Guid> RunAsync(CancellationToken stop)
    {
        var person = await act.NewPersonAsync(stop);
        person.Restricted = sent.Person.Restricted;
        var carried = sent.Acts.Select((old, at) => (Old: old, New: Carried(old, at, person.Id))).ToDictionary(pair => pair.Old.Id, pair => pair.New);
        var copies = new Dictionary<Guid, FactRow>();
        foreach (var row in sent.Facts)
        {
            copies[row.Id] = await CopyAsync(row, person.Id, carried[row.ActId].Id, stop);
        }

        foreach (var old in sent.Acts)
        {
            carried[old.Id].Carry(
                person.Id, [.. sent.Facts.Where(row => row.ActId == old.Id).Select(row => copies[row.Id])], [.. sent.Facts.Where(row => row.SupersededBy == old.Id).Select(row => copies[row.Id])]);
        }

        foreach (var old in sent.Acts)
        {
            await carried[old.Id].WriteDownAsync(stop);
        }

        await act.Db.SaveChangesAsync(stop);
        return person.Id;
    }

    /// <summary>The act by which this force takes over what an act of the other did; their order is that of their identities.</summary>
    private OpenAct Carried(ActRow old, int at, Guid person)
    {
        var who = sent.Names.GetValueOrDefault(old.StaffId) ?? "Vigil";
        var when = LondonClock.At(old.At);
        var words = string.Create(
            CultureInfo.InvariantCulture, $"“{old.Kind.Replace('-', ' ')}” by {who} of {transfer.Force} on {PersonWords.Day(when.Day)} at {when.Time:HH\\:mm}{(old.Reason is null ? "" : $": {old.Reason}")}");
        return new(act.Db, door, new(Guid.CreateVersion7(), "take-over", "transfer", words), person)
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(door.At).AddMilliseconds(at - sent.Acts.Count)),
        };
    }

    private async Task<FactRow> CopyAsync(FactRow row, Guid person, Guid actId, CancellationToken stop)
    {
        // facts refer to one another by their identities, so those stay
        return new()
        {
            Id = Guid.CreateVersion7(), FactId = row.FactId, ForceId = act.Staff.ForceId, PersonId = person, Kind = row.Kind, Content = await ContentAsync(row, person, stop),
            TrueFrom = row.TrueFrom, TrueTo = row.TrueTo, LearnedOn = row.LearnedOn, Source = row.Source, RecordedAt = door.At, ActId = actId,
        };
    }

    private async Task<string> ContentAsync(FactRow row, Guid person, CancellationToken stop)
    {
        var fact = FactKinds.Read(row.Kind, row.Content);
        if (fact is PhotographFact photograph)
        {
            return FactKinds.Write(photograph with { Small = await PictureAsync(photograph.Small, person, stop), Large = await PictureAsync(photograph.Large, person, stop) });
        }

        if (SealedFacts.KindOf(fact) is not { } kind || SealedPart.Of(fact) is not { } part)
        {
            return row.Content;
        }

        var number = await door.Vault.OpenAsync(transfer.ForceId, transfer.PersonId, kind, part, stop);
        return FactKinds.Write(fact.With(await act.SealAsync(person, kind, number, stop)));
    }

    /// <summary>A picture sealed anew; several versions of one fact name the same.</summary>
    private async Task<StoredPicture> PictureAsync(StoredPicture picture, Guid person, CancellationToken stop)
    {
        if (!pictures.TryGetValue(picture.Id, out var copy))
        {
            var open = await door.Vault.OpenPictureAsync(transfer.ForceId, transfer.PersonId, picture.Id, sent.Pictures[picture.Id], stop);
            var id = Guid.CreateVersion7();
            var bytes = await act.KeepPictureAsync(person, id, open, stop);
            pictures[picture.Id] = copy = picture with { Id = id, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }

        return copy;
    }
}
