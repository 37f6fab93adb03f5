namespace Vigil.Domain.People;

/// <summary>Whether two names could be one person's, written differently.</summary>
public static class Likeness
{
    private const int Short = 3;
    private const int Long = 7;

    /// <summary>Whether a word of one name is a word of the other, or differs from it by one letter (two in long words).</summary>
    /// <param name="one">Its words, in lower case without accents.</param>
    /// <param name="other">Its words, in the same form.</param>
    public static bool Alike(IEnumerable<string> one, IEnumerable<string> other)
    {
        var words = other.ToList();
        return one.Any(word => words.Exists(second => word == second || IsNear(word, second)));
    }

    private static bool IsNear(string one, string other) =>
        Math.Min(one.Length, other.Length) is var least && least > Short && Distance(one, other) <= Slips(least);

    /// <summary>How many slips of the hand a word of a length is forgiven: none in the shortest, two in long ones.</summary>
    public static int Slips(int length) => length <= Short ? 0 : length >= Long ? 2 : 1;

    /// <summary>How many letters must be put in, left out, changed or swapped with the next (optimal string alignment).</summary>
    public static int Distance(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                cost[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1,
                    cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[one.Length, other.Length];
    }
}
