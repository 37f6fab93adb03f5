using Vigil.Architecture.Tests.Planted.There;

namespace Vigil.Architecture.Tests.Planted.Here;

/// <summary>Uses its neighbours in the ways that are easily overlooked, so that the tests can show they are seen.</summary>
public class Uses
{
    public static async Task Awaiting()
    {
        await Task.Yield();
        Awaited.Do();
    }

    public static IEnumerable<int> Iterating()
    {
        yield return Iterated.Value;
    }

    public static Func<int> Lambda(int more) => () => InLambda.Value + more;

    public static int TypeArgument() => new Dictionary<int, List<Argument>>().Count;
}
