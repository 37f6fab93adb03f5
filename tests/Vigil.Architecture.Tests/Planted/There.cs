namespace Vigil.Architecture.Tests.Planted.There;

public static class Awaited
{
    public static void Do() => GC.KeepAlive(null);
}

public static class Iterated
{
    public static int Value { get; } = 1;
}

public static class InLambda
{
    public static int Value { get; } = 1;
}

public class Argument;
