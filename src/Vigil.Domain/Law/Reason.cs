namespace Vigil.Domain.Law;

/// <summary>One step of the way to a date: a fact used or a piece of arithmetic. Kept as a value, rendered when shown.</summary>
public readonly struct Reason : IEquatable<Reason>
{
    private readonly object? words;
    private readonly object? subject;
    private readonly DateOnly first;
    private readonly DateOnly second;
    private readonly int number;

    /// <summary>A step already in words.</summary>
    public Reason(string text) => words = text;

    /// <summary>A step of a known form with its values.</summary>
    /// <param name="form">The form.</param>
    /// <param name="first">The date that stands for {a}.</param>
    /// <param name="second">The date that stands for {b}.</param>
    /// <param name="number">The number that stands for {n}.</param>
    /// <param name="subject">What stands for {s}, in words or rendered when shown.</param>
    public Reason(ReasonForm form, DateOnly first = default, DateOnly second = default, int number = 0, object? subject = null)
    {
        words = form;
        this.first = first;
        this.second = second;
        this.number = number;
        this.subject = subject;
    }

    /// <summary>The step in plain words, dates as 2026-09-12.</summary>
    public string Text => words is ReasonForm form ? form.Render(first, second, number, subject) : (string?)words ?? "";

    /// <summary>The step in plain words, dates as 12 September 2026.</summary>
    public string InWords() => PlainDates.In(Text);

    /// <summary>The days that the step names.</summary>
    public IEnumerable<DateOnly> Days => PlainDates.Of(Text);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(Reason other) => IsSame(other) || Text == other.Text;

    /// <summary>Whether it is the same step with the same values, without putting either into words.</summary>
    internal bool IsSame(in Reason other) =>
        ReferenceEquals(words, other.words) && first == other.first && second == other.second && number == other.number && Equals(subject, other.subject);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether two steps say the same.</summary>
    public static bool operator ==(Reason left, Reason right) => left.Equals(right);

    /// <summary>Whether two steps say different things.</summary>
    public static bool operator !=(Reason left, Reason right) => !left.Equals(right);
}
