using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>Someone found, and why.</summary>
/// <param name="Person">Who.</param>
/// <param name="Why">What matched, in words; nothing where the person may not be named.</param>
public sealed record Match(Listed Person, IReadOnlyList<string> Why);

/// <summary>Who was found.</summary>
/// <param name="People">The best matches.</param>
/// <param name="More">Whether there are more than are shown.</param>
public sealed record Findings(IReadOnlyList<Match> People, bool More);

/// <summary>Finding someone by name in any order, date of birth, number or postcode, and exactly by a sealed number.</summary>
/// <param name="door">The door.</param>
public sealed partial class FindRecords(Door door)
{
    /// <summary>How many people are shown.</summary>
    public const int Shown = 25;

    private const int Keys = 500;

    /// <summary>
    /// Finds someone: two queries, and one line in the ledger naming everyone shown. Everything typed must match. None
    /// where whoever asks may not search.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The search could not be written.</exception>
    public async Task<Findings?> FindAsync(SearchTerms terms, CancellationToken stop)
    {
        if (!AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Search, new(ResourceKind.Person)).Allowed)
        {
            await door.LookAsync(EntryKinds.Refused, "find-person", [], "find", "not allowed", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var blind = await BlindAsync(terms, stop);
        var keys = terms.IsEmpty ? [] : await Hits(db, terms, blind).Take(Keys).ToListAsync(stop);
        var people = keys.GroupBy(key => key.PersonId)
            .OrderByDescending(group => group.Max(key => Nearness(key, terms))).ThenBy(group => group.Min(key => key.Key), StringComparer.Ordinal)
            .ToList();
        var shown = people.Take(Shown).Select(group => group.Key).ToList();
        var listed = await ListedAsync(db, shown, stop);
        await door.LookAsync(EntryKinds.Search, "find-person", shown, "find", terms.ForLedger(), stop);
        return new(
            [.. people.Where(group => listed.ContainsKey(group.Key)).Select(group => new Match(listed[group.Key], listed[group.Key].Named ? Why(group) : []))],
            people.Count > Shown || keys.Count == Keys);
    }

    private async Task<Dictionary<Guid, Listed>> ListedAsync(RecordsDb db, List<Guid> shown, CancellationToken stop)
    {
        var (me, today) = (door.Staff.Id, door.Now.Day);
        var rows = await db.Cards.Where(card => shown.Contains(card.PersonId)).Select(card => new
        {
            Card = card,
            Covers = db.Covers.Any(cover => cover.CoverId == me && cover.ManagerId == card.ManagerId && cover.From <= today && cover.To >= today),
            Manager = db.Users.Where(user => user.Id == card.ManagerId).Select(user => user.Name).FirstOrDefault(),
        }).ToListAsync(stop);
        return rows.ToDictionary(row => row.Card.PersonId, row => Listed.Of(door.Staff, row.Card, row.Covers, row.Manager, Operation.Search));
    }

    /// <summary>The blind indexes that a number typed would have, as each kind of sealed number that it could be.</summary>
    private async Task<List<string>> BlindAsync(SearchTerms terms, CancellationToken stop)
    {
        List<string> indexes = [];
        if (terms.Number is { } number)
        {
            foreach (var kind in SealedFacts.Numbers.Where(kind => Numbers.Fault(kind, number) is null))
            {
                indexes.Add(await door.Vault.IndexOfAsync(door.Staff.ForceId, kind, number, stop));
            }
        }

        return indexes;
    }

    private static IQueryable<SearchKeyRow> Hits(RecordsDb db, SearchTerms terms, List<string> blind)
    {
        var sets = Sets(db.SearchKeys, terms, blind).ToList();
        var all = sets.Select(set => sets.Where(other => other != set).Aggregate(
            set, (hits, other) => hits.Where(key => other.Any(also => also.PersonId == key.PersonId))));
        return all.Aggregate((one, other) => one.Concat(other)).OrderBy(key => key.Key).ThenBy(key => key.Id);
    }

    private static IEnumerable<IQueryable<SearchKeyRow>> Sets(IQueryable<SearchKeyRow> keys, SearchTerms terms, List<string> blind)
    {
        if (terms.Names.Count > 0)
        {
            yield return terms.Names.Aggregate(
                keys.Where(key => key.Kind == "name"), (hits, name) => hits.Where(key => key.Key.StartsWith(name) || key.Key.Contains(" " + name)));
        }

        if (terms.Born is { } born)
        {
            var day = born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return keys.Where(key => key.Kind == "born" && key.Key == day);
        }

        if (terms.Number is { } number)
        {
            yield return keys.Where(key => ((key.Kind == "number" || key.Kind == "postcode") && key.Key == number)
                || (key.Kind.StartsWith("blind-") && blind.Contains(key.Key)));
        }
    }

    /// <summary>A number says most; of names, those that are whole before those that only begin so.</summary>
    private static int Nearness(SearchKeyRow key, SearchTerms terms) => key.Kind switch
    {
        "name" => terms.Names.Count(key.Key.Split(' ').Contains),
        "born" or "postcode" => 10,
        _ => 100,
    };

    private static List<string> Why(IEnumerable<SearchKeyRow> keys) => [.. keys.Select(key => key.Kind switch
    {
        "name" => $"Name {key.Shown}",
        "born" => "Date of birth",
        "postcode" => $"Postcode {key.Shown}",
        "number" => $"Number {key.Shown}",
        _ => key.Shown,
    }).Distinct()];
}
