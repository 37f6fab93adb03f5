namespace Vigil.Cli.Duties;

/// <summary>The words of one kind and what they mean.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="pairs">Each word with its meaning.</param>
internal sealed class Words<T>(params (string Word, T Meaning)[] pairs) where T : struct
{
    /// <summary>The meaning of a word, if it is one of these.</summary>
    public T? Find(string word)
    {
        foreach (var pair in pairs)
        {
            if (pair.Word == word)
            {
                return pair.Meaning;
            }
        }

        return null;
    }

    /// <summary>The words, parted by commas.</summary>
    public override string ToString() => string.Join(", ", pairs.Select(pair => pair.Word));
}
