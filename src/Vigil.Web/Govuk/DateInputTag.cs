using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk;

/// <summary><c>&lt;govuk-date-input for="On" label="…" /&gt;</c>, bound to a <see cref="DateTyped"/>: three boxes.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTag : Field
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Group(output);
        var typed = For.Model as DateTyped ?? new();
        output.Content.SetHtmlContent(Html(
            $"<fieldset class=\"govuk-fieldset\" role=\"group\"{DescribedBy()}>{Legend()}{HintAndError()}<div class=\"govuk-date-input\" id=\"{Id}\">"
            + Box("Day", typed.Day, 2) + Box("Month", typed.Month, 2) + Box("Year", typed.Year, 4) + "</div></fieldset>"));
    }

    private string Box(string part, string? value, int width) =>
        $"<div class=\"govuk-date-input__item\"><div class=\"govuk-form-group\"><label class=\"govuk-label govuk-date-input__label\" for=\"{Id}_{part}\">{part}</label>"
        + $"<input class=\"govuk-input govuk-date-input__input govuk-input--width-{width.ToString(System.Globalization.CultureInfo.InvariantCulture)}{(Error is null ? "" : " govuk-input--error")}\" id=\"{Id}_{part}\" name=\"{Name}.{part}\" type=\"text\""
        + $"{(string.IsNullOrEmpty(value) ? "" : $" value=\"{Text(value)}\"")} inputmode=\"numeric\" autocomplete=\"off\"></div></div>";
}
