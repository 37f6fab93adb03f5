using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Ledger;
using Vigil.Records.Derived;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Acts;

/// <summary>An act under way: the only thing that can add or supersede facts.</summary>
public sealed class OpenAct
{
    private readonly RecordsDb db;
    private readonly Door door;
    private ActRequest request;
    private readonly HashSet<Guid> touched = [];
    private readonly List<FactRow> changed = [];
    private Guid? personId;

    internal OpenAct(RecordsDb db, Door door, ActRequest request, Guid? personId) =>
        (this.db, this.door, this.request, this.personId) = (db, door, request, personId);

    /// <summary>The act.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When (London).</summary>
    public Moment Now => door.Now;

    /// <summary>Who.</summary>
    public Staff Staff => door.Staff;

    /// <summary>The records, inside the act's transaction.</summary>
    internal RecordsDb Db => db;

    /// <summary>Gives the act's reason as the ledger keeps it, where only the work itself can tell what was before.</summary>
    internal void Says(string reason) => request = request with { Reason = reason };

    internal void Open(PersonRow person)
    {
        person.Version++;
        touched.Add(person.Id);
    }

    /// <summary>Makes a new, empty record and takes its number.</summary>
    internal Task<PersonRow> NewPersonAsync(CancellationToken stop) => NewPersonAsync(Guid.CreateVersion7(), stop);

    /// <summary>Makes a new, empty record under an identity that whoever brings it in can name again.</summary>
    internal Task<PersonRow> NewPersonAsync(Guid id, CancellationToken stop) => NewPersonAsync(id, null, stop);

    /// <summary>Makes a new, empty record under an identity and a number of its own; without a number it takes the next.</summary>
    internal async Task<PersonRow> NewPersonAsync(Guid id, int? number, CancellationToken stop)
    {
        var force = db.Forces.Local.SingleOrDefault(row => row.ForceId == Staff.ForceId)
            ?? await db.Forces.SingleAsync(row => row.ForceId == Staff.ForceId, stop);
        var person = new PersonRow { Id = id, ForceId = Staff.ForceId, Number = number ?? force.LastNumber + 1, Version = 1 };
        force.LastNumber = Math.Max(force.LastNumber, person.Number);
        db.People.Add(person);
        touched.Add(person.Id);
        personId ??= person.Id;
        return person;
    }

    /// <summary>Adds a fact.</summary>
    /// <returns>The new fact's identity.</returns>
    internal Guid Add(Guid person, Fact fact, DateOnly? trueFrom, DateOnly? trueTo, DateOnly learnedOn, string source) =>
        Write(person, Guid.CreateVersion7(), fact, trueFrom, trueTo, learnedOn, source);

    /// <summary>Adds a fact under an identity that whoever brings it in can name again.</summary>
    internal void AddAs(Guid person, Guid factId, Fact fact, DateOnly? trueFrom, DateOnly? trueTo, DateOnly learnedOn, string source) =>
        Write(person, factId, fact, trueFrom, trueTo, learnedOn, source);

    /// <summary>Supersedes a fact by a new version of it.</summary>
    internal async Task ReplaceAsync(
        Guid person, Guid factId, Fact fact, DateOnly? trueFrom, DateOnly? trueTo, DateOnly learnedOn, string source, CancellationToken stop)
    {
        await SupersedeAsync(person, factId, stop);
        Write(person, factId, fact, trueFrom, trueTo, learnedOn, source);
    }

    /// <summary>Ends a fact: a new version of it that was true until <paramref name="lastDay"/>.</summary>
    internal async Task EndAsync(Guid person, Guid factId, DateOnly lastDay, DateOnly learnedOn, string source, CancellationToken stop)
    {
        var old = await SupersedeAsync(person, factId, stop);
        Write(person, factId, FactKinds.Read(old.Kind, old.Content), old.TrueFrom, lastDay, learnedOn, source);
    }

    /// <summary>Takes a fact back as wrong: its last version is superseded and none follows.</summary>
    internal Task WithdrawAsync(Guid person, Guid factId, CancellationToken stop) => SupersedeAsync(person, factId, stop);

    /// <summary>Seals a number under a person's key.</summary>
    /// <exception cref="ArgumentException">It is not such a number.</exception>
    /// <exception cref="SealingUnavailableException">The key has been destroyed or cannot be had.</exception>
    internal ValueTask<Sealed> SealAsync(Guid person, SealedKind kind, string typed, CancellationToken stop) =>
        door.Vault.SealAsync(Staff.ForceId, person, kind, typed, stop);

    /// <summary>Keeps a picture, sealed under a person's key; the fact that names it is added by the same act.</summary>
    /// <returns>The sealed bytes as they are stored.</returns>
    /// <exception cref="SealingUnavailableException">The key has been destroyed or cannot be had.</exception>
    internal async Task<byte[]> KeepPictureAsync(Guid person, Guid pictureId, byte[] picture, CancellationToken stop)
    {
        var bytes = await door.Vault.SealPictureAsync(Staff.ForceId, person, pictureId, picture, stop);
        db.Pictures.Add(new() { Id = pictureId, ForceId = Staff.ForceId, PersonId = person, Sealed = bytes });
        return bytes;
    }

    /// <summary>Takes over what an act of another force did to a record: versions that it made, and versions that it superseded.</summary>
    internal void Carry(Guid person, IReadOnlyList<FactRow> made, IReadOnlyList<FactRow> superseded)
    {
        touched.Add(person);
        db.Facts.AddRange(made);
        foreach (var row in superseded)
        {
            row.SupersededAt = door.At;
            row.SupersededBy = Id;
        }

        changed.AddRange(made);
        changed.AddRange(superseded.Except(made));
    }

    /// <summary>The record as it stands inside the act.</summary>
    internal Task<PersonRecord?> RecordAsync(Guid person, CancellationToken stop) => RecordReader.CurrentAsync(db, person, stop);

    private async Task<FactRow> SupersedeAsync(Guid person, Guid factId, CancellationToken stop)
    {
        touched.Add(person);
        var row = db.Facts.Local.SingleOrDefault(fact => fact.FactId == factId && fact.SupersededAt is null)
            ?? await db.Facts.SingleAsync(fact => fact.PersonId == person && fact.FactId == factId && fact.SupersededAt == null, stop);
        row.SupersededAt = door.At;
        row.SupersededBy = Id;
        changed.Add(row);
        return row;
    }

    private Guid Write(Guid person, Guid factId, Fact fact, DateOnly? trueFrom, DateOnly? trueTo, DateOnly learnedOn, string source)
    {
        touched.Add(person);
        var row = new FactRow
        {
            Id = Guid.CreateVersion7(), FactId = factId, ForceId = Staff.ForceId, PersonId = person, Kind = FactKinds.NameOf(fact),
            Content = FactKinds.Write(fact), TrueFrom = trueFrom, TrueTo = trueTo, LearnedOn = learnedOn, Source = source,
            RecordedAt = door.At, ActId = Id,
        };
        db.Facts.Add(row);
        changed.Add(row);
        return factId;
    }

    internal async Task CloseAsync(CancellationToken stop)
    {
        await WriteDownAsync(stop);
        await db.SaveChangesAsync(stop);
        if (touched.Count == 0)
        {
            return;
        }

        await Projection.RebuildAsync(db, Staff.ForceId, [.. touched], Now, stop, keys: changed.Exists(fact => SearchKeys.DependOn(fact.Kind)));

        await db.SaveChangesAsync(stop);
    }

    /// <summary>Adds the act and its ledger entry to the unit of work; whoever calls this saves it and derives again.</summary>
    internal async Task WriteDownAsync(CancellationToken stop)
    {
        db.Acts.Add(new()
        {
            Id = Id, ForceId = Staff.ForceId, Kind = request.Kind, PersonId = personId, Purpose = request.Purpose, Reason = request.Reason,
            StaffId = Staff.Id, At = door.At, Token = request.Token,
        });
        var entry = new Look(EntryKinds.Act, request.Kind, Staff.ForceId, Staff.Id, door.At, [.. touched.Order()]);
        await EntryWriter.AppendAsync(db, door.Keys, Id, entry, [.. Details()], stop);
    }

    /// <summary>Before and after, one detail a person; what is sealed stays sealed in it.</summary>
    private IEnumerable<EntryDetail> Details()
    {
        foreach (var person in touched.Order())
        {
            var facts = changed.Where(fact => fact.PersonId == person).ToList();
            yield return Detail(person, [.. facts.Where(fact => fact.SupersededBy == Id).Select(Version)], [.. facts.Where(fact => fact.ActId == Id).Select(Version)]);
        }

        if (touched.Count == 0)
        {
            yield return Detail(null, [], []);
        }
    }

    private EntryDetail Detail(Guid? person, IReadOnlyList<FactVersion> before, IReadOnlyList<FactVersion> after) => new(
        person, JsonSerializer.SerializeToUtf8Bytes(new ActDetail(person, personId, request.Token, request.Purpose, request.Reason, before, after)));

    private static FactVersion Version(FactRow fact) =>
        new(fact.Id, fact.FactId, fact.Kind, fact.Content, fact.TrueFrom, fact.TrueTo, fact.LearnedOn, fact.Source);
}
