using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Derived;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>What was done to a record, act by act.</summary>
internal static class History
{
    /// <summary>The latest acts on a record.</summary>
    public static IQueryable<ActRow> Latest(RecordsDb db, Guid personId, int howMany) => db.Acts.Where(act => act.PersonId == personId)
        .OrderByDescending(act => act.At).ThenByDescending(act => act.Id).Take(howMany);

    /// <summary>The acts that made or superseded a version of one fact.</summary>
    public static IQueryable<ActRow> OfFact(RecordsDb db, Guid personId, Guid factId) => db.Acts.Where(act => act.PersonId == personId
        && db.Facts.Any(fact => fact.PersonId == personId && fact.FactId == factId && (fact.ActId == act.Id || fact.SupersededBy == act.Id)));

    /// <summary>The facts as they are held now and, with them, the versions that some acts made or superseded. One query.</summary>
    public static Task<List<FactRow>> FactsAsync(RecordsDb db, Guid personId, IQueryable<ActRow>? acts, CancellationToken stop) => (acts is null
            ? db.Facts.Where(fact => fact.PersonId == personId && fact.SupersededAt == null)
            : db.Facts.Where(fact => fact.PersonId == personId
                && (fact.SupersededAt == null || acts.Any(act => act.Id == fact.ActId || act.Id == fact.SupersededBy))))
        .ToListAsync(stop);

    /// <summary>Some acts, newest first, with what each did to facts already read.</summary>
    public static IReadOnlyList<PastAct> Of(IReadOnlyList<ActRead> acts, List<FactRow> facts) =>
        [.. acts.OrderByDescending(act => act.At).ThenByDescending(act => act.Id)
            .Select(act => new PastAct(act.Id, act.Kind, act.Staff ?? "Vigil", act.At, act.Reason, Turns(act.Id, facts)))];

    private static List<FactTurn> Turns(Guid act, List<FactRow> facts) =>
        [.. facts.Where(fact => fact.ActId == act || fact.SupersededBy == act).GroupBy(fact => fact.FactId).Select(versions => new FactTurn(
            versions.Key,
            HeldOf(versions.FirstOrDefault(fact => fact.SupersededBy == act && fact.ActId != act)),
            HeldOf(versions.FirstOrDefault(fact => fact.ActId == act && fact.SupersededBy != act))))];

    private static Held? HeldOf(FactRow? row) => row is null ? null : RecordReader.Held(row);
}

/// <summary>An act as it is read for a record's history.</summary>
internal sealed record ActRead(Guid Id, string Kind, DateTime At, string? Reason, string? Staff);
