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
        var error = View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        output.TagName = "label";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (error is not null)
        {
            output.Attributes.SetAttribute("class", "govuk-form-group--error");
        }

        var value = string.IsNullOrEmpty(Value) ? "" : $" value=\"{Text(Value)}\"";
        output.Content.SetHtmlContent(new HtmlString(
            $"{Text(Label)}{(isDay ? " <small>day, month, year</small>" : "")}{Said(error)}<input name=\"{Text(Name)}\" size={(isDay ? 10 : Width)}{value}{(error is null ? "" : $" id=\"{Id}\" class=\"govuk-input--error\"")}>"));
    }

    // the summary of errors leads to this name
    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    private static string Said(string? error) => error is null ? "" : $"<span class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Error:</span> {Text(error)}</span>";

    private static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
