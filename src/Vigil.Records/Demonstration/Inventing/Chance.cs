namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Chance that comes out the same every time it starts from the same numbers (SplitMix64).</summary>
internal sealed class Chance(int seed, int stream)
{
    private ulong state = ((ulong)(uint)seed << 32) ^ ((ulong)(uint)stream * 0x9E3779B97F4A7C15);

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True so many times in a hundred.</summary>
    public bool In100(int times) => Between(1, 100) <= times;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> several) => several[Between(0, several.Count - 1)];

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Weighted<T>(IReadOnlyList<(T Value, int Weight)> several)
    {
        var left = Between(1, several.Sum(one => one.Weight));
        foreach (var (value, weight) in several)
        {
            left -= weight;
            if (left <= 0)
            {
                return value;
            }
        }

        return several[^1].Value;
    }

    /// <summary>Puts a list into another order.</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
