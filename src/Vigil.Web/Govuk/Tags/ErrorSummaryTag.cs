using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk.Tags;

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
        if (!View.ViewData.ModelState.IsValid)
        {
            output.Content.SetHtmlContent(new ErrorSummary
            {
                ErrorList = [.. from entry in View.ViewData.ModelState
                                from error in entry.Value.Errors
                                select new ErrorLine(error.ErrorMessage, entry.Key.Length == 0 ? null : "#" + TagBuilder.CreateSanitizedId(entry.Key, "_"))],
            });
        }
    }
}
