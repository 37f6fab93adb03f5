using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
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

/// <summary>
/// Finding someone by words of a name, an address, a description or a name online in any order, by date of birth, by any
/// number, by part of a registration mark, and exactly by a sealed number. Slips of the hand are forgiven and said.
/// </summary>
/// <param name="door">The door.</param>
public sealed partial class FindRecords(Door door)
{
    /// <summary>How many people are shown.</summary>
    public const int Shown = 25;

    private const int People = 200, Spellings = 4000, Leeway = 4;

    /// <summary>
    /// Finds someone: at most five queries, and one line in the ledger naming everyone shown. Everything typed must match. None
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
        var spelled = terms.IsEmpty ? [] : await SpelledAsync(db, [.. Term.Of(terms, await BlindAsync(terms, stop))], stop);
        var keys = spelled.Count == 0 || spelled.Any(one => one.Costs.Count == 0) ? [] : await HitsAsync(db, spelled, stop);
        var people = keys.GroupBy(key => key.PersonId).Select(group => new Hit(group.Key, [.. spelled.Select(one => one.Best(group))]))
            .Where(hit => hit.Cost < Term.Never).OrderBy(hit => hit.Cost).ThenBy(hit => hit.Rank).ThenBy(hit => hit.Parts[0].Key!.Shown, StringComparer.Ordinal).ToList();
        people = [.. people.TakeWhile(hit => hit.Cost <= people[0].Cost + Leeway)];
        var shown = people.Take(Shown).Select(hit => hit.Person).ToList();
        var listed = await ListedAsync(db, shown, stop);
        await door.LookAsync(EntryKinds.Search, "find-person", shown, "find", terms.ForLedger(), stop);
        return new(
            [.. people.Where(hit => listed.ContainsKey(hit.Person)).Select(hit => new Match(listed[hit.Person], listed[hit.Person].Named ? hit.Why : []))],
            people.Count > Shown);
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

    /// <summary>What of the keys there are may be meant by each term, and how far it is from what was typed.</summary>
    private static async Task<List<Spelled>> SpelledAsync(RecordsDb db, List<Term> terms, CancellationToken stop)
    {
        var near = terms.Index().SelectMany(term => Near(db, term.Item).Select(keys => keys.Select(key => new { Term = term.Index, Key = key })));
        var found = await near.Aggregate((one, other) => one.Concat(other)).Take(Spellings).ToListAsync(stop);
        return [.. terms.Index().Select(term => new Spelled(term.Item, found.Where(spelling => spelling.Term == term.Index).Select(spelling => spelling.Key)))];
    }

    private static IEnumerable<IQueryable<string>> Near(RecordsDb db, Term term)
    {
        var (kinds, front, beyond) = (term.Kinds, term.Front, term.Front + char.MaxValue);
        yield return db.SearchKeys.Where(key => kinds.Contains(key.Kind) && key.Key.CompareTo(front) >= 0 && key.Key.CompareTo(beyond) < 0).Select(key => key.Key).Distinct();
        if (term.Back is { } back)
        {
            var past = back + char.MaxValue;
            yield return db.SearchKeys.Where(key => kinds.Contains(key.Kind) && key.Back.CompareTo(back) >= 0 && key.Back.CompareTo(past) < 0).Select(key => key.Key).Distinct();
        }

        if (term.Turned is { } turned)
        {
            yield return db.SearchKeys.Where(key => kinds.Contains(key.Kind) && key.Key == turned).Select(key => key.Key).Distinct();
        }

        if (kinds.Contains(KeyKinds.Registration))
        {
            var part = term.Typed;
            yield return db.SearchKeys.Where(key => key.Kind == KeyKinds.Registration && key.Key.Contains(part)).Select(key => key.Key).Distinct();
        }

        if (term.Blind.Count > 0)
        {
            var blind = term.Blind;
            yield return db.SearchKeys.Where(key => key.Kind.StartsWith("blind-") && blind.Contains(key.Key)).Select(key => key.Key).Distinct();
        }
    }

    /// <summary>The keys of those whom all terms find: by name and as typed; where these are too few, by anything; where still too few, as it may be meant.</summary>
    private static async Task<List<SearchKeyRow>> HitsAsync(RecordsDb db, List<Spelled> spelled, CancellationToken stop)
    {
        var keys = await Hits(db, spelled.ConvertAll(one => (one.Kinds.Contains(KeyKinds.Word) ? [KeyKinds.Word] : one.Kinds, one.Nearest))).ToListAsync(stop);
        if (Few() && spelled.Exists(one => one.Kinds.Contains(KeyKinds.Word)))
        {
            keys.AddRange(await Hits(db, spelled.ConvertAll(one => (one.Kinds, one.Nearest))).ToListAsync(stop));
        }

        if (Few() && spelled.Exists(one => one.Nearest.Count < one.Costs.Count))
        {
            keys.AddRange(await Hits(db, spelled.ConvertAll(one => (one.Kinds, one.Costs.Keys.ToList()))).ToListAsync(stop));
        }

        return [.. keys.DistinctBy(key => key.Id)];

        bool Few() => keys.Select(key => key.PersonId).Distinct().Count() < Shown;
    }

    /// <summary>Of so many people whom all terms find, every key by which one does.</summary>
    private static IQueryable<SearchKeyRow> Hits(RecordsDb db, List<(List<string> Kinds, List<string> Keys)> terms)
    {
        // one parameter however many there are: to spell out each would have the statement read anew every time
        var sets = terms.ConvertAll(term => db.SearchKeys.Where(key => EF.Parameter(term.Kinds).Contains(key.Kind) && EF.Parameter(term.Keys).Contains(key.Key)));
        var people = sets.Select(set => set.Select(key => key.PersonId)).Aggregate((one, other) => one.Intersect(other)).Distinct().OrderBy(person => person).Take(People);
        return sets.Aggregate((one, other) => one.Union(other)).Where(key => people.Contains(key.PersonId));
    }

    /// <summary>A term with the keys that may be meant by it, and what each costs.</summary>
    private sealed class Spelled
    {
        private readonly Term term;

        public Spelled(Term term, IEnumerable<string> found)
        {
            this.term = term;
            var all = found.Distinct().Select(key => (Key: key, Cost: term.Blind.Contains(key) ? 0 : term.CostOf(key))).Where(one => one.Cost < Term.Never).ToList();
            var least = all.Count == 0 ? 0 : all.Min(one => one.Cost);
            Costs = all.Where(one => one.Cost <= least + Leeway).ToDictionary(one => one.Key, one => one.Cost, StringComparer.Ordinal);
            Nearest = [.. all.Where(one => one.Cost == least).Select(one => one.Key)];
            Kinds = [.. term.Kinds, .. term.Blind.Count == 0 ? [] : SealedFacts.Numbers.Select(SearchKeys.BlindKind)];
        }

        public Dictionary<string, int> Costs { get; }

        public List<string> Nearest { get; }

        public List<string> Kinds { get; }

        /// <summary>The nearest of a person's keys, and of those as near, the one that says most.</summary>
        public Part Best(IEnumerable<SearchKeyRow> keys) => keys.Where(key => Kinds.Contains(key.Kind) && Costs.ContainsKey(key.Key))
            .Select(key => new Part(key, Costs[key.Key], Kinds.IndexOf(key.Kind), term.Typed))
            .OrderBy(part => part.Cost).ThenBy(part => part.Rank).FirstOrDefault() ?? new(null, Term.Never, 0, term.Typed);
    }

    /// <summary>By which key a term found someone.</summary>
    private sealed record Part(SearchKeyRow? Key, int Cost, int Rank, string Typed)
    {
        private const int Slipped = 2;

        public string Why => Of(Key!) + (Cost >= Slipped ? $" (typed “{Typed}”)" : "");

        private static string Of(SearchKeyRow key) => key.Kind switch
        {
            KeyKinds.Word => $"Name {key.Shown}",
            KeyKinds.Born => $"Date of birth {key.Shown}",
            KeyKinds.Postcode => $"Postcode {key.Shown}",
            KeyKinds.Place => $"Address {key.Shown}",
            KeyKinds.Look => $"Description: {key.Shown}",
            KeyKinds.Number when key.Shown.All(letter => !char.IsLower(letter)) => $"Number {key.Shown}",
            _ => char.ToUpperInvariant(key.Shown[0]) + key.Shown[1..],
        };
    }

    private sealed record Hit(Guid Person, IReadOnlyList<Part> Parts)
    {
        public int Cost => Parts.Any(part => part.Cost == Term.Never) ? Term.Never : Parts.Sum(part => part.Cost);

        public int Rank => Parts.Sum(part => part.Rank);

        public IReadOnlyList<string> Why => [.. Parts.Select(part => part.Why).Distinct()];
    }
}
