using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk.Tags;

/// <summary>A component around what stands inside its tag.</summary>
public abstract class ContentTag : TagHelper
{
    /// <summary>Further classes.</summary>
    public string? Class { get; set; }

    /// <summary>The component around the content.</summary>
    protected abstract Component Make(Markup content);

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = (await output.GetChildContentAsync()).GetContent().Trim();
        var further = output.Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value?.ToString());
        output.TagName = null;
        output.Content.SetHtmlContent(Make(Markup.Raw(content)) with { Classes = Class, Attributes = further.Count == 0 ? null : further });
    }
}

/// <summary><c>&lt;govuk-details summary="How this date was reached"&gt;…&lt;/govuk-details&gt;</c></summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTag : ContentTag
{
    /// <summary>What is shown while it is closed.</summary>
    public string Summary { get; set; } = "";

    /// <summary>It stands open.</summary>
    public bool Open { get; set; }

    /// <inheritdoc/>
    protected override Component Make(Markup content) => new Details(Summary, content) { Open = Open };
}

/// <summary><c>&lt;govuk-tag colour="red"&gt;Late&lt;/govuk-tag&gt;</c>: a state in a word.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTag : ContentTag
{
    /// <summary>One of the design system's colours: "red", "yellow", "green", "blue", "grey" ….</summary>
    public string? Colour { get; set; }

    /// <inheritdoc/>
    protected override Component Make(Markup content)
    {
        Class = Markup.Joined(Colour is null ? null : $"govuk-tag--{Colour}", Class);
        return new Tag(content);
    }
}

/// <summary><c>&lt;govuk-inset-text&gt;…&lt;/govuk-inset-text&gt;</c>: a passage set apart.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTag : ContentTag
{
    /// <inheritdoc/>
    protected override Component Make(Markup content) => new InsetText(content);
}

/// <summary><c>&lt;govuk-warning-text&gt;…&lt;/govuk-warning-text&gt;</c>: a warning of consequences.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTag : ContentTag
{
    /// <inheritdoc/>
    protected override Component Make(Markup content) => new WarningText(content);
}

/// <summary><c>&lt;govuk-panel title="Notification recorded"&gt;…&lt;/govuk-panel&gt;</c>: that something is done.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTag : ContentTag
{
    /// <summary>What is done.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    protected override Component Make(Markup content) => new Panel { Title = Title, Content = content };
}

/// <summary><c>&lt;govuk-notification-banner heading="…" success="true"&gt;…&lt;/govuk-notification-banner&gt;</c>: news above a page.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTag : ContentTag
{
    /// <summary>One line, shown large; what stands inside replaces it.</summary>
    public string? Heading { get; set; }

    /// <summary>Something was done.</summary>
    public bool Success { get; set; }

    /// <inheritdoc/>
    protected override Component Make(Markup content) => new NotificationBanner { Heading = Heading, Content = content, Type = Success ? "success" : null };
}

/// <summary><c>&lt;govuk-fieldset legend="Address"&gt;…&lt;/govuk-fieldset&gt;</c>: fields that answer one question.</summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTag : ContentTag
{
    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>Further classes of the question: "govuk-fieldset__legend--m".</summary>
    public string? LegendClass { get; set; }

    /// <inheritdoc/>
    protected override Component Make(Markup content) => new Fieldset { Legend = new(Legend) { Classes = LegendClass }, Content = content };
}

/// <summary><c>&lt;govuk-back-link href="…"&gt;Back&lt;/govuk-back-link&gt;</c>: the way back.</summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTag : ContentTag
{
    /// <summary>Where it leads.</summary>
    public string Href { get; set; } = "";

    /// <inheritdoc/>
    protected override Component Make(Markup content) => new BackLink(Href, content);
}

/// <summary><c>&lt;govuk-button kind="secondary"&gt;Save&lt;/govuk-button&gt;</c>: something to press; with an href a link.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTag : ContentTag
{
    /// <summary>"secondary", "warning" or "inverse"; the page's main button where none is given.</summary>
    public string? Kind { get; set; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>The name it is sent under.</summary>
    public string? Name { get; set; }

    /// <summary>What is sent.</summary>
    public string? Value { get; set; }

    /// <summary>"button" where a script answers it.</summary>
    public string Type { get; set; } = "submit";

    /// <inheritdoc/>
    protected override Component Make(Markup content)
    {
        Class = Markup.Joined(Kind is null ? null : $"govuk-button--{Kind}", Class);
        // a form is sent once; the form's token catches what the script does not
        return new Button(content) { Href = Href, Name = Name, Value = Value, Type = Type, PreventDoubleClick = Href is null && Type == "submit" ? true : null };
    }
}
