using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Vigil.Web.Documents;

/// <summary>Renders a view to text, so that the page on the screen and the file are made of the same words.</summary>
public sealed class PageText(IRazorViewEngine views, ITempDataProvider data)
{
    /// <summary>The HTML of a view by its path.</summary>
    public async Task<string> RenderAsync<T>(ActionContext context, string path, T model)
    {
        var found = views.GetView(null, path, isMainPage: true);
        if (!found.Success)
        {
            throw new InvalidOperationException($"There is no view at {path}.");
        }

        await using var text = new StringWriter();
        var values = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await found.View.RenderAsync(new(context, found.View, values, new TempDataDictionary(context.HttpContext, data), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
