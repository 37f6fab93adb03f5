using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>Several lines of text.</summary>
public sealed record Textarea : FormField
{
    /// <summary>How many lines are shown.</summary>
    public int Rows { get; init; } = 5;

    /// <inheritdoc/>
    public override Markup Render() => LabelledBetween(Of(
        $"<textarea{Class("govuk-textarea", IfWrong("govuk-textarea--error"), Classes)} id=\"{Key}\" name=\"{Name}\" rows=\"{Rows}\"{Attr("spellcheck", Said(Spellcheck))}"
        + $"{Flag("disabled", Disabled)}{Attr("aria-describedby", Described(DescribedBy))}{Attr("autocomplete", Autocomplete)}{Attributes}>{Value}</textarea>"));
}
