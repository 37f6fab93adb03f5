using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk;

/// <summary><c>&lt;govuk-input for="Name" label="…" /&gt;</c>: one line of text.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTag : Field
{
    /// <summary>"text" unless it is something else: "password", "email", "search".</summary>
    public string Type { get; set; } = "text";

    /// <summary>Further classes: "govuk-input--width-10".</summary>
    public string? Class { get; set; }

    /// <summary>"off" unless the browser may fill it in.</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>"numeric" for a number that is not counted with.</summary>
    public string? Inputmode { get; set; }

    /// <summary>False for names and numbers.</summary>
    public bool Spellcheck { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Group(output);
        var classes = $"govuk-input{(Class is null ? "" : " " + Class)}{(Error is null ? "" : " govuk-input--error")}";
        var value = Type == "password" || string.IsNullOrEmpty(Value) ? "" : $" value=\"{Text(Value)}\"";
        var inputmode = Inputmode is null ? "" : $" inputmode=\"{Inputmode}\"";
        output.Content.SetHtmlContent(Html(
            $"{LabelFor()}{HintAndError()}<input class=\"{classes}\" id=\"{Id}\" name=\"{Name}\" type=\"{Type}\" spellcheck=\"{(Spellcheck ? "true" : "false")}\"{value}{DescribedBy()} autocomplete=\"{Autocomplete}\"{inputmode}>"));
    }
}

/// <summary><c>&lt;govuk-textarea for="Reason" label="…" /&gt;</c>: several lines of text.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTag : Field
{
    /// <summary>How many lines are shown.</summary>
    public int Rows { get; set; } = 5;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Group(output);
        output.Content.SetHtmlContent(Html(
            $"{LabelFor()}{HintAndError()}<textarea class=\"govuk-textarea{(Error is null ? "" : " govuk-textarea--error")}\" id=\"{Id}\" name=\"{Name}\" rows=\"{Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)}\"{DescribedBy()}>{Text(Value)}</textarea>"));
    }
}
