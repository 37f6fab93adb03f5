using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk;

/// <summary><c>&lt;govuk-error-summary /&gt;</c>: every error of the form, each a link to its field; nothing where there is none.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTag : TagHelper
{
    /// <summary>The page under way.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (View.ViewData.ModelState.IsValid)
        {
            return;
        }

        var html = new StringBuilder("<div class=\"govuk-error-summary\" data-module=\"govuk-error-summary\"><div role=\"alert\"><h2 class=\"govuk-error-summary__title\">There is a problem</h2><div class=\"govuk-error-summary__body\"><ul class=\"govuk-list govuk-error-summary__list\">");
        foreach (var (key, entry) in View.ViewData.ModelState)
        {
            foreach (var error in entry.Errors)
            {
                var text = HtmlEncoder.Default.Encode(error.ErrorMessage);
                html.Append(key.Length == 0 ? $"<li>{text}</li>" : $"<li><a href=\"#{TagBuilder.CreateSanitizedId(key, "_")}\">{text}</a></li>");
            }
        }

        output.Content.SetHtmlContent(new HtmlString(html.Append("</ul></div></div></div>").ToString()));
    }
}

/// <summary><c>&lt;govuk-details summary="How this date was reached"&gt;…&lt;/govuk-details&gt;</c></summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTag : TagHelper
{
    /// <summary>What is shown while it is closed.</summary>
    public string Summary { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        output.PreContent.SetHtmlContent($"<summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">{HtmlEncoder.Default.Encode(Summary)}</span></summary><div class=\"govuk-details__text\">");
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
        output.PostContent.SetHtmlContent("</div>");
    }
}
