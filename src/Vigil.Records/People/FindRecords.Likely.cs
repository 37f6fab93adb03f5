using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <content>Whether someone about to be added has a record already.</content>
public sealed partial class FindRecords
{
    private const int LikelyShown = 10, LikelyKeysRead = 500;

    /// <summary>
    /// Who on the records could be someone about to be added, best first: the same PNC number, the same date of birth with a
    /// name alike, or the same name, aliases and former names too. Two queries, and one line in the ledger naming everyone
    /// shown. Nobody where whoever asks may not search.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The search could not be written.</exception>
    public async Task<IReadOnlyList<Match>> LikelyAsync(NameFact name, DateOnly? born, string? pnc, CancellationToken stop)
    {
        if (!AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Search, new(ResourceKind.Person)).Allowed)
        {
            await door.LookAsync(EntryKinds.Refused, "find-likely", [], "add a person", "not allowed", stop);
            return [];
        }

        await using var db = await door.ReadAsync(stop);
        var terms = new SearchTerms(Words(name), born, pnc is null ? null : SearchKeys.NumberForm(pnc));
        var people = (await LikelyKeys(db, name, terms).Take(LikelyKeysRead).ToListAsync(stop))
            .GroupBy(key => key.PersonId)
            .Select(keys => (Id: keys.Key, Why: WhyLikely(keys, terms)))
            .Where(likely => likely.Why is not null)
            .OrderBy(likely => likely.Why!.Value.Rank).Take(LikelyShown)
            .ToDictionary(likely => likely.Id, likely => likely.Why!.Value.Words);
        var listed = await ListedAsync(db, [.. people.Keys], stop);
        await door.LookAsync(EntryKinds.Search, "find-likely", [.. people.Keys], "add a person", terms.ForLedger(), stop);
        return [.. people.Where(likely => listed.ContainsKey(likely.Key)).Select(likely => new Match(listed[likely.Key], listed[likely.Key].Named ? [likely.Value] : []))];
    }

    /// <summary>Every name of those born on the day, and whatever carries the same name or number.</summary>
    private static IQueryable<SearchKeyRow> LikelyKeys(RecordsDb db, NameFact name, SearchTerms terms)
    {
        var whole = SearchKeys.NormalForm($"{name.Family} {name.Given}");
        var day = terms.Born?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return db.SearchKeys.Where(key => (key.Kind == "name" && (key.Key == whole
                || db.SearchKeys.Any(also => also.PersonId == key.PersonId && also.Kind == "born" && also.Key == day)))
            || (key.Kind == "born" && key.Key == day) || (key.Kind == "number" && key.Key == terms.Number));
    }

    private static (int Rank, string Words)? WhyLikely(IEnumerable<SearchKeyRow> keys, SearchTerms terms)
    {
        var rows = keys.ToList();
        if (rows.Find(key => key.Kind == "number") is { } number)
        {
            return (0, $"number {number.Shown}");
        }

        var names = rows.Where(key => key.Kind == "name").ToList();
        if (rows.Exists(key => key.Kind == "born"))
        {
            return names.Find(key => Likeness.Alike(terms.Names, key.Key.Split(' '))) is { } alike ? (1, $"date of birth, and the name {alike.Shown}") : null;
        }

        return names.Count > 0 ? (2, $"name {names[0].Shown}") : null;
    }

    private static string[] Words(NameFact name) => SearchKeys.NormalForm($"{name.Given} {name.Family}").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
