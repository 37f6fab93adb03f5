using DiffPlex;

namespace Vigil.Records.Plan;

/// <summary>What became of some words between two texts.</summary>
public enum Turn
{
    /// <summary>They stand in both.</summary>
    Kept,
    /// <summary>They were added.</summary>
    Added,
    /// <summary>They were taken away.</summary>
    TakenAway,
}

/// <summary>Words that follow one another and share what became of them.</summary>
/// <param name="Turn">What became of them.</param>
/// <param name="Text">The words, with the space after them.</param>
public readonly record struct ComparedWords(Turn Turn, string Text);

/// <summary>Compares two texts word by word.</summary>
public static class WordComparison
{
    // beyond this many letters in both the text is shown as replaced whole: the search grows with the square of what differs
    private const int MostLetters = 100_000;

    /// <summary>The words of both, in the order they are read. The space between words does not count; the new text's is shown.</summary>
    public static IReadOnlyList<ComparedWords> Between(string before, string after)
    {
        if (before.Length + after.Length > MostLetters && before != after)
        {
            return [new(Turn.TakenAway, before), new(Turn.Added, after)];
        }

        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: true, ignoreCase: false, WordsAndTheirSpace.Instance);
        var (old, now) = (found.PiecesOld, found.PiecesNew);
        List<ComparedWords> parts = [];
        var at = 0;
        foreach (var block in found.DiffBlocks)
        {
            Put(parts, Turn.Kept, now, at, block.InsertStartB - at);
            Put(parts, Turn.TakenAway, old, block.DeleteStartA, block.DeleteCountA);
            Put(parts, Turn.Added, now, block.InsertStartB, block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }

        Put(parts, Turn.Kept, now, at, now.Count - at);
        return parts;
    }

    private static void Put(List<ComparedWords> parts, Turn turn, IReadOnlyList<string> words, int from, int count)
    {
        if (count > 0)
        {
            parts.Add(new(turn, string.Concat(words.Skip(from).Take(count))));
        }
    }

    private sealed class WordsAndTheirSpace : IChunker
    {
        public static WordsAndTheirSpace Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            List<string> words = [];
            for (var at = 0; at < text.Length;)
            {
                var end = at;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                while (end < text.Length && char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                words.Add(text[at..end]);
                at = end;
            }

            return words;
        }
    }
}
