using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk;

/// <summary>What every form field has: a name, a label, a hint, and the error that belongs to it.</summary>
public abstract class Field : TagHelper
{
    /// <summary>The model property it is bound to.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label or legend.</summary>
    public string Label { get; set; } = "";

    /// <summary>Further words under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>Further classes of the label or legend: "govuk-label--m".</summary>
    public string? LabelClass { get; set; }

    /// <summary>The page under way.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The form field's name.</summary>
    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>Its id, to which the error summary links.</summary>
    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>The error, if there is one.</summary>
    protected string? Error => View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>What was typed, or else what the model holds.</summary>
    protected string? Value => View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed
        ? typed
        : Convert.ToString(For.Model, System.Globalization.CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Opens the form group.</summary>
    protected void Group(TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
    }

    /// <summary>Hint and error as the components order them.</summary>
    protected string HintAndError() =>
        (Hint is null ? "" : $"<div id=\"{Id}-hint\" class=\"govuk-hint\">{Text(Hint)}</div>")
        + (Error is null ? "" : $"<p id=\"{Id}-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Error:</span> {Text(Error)}</p>");

    /// <summary>The attribute that ties hint and error to the control.</summary>
    protected string DescribedBy() => (Hint, Error) switch
    {
        (null, null) => "",
        (not null, null) => $" aria-describedby=\"{Id}-hint\"",
        (null, not null) => $" aria-describedby=\"{Id}-error\"",
        _ => $" aria-describedby=\"{Id}-hint {Id}-error\"",
    };

    /// <summary>The label element.</summary>
    protected string LabelFor() => $"<label class=\"govuk-label{(LabelClass is null ? "" : " " + LabelClass)}\" for=\"{Id}\">{Text(Label)}</label>";

    /// <summary>The legend element.</summary>
    protected string Legend() => $"<legend class=\"govuk-fieldset__legend{(LabelClass is null ? "" : " " + LabelClass)}\">{Text(Label)}</legend>";

    /// <summary>Text made safe for HTML.</summary>
    protected static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    /// <summary>HTML already made safe.</summary>
    protected static IHtmlContent Html(string html) => new HtmlString(html);
}
