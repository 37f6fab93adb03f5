using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Pages.Notification;

/// <summary><c>&lt;vigil-line name="Form.Names[0].Given" value="…" label="…" /&gt;</c>: one line of a repeated entry, as lean as it can be.</summary>
[HtmlTargetElement("vigil-line", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("vigil-day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LineTag : TagHelper
{
    /// <summary>The field's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What was typed.</summary>
    public string? Value { get; set; }

    /// <summary>The label.</summary>
    public string Label { get; set; } = "";

    /// <summary>In characters.</summary>
    public int Width { get; set; } = 20;

    /// <summary>The page under way.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isDay = context.TagName == "vigil-day";
        var id = TagBuilder.CreateSanitizedId(Name, "_");
        var error = View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        var hint = isDay ? "<span class=\"govuk-hint vigil-hint\"> day, month, year</span>" : "";
        var message = error is null ? "" : $"<p id=\"{id}-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Error:</span> {Text(error)}</p>";
        output.Content.SetHtmlContent(new HtmlString(
            $"<label class=\"govuk-label\" for=\"{id}\">{Text(Label)}{hint}</label>{message}<input class=\"govuk-input govuk-input--width-{(isDay ? 10 : Width)}{(error is null ? "" : " govuk-input--error")}\" id=\"{id}\" name=\"{Text(Name)}\""
            + $"{(string.IsNullOrEmpty(Value) ? "" : $" value=\"{Text(Value)}\"")}{(error is null ? "" : $" aria-describedby=\"{id}-error\"")} autocomplete=\"off\" spellcheck=\"false\">"));
    }

    private static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
