using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One answer of a list.</summary>
/// <param name="Content">its words</param>
/// <param name="Value">what is sent; the words where none is given</param>
public sealed record SelectItem(Markup Content = default, string? Value = null) : Component
{
    /// <summary>It is the chosen one; unsaid, its value decides.</summary>
    public bool? Selected { get; init; }

    /// <summary>It cannot be chosen.</summary>
    public bool Disabled { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Render(null);

    /// <summary>Its HTML where one value is chosen.</summary>
    public Markup Render(string? chosen)
    {
        var selected = Selected ?? (!string.IsNullOrEmpty(chosen) && (Value is null ? Content == chosen : Value == chosen));
        var value = Value is null ? default : Of($" value=\"{Value}\"");
        return Of($"<option{value}{Flag("selected", selected)}{Flag("disabled", Disabled)}{Attributes}>{Content}</option>");
    }
}

/// <summary>One of a longer list.</summary>
public sealed record Select : FormField
{
    /// <summary>The answers.</summary>
    public IReadOnlyList<SelectItem?> Items { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render() => LabelledBetween(Of(
        $"<select{Class("govuk-select", Classes, IfWrong("govuk-select--error"))} id=\"{Key}\" name=\"{Name}\"{Flag("disabled", Disabled)}"
        + $"{Attr("aria-describedby", Described(DescribedBy))}{Attributes}>{Each(Items, (item, _) => item.Render(Value))}</select>"));
}
