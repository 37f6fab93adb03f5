using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>What stands at the edge of a field, such as "£" or "days".</summary>
public sealed record Affix(Markup Content = default) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Render("prefix");

    /// <summary>Its HTML at one edge: "prefix" or "suffix".</summary>
    public Markup Render(string edge) => Content.IsEmpty ? default : Of($"<div{Class($"govuk-input__{edge}", Classes)} aria-hidden=\"true\"{Attributes}>{Content}</div>");
}

/// <summary>What surrounds a field and its affixes.</summary>
public sealed record InputWrapper(string? Classes = null, IReadOnlyDictionary<string, string?>? Attributes = null);

/// <summary>One line of text.</summary>
public sealed record Input : FormField
{
    /// <summary>"text" where none is given.</summary>
    public string? Type { get; init; }

    /// <summary>Which keyboard a phone shows: "numeric".</summary>
    public string? Inputmode { get; init; }

    /// <summary>"none" where a phone must not write capitals.</summary>
    public string? Autocapitalize { get; init; }

    /// <summary>The pattern the browser checks.</summary>
    public string? Pattern { get; init; }

    /// <summary>What stands before it, inside its frame.</summary>
    public Affix? Prefix { get; init; }

    /// <summary>What stands after it, inside its frame.</summary>
    public Affix? Suffix { get; init; }

    /// <summary>What surrounds it and its affixes.</summary>
    public InputWrapper? InputWrapper { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var (before, after) = (FormGroup?.BeforeInput ?? default, FormGroup?.AfterInput ?? default);
        var (prefix, suffix) = (Prefix?.Render("prefix") ?? default, Suffix?.Render("suffix") ?? default);
        var alone = before.IsEmpty && after.IsEmpty && prefix.IsEmpty && suffix.IsEmpty;
        return Labelled(alone
            ? Element()
            : Of($"<div{Class("govuk-input__wrapper", InputWrapper?.Classes)}{InputWrapper?.Attributes}>{before}{prefix}{Element()}{suffix}{after}</div>"));
    }

    private Markup Element() => Of(
        $"<input{Class("govuk-input", Classes, IfWrong("govuk-input--error"))} id=\"{Key}\" name=\"{Name}\"{Attr("type", string.IsNullOrEmpty(Type) ? "text" : Type)}"
        + $"{Attr("spellcheck", Said(Spellcheck))}{Attr("value", Value)}{Flag("disabled", Disabled)}{Attr("aria-describedby", Described(DescribedBy))}"
        + $"{Attr("autocomplete", Autocomplete)}{Attr("autocapitalize", Autocapitalize)}{Attr("pattern", Pattern)}{Attr("inputmode", Inputmode)}{Attributes}>");
}
