using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk.Tags;

/// <summary><c>&lt;govuk-date-input for="On" label="…" /&gt;</c>, bound to a <see cref="DateTyped"/>: three boxes.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTag : FieldTag
{
    /// <inheritdoc/>
    protected override Component Make()
    {
        var typed = For.Model as DateTyped ?? new();
        var wrong = ItsError is null ? [] : typed.WrongBoxes;
        // the first box that is wrong bears the field's own id, so that the error summary leads to it
        var first = wrong.Count > 0 ? wrong[0] : "Day";
        return new DateInput
        {
            Id = Id + "-date", Fieldset = ItsFieldset, Hint = ItsHint, ErrorMessage = ItsError,
            Items = [Box("Day", typed.Day, 2), Box("Month", typed.Month, 2), Box("Year", typed.Year, 4)],
        };

        DateBox Box(string part, string? value, int width) => new($"{Name}.{part}")
        {
            Id = part == first ? Id : $"{Id}_{part}", Label = part, Value = value, Width = width, Autocomplete = "off",
            Error = ItsError is not null && wrong.Contains(part),
        };
    }
}
