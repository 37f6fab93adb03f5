using System.Linq.Expressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Vigil.Web.Govuk.Tags;

namespace Vigil.Web.Tests.Components;

/// <summary>A form of one model, with what was typed and what is wrong, in which tags are rendered one by one.</summary>
internal sealed class TagRendering<TModel>(TModel model)
{
    private readonly EmptyModelMetadataProvider _metadata = new();

    public ModelStateDictionary State { get; } = new();

    private ViewContext View => new() { ViewData = new ViewDataDictionary<TModel>(_metadata, State) { Model = model } };

    /// <summary>A tag bound to a property of the model.</summary>
    public TTag Bound<TTag, TValue>(TTag tag, Expression<Func<TModel, TValue>> property)
        where TTag : FieldTag
    {
        var name = ((MemberExpression)property.Body).Member.Name;
        tag.View = View;
        tag.For = new(name, _metadata.GetModelExplorerForType(typeof(TModel), model).GetExplorerForProperty(name)!);
        return tag;
    }

    public Task<IElement> Summary() => Show(new ErrorSummaryTag { View = View });

    /// <summary>What a tag renders, with further tags or words inside it.</summary>
    public static async Task<IElement> Show(ITagHelper tag, string inside = "", params ITagHelper[] children)
    {
        var items = new Dictionary<object, object>();
        var context = new TagHelperContext([], items, "one");
        var output = new TagHelperOutput("tag", [], async (_, _) =>
        {
            foreach (var child in children)
                await child.ProcessAsync(context, Output(inside));
            return Output(inside).Content.SetHtmlContent(inside);
        });
        tag.Init(context);
        await tag.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<!doctype html><body>{writer}</body>").Body!;
    }

    private static TagHelperOutput Output(string inside) =>
        new("child", [], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(inside)));
}
