using Microsoft.EntityFrameworkCore;
using Vigil.Records.Demonstration;
using Vigil.Records.Storage;

namespace Vigil.Bench.Find;

/// <summary>What is typed to find people: drawn from what is held, some of it wrongly typed; the same in every run.</summary>
internal static class Typed
{
    private const int ShortestSlipped = 4;

    /// <summary>So many searches of each kind.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> DrawAsync(DatabaseEngine engine, int count)
    {
        await using var db = engine.Open(DemonstrationForce.Id);
        var keys = (await db.SearchKeys.OrderBy(key => key.Id).Select(key => new { key.Kind, key.Key }).ToListAsync()).ToLookup(key => key.Kind, key => key.Key);
        var random = new Random(1);
        return new Dictionary<string, IReadOnlyList<string>>
        {
            ["a family name and a given name"] = Drawn("name"),
            ["one name"] = Drawn("word"),
            ["the beginning of a name"] = Drawn("word", text => text[..Math.Min(3, text.Length)]),
            ["a name with a slip"] = Drawn("word", Slip),
            ["two names with a slip"] = Drawn("name", Slip),
            ["a date of birth"] = Drawn("born"),
            ["a number: PNC, telephone, serial"] = Drawn("number"),
            ["a number with a slip"] = Drawn("number", Slip),
            ["part of a registration mark"] = Drawn("registration", text => text[Math.Max(0, text.Length - 4)..]),
            // every invented mark and postcode begins so: the widest search there is
            ["what nearly everyone has"] = Drawn("registration", text => text[..Math.Min(4, text.Length)]),
            ["a postcode"] = Drawn("postcode"),
            ["an e-mail address or a name online"] = Drawn("online"),
            ["two words of addresses"] = [.. Drawn("place").Zip(Drawn("place"), (one, other) => $"{one} {other}")],
            ["a word of a description"] = Drawn("look"),
        };

        IReadOnlyList<string> Drawn(string kind, Func<string, string>? change = null)
        {
            string[] all = [.. keys[kind]];
            return all.Length == 0 ? [] : [.. Enumerable.Range(0, count).Select(_ => all[random.Next(all.Length)]).Select(change ?? (text => text))];
        }

        // two letters changed about
        string Slip(string text)
        {
            if (text.Length < ShortestSlipped)
            {
                return text;
            }

            var at = random.Next(text.Length - 1);
            return string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(at + 2));
        }
    }
}
