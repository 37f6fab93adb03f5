using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>How a field is asked.</summary>
public enum Asked
{
    /// <summary>One line.</summary>
    Line,
    /// <summary>Several lines.</summary>
    Lines,
    /// <summary>One of a few.</summary>
    Choice,
    /// <summary>One of a longer list.</summary>
    Select,
    /// <summary>A date.</summary>
    Date,
}

/// <summary>One field of a form for a kind of fact.</summary>
/// <param name="Key">Its key among what was typed.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Asked">How it is asked.</param>
/// <param name="Hint">Further words.</param>
/// <param name="Choices">The answers to choose from.</param>
public sealed record EntryField(string Key, string Label, Asked Asked = Asked.Line, string? Hint = null, IReadOnlyList<Choice>? Choices = null)
{
    /// <summary>One of an enumeration's values.</summary>
    public static EntryField Of<T>(string key, string label, Func<T, string> word, Asked asked = Asked.Choice) where T : struct, Enum =>
        new(key, label, asked, null, [.. asked == Asked.Select ? [new Choice("", "Choose")] : Array.Empty<Choice>(), .. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), word(value)))]);

    /// <summary>The choices of a filter, with "any" first.</summary>
    public static IReadOnlyList<Choice> Any<T>(Func<T, string> word) where T : struct, Enum =>
        [new("", "Any"), .. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), word(value)))];

    /// <summary>Yes or no.</summary>
    public static EntryField YesNo(string key, string label, string? hint = null) =>
        new(key, label, Asked.Choice, hint, [new("yes", "Yes"), new("no", "No")]);
}
