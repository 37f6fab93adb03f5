namespace Vigil.Domain.Law;

/// <summary>One step of the way to a date: a fact used or a piece of arithmetic. Kept as a value, rendered when shown.</summary>
/// <param name="Text">The step in plain words.</param>
public readonly record struct Reason(string Text)
{
    /// <summary>The step in plain words.</summary>
    public override string ToString() => Text;
}
