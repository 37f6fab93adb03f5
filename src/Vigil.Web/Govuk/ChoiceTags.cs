using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk;

/// <summary>One of several answers.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">Further words.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary><c>&lt;govuk-select for="Station" label="…" choices="…" /&gt;</c>: one of a longer list.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTag : Field
{
    /// <summary>The answers.</summary>
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Group(output);
        var html = new StringBuilder($"{LabelFor()}{HintAndError()}<select class=\"govuk-select{(Error is null ? "" : " govuk-select--error")}\" id=\"{Id}\" name=\"{Name}\"{DescribedBy()}>");
        foreach (var choice in Choices)
        {
            html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<option value=\"{Text(choice.Value)}\"{(choice.Value == (Value ?? "") ? " selected" : "")}>{Text(choice.Text)}</option>");
        }

        output.Content.SetHtmlContent(Html(html.Append("</select>").ToString()));
    }
}

/// <summary>Radios and checkboxes share all but their type.</summary>
public abstract class ChoicesTag : Field
{
    /// <summary>The answers.</summary>
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>Side by side: for two short answers.</summary>
    public bool Inline { get; set; }

    /// <summary>"radio" or "checkbox".</summary>
    protected abstract string Kind { get; }

    /// <summary>The values chosen.</summary>
    protected abstract IReadOnlyCollection<string> Chosen { get; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Group(output);
        var block = Kind == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var html = new StringBuilder($"<fieldset class=\"govuk-fieldset\"{DescribedBy()}>{Legend()}{HintAndError()}<div class=\"{block}{(Inline ? $" {block}--inline" : "")}\" data-module=\"{block}\">");
        var number = 0;
        foreach (var choice in Choices)
        {
            var id = ++number == 1 ? Id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}-{number}");
            var hint = choice.Hint is null ? "" : $"<div id=\"{id}-item-hint\" class=\"govuk-hint {block}__hint\">{Text(choice.Hint)}</div>";
            html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<div class=\"{block}__item\"><input class=\"{block}__input\" id=\"{id}\" name=\"{Name}\" type=\"{Kind}\" value=\"{Text(choice.Value)}\"")
                .Append(Chosen.Contains(choice.Value) ? " checked" : "")
                .Append(choice.Hint is null ? "" : $" aria-describedby=\"{id}-item-hint\"")
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"><label class=\"govuk-label {block}__label\" for=\"{id}\">{Text(choice.Text)}</label>{hint}</div>");
        }

        output.Content.SetHtmlContent(Html(html.Append("</div></fieldset>").ToString()));
    }
}

/// <summary><c>&lt;govuk-radios for="Kind" label="…" choices="…" /&gt;</c>: one of a few.</summary>
[HtmlTargetElement("govuk-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadiosTag : ChoicesTag
{
    /// <inheritdoc/>
    protected override string Kind => "radio";

    /// <inheritdoc/>
    protected override IReadOnlyCollection<string> Chosen => Value is null ? [] : [Value];
}

/// <summary><c>&lt;govuk-checkboxes for="Matters" label="…" choices="…" /&gt;</c>: any of a few.</summary>
[HtmlTargetElement("govuk-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxesTag : ChoicesTag
{
    /// <inheritdoc/>
    protected override string Kind => "checkbox";

    /// <inheritdoc/>
    protected override IReadOnlyCollection<string> Chosen => For.Model as IReadOnlyCollection<string> ?? [];
}
