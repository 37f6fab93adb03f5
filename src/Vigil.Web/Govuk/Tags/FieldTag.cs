using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk.Tags;

/// <summary>What every form field has: a name, a label, a hint, what was typed and the error that belongs to it.</summary>
public abstract class FieldTag : TagHelper
{
    /// <summary>The model property it is bound to.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label or legend; the property's own display name where none is given.</summary>
    public string? Label { get; set; }

    /// <summary>Further words under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>Further classes of the label or legend: "govuk-label--m".</summary>
    public string? LabelClass { get; set; }

    /// <summary>The question is the page's own heading too.</summary>
    public bool IsPageHeading { get; set; }

    /// <summary>The page under way.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The form field's name.</summary>
    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>Its id, to which the error summary links.</summary>
    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>What was typed, or else what the model holds.</summary>
    protected string? Value => View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed
        ? typed
        : Convert.ToString(For.Model, CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Its words.</summary>
    protected string Words => Label ?? For.Metadata.DisplayName ?? For.Name;

    /// <summary>The label.</summary>
    protected Label ItsLabel => new(Words) { Classes = LabelClass, IsPageHeading = IsPageHeading };

    /// <summary>The question around several fields.</summary>
    protected Fieldset ItsFieldset => new() { Legend = new(Words) { Classes = LabelClass, IsPageHeading = IsPageHeading } };

    /// <summary>The hint, if there is one.</summary>
    protected Hint? ItsHint => Hint is null ? null : new(Hint);

    /// <summary>The error, if there is one.</summary>
    protected ErrorMessage? ItsError => View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? new(entry.Errors[0].ErrorMessage) : null;

    /// <summary>The component it stands for.</summary>
    protected abstract Component Make();

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(Make());
    }
}
