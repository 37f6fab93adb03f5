using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>A small picture on a page.</summary>
/// <param name="Photograph">The photograph.</param>
/// <param name="Jpeg">The small version.</param>
public sealed record ShownPhotograph(Held<PhotographFact> Photograph, byte[] Jpeg);

/// <summary>One page of a person's photographs.</summary>
/// <param name="Person">The record.</param>
/// <param name="Shown">Those on this page, newest first.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages.</param>
public sealed record Gallery(Person Person, IReadOnlyList<ShownPhotograph> Shown, int Page, int Pages);

/// <content>A person's photographs.</content>
public sealed partial class PeopleRecords
{
    /// <summary>How many photographs a page of the gallery shows: each of them is part of the page itself.</summary>
    public const int GallerySize = 12;

    /// <summary>
    /// Opens one page of a person's photographs. The small pictures are part of the answer, so that it is one look, which
    /// names each of them. None where it is not found or not allowed.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Gallery?> GalleryAsync(Guid personId, int page, string purpose, CancellationToken stop)
    {
        Gallery? gallery = null;
        await OpenAsync(personId, Operation.Open, "open-photographs", purpose, null, stop, async (db, person) =>
        {
            var all = person.Record.Of<PhotographFact>().Reverse().ToList();
            var pages = Math.Max(1, (all.Count + GallerySize - 1) / GallerySize);
            var here = Math.Clamp(page, 1, pages);
            var some = all.Skip((here - 1) * GallerySize).Take(GallerySize).ToList();
            var shown = await SmallAsync(db, personId, some, stop);
            gallery = new(person, shown, here, pages);
            return shown.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"photographs {string.Join(' ', shown.Select(one => one.Photograph.FactId))}");
        });
        return gallery;
    }

    /// <summary>
    /// The large version of a photograph: it is in the ledger, with the entry that it belongs to, before it is returned.
    /// None where it is not found or not allowed, or the record's key has been destroyed.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<byte[]?> PictureAsync(Guid personId, Guid factId, string purpose, CancellationToken stop)
    {
        const string name = "see-photograph";
        await using var db = await door.ReadAsync(stop);
        var opened = standing?.Card.PersonId == personId ? standing : await OpenedCard.ReadAsync(db, door, personId, stop);
        var allowed = opened?.Allows(door.Staff, Operation.Open) == true;
        var row = allowed ? await db.Facts.FirstOrDefaultAsync(fact => fact.PersonId == personId && fact.FactId == factId && fact.SupersededAt == null, stop) : null;
        var picture = row is not null && FactKinds.Read(row.Kind, row.Content) is PhotographFact { Large.Id: var id }
            ? await db.Pictures.FirstOrDefaultAsync(stored => stored.Id == id && stored.PersonId == personId, stop)
            : null;
        if (picture is null || await door.Keys.FindAsync(personId, stop) is null)
        {
            await door.LookAsync(EntryKinds.Refused, name, [personId], purpose, allowed ? "not found" : "not found or not allowed", stop);
            return null;
        }

        await door.LookAsync(EntryKinds.Look, name, [personId], purpose, $"photograph {factId}", stop);
        return await door.Vault.OpenPictureAsync(door.Staff.ForceId, personId, picture.Id, picture.Sealed, stop);
    }

    /// <summary>The latest photograph of the face, small; none where none is held or its key has been destroyed.</summary>
    private async Task<ShownPhotograph?> FaceAsync(RecordsDb db, PersonRecord record, CancellationToken stop) =>
        record.On<PhotographFact>(door.Now.Day).LastOrDefault(held => held.Value.Kind == PhotographKind.Face) is { } face
            ? (await SmallAsync(db, record.Id, [face], stop)) is [var small] ? small : null
            : null;

    private async Task<IReadOnlyList<ShownPhotograph>> SmallAsync(RecordsDb db, Guid personId, List<Held<PhotographFact>> photographs, CancellationToken stop)
    {
        if (photographs.Count == 0 || await door.Keys.FindAsync(personId, stop) is null)
        {
            return [];
        }

        var ids = photographs.Select(held => held.Value.Small.Id).ToList();
        var rows = await db.Pictures.Where(picture => ids.Contains(picture.Id) && picture.PersonId == personId).ToDictionaryAsync(picture => picture.Id, stop);
        var shown = new List<ShownPhotograph>(photographs.Count);
        foreach (var photograph in photographs)
        {
            if (rows.TryGetValue(photograph.Value.Small.Id, out var row))
            {
                shown.Add(new(photograph, await door.Vault.OpenPictureAsync(door.Staff.ForceId, personId, row.Id, row.Sealed, stop)));
            }
        }

        return shown;
    }
}
