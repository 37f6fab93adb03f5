using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>What radios and checkboxes share.</summary>
public abstract record Choices : Question
{
    /// <summary>What ids begin with; the name where none is given.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The question; without one they stand alone.</summary>
    public Fieldset? Fieldset { get; init; }

    /// <summary>The choices.</summary>
    public IReadOnlyList<ChoiceItem?> Items { get; init; } = [];

    /// <inheritdoc/>
    protected override string Key => string.IsNullOrEmpty(IdPrefix) ? Name : IdPrefix;

    /// <summary>Their HTML.</summary>
    protected Markup Render(string kind, string block, string? describedBy, string? itemsDescribedBy, Func<string, bool> chosen)
    {
        var items = Each(Items, (item, number) => item.Render(
            kind, block, Name, number == 1 ? Key : $"{Key}-{Said(number)}", itemsDescribedBy, item.Value is { } value && chosen(value)));
        var inner = Of(
            $"{HintAndError()}<div{Class(block, Classes)}{Attributes} data-module=\"{block}\">{FormGroup?.BeforeInput ?? default}{items}{FormGroup?.AfterInput ?? default}</div>");
        return Group(Fieldset is null ? inner : (Fieldset with { DescribedBy = describedBy, Content = inner }).Render());
    }
}

/// <summary>One of a few.</summary>
public sealed record Radios : Choices
{
    /// <summary>The value chosen.</summary>
    public string? Value { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Render("radio", "govuk-radios", Described(Fieldset?.DescribedBy), null, value => !string.IsNullOrEmpty(Value) && value == Value);
}

/// <summary>Any of a few.</summary>
public sealed record Checkboxes : Choices
{
    /// <summary>The values chosen.</summary>
    public IReadOnlyCollection<string> Values { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render()
    {
        var describedBy = Described(string.IsNullOrEmpty(Fieldset?.DescribedBy) ? DescribedBy : Fieldset.DescribedBy);
        return Render("checkbox", "govuk-checkboxes", describedBy, Fieldset is null ? describedBy : null, Values.Contains);
    }
}
