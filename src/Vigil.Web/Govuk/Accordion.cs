using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One section of an accordion.</summary>
/// <param name="Heading">what it is about</param>
/// <param name="Summary">a line under the heading</param>
/// <param name="Text">one paragraph</param>
/// <param name="Content">anything longer, in its own elements</param>
/// <param name="Expanded">it stands open</param>
public sealed record AccordionItem(Markup Heading = default, Markup Summary = default, Markup Text = default, Markup Content = default, bool Expanded = false);

/// <summary>Sections that open one by one.</summary>
public sealed record Accordion : Component
{
    /// <summary>Its id; must differ from page to page where what is open is remembered.</summary>
    public string Id { get; init; } = "";

    /// <summary>The headings' level.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>The sections.</summary>
    public IReadOnlyList<AccordionItem?> Items { get; init; } = [];

    /// <summary>Whether the browser remembers what is open.</summary>
    public bool? RememberExpanded { get; init; }

    /// <summary>Other wording of the script's, by its keys.</summary>
    public IReadOnlyDictionary<string, string>? Wording { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<div{Class("govuk-accordion", Classes)} data-module=\"govuk-accordion\" id=\"{Id}\"{Spoken(Wording)}{Attr("data-remember-expanded", Said(RememberExpanded))}{Attributes}>{Each(Items, Section)}</div>");

    private Markup Section(AccordionItem item, int number)
    {
        var summary = item.Summary.IsEmpty ? default : Of($"<div class=\"govuk-accordion__section-summary govuk-body\" id=\"{Id}-summary-{number}\">{item.Summary}</div>");
        var content = !item.Content.IsEmpty ? item.Content : item.Text.IsEmpty ? default : Of($"<p class=\"govuk-body\">{item.Text}</p>");
        return Of($"<div{Class("govuk-accordion__section", item.Expanded ? "govuk-accordion__section--expanded" : null)}><div class=\"govuk-accordion__section-header\">"
            + $"<h{HeadingLevel} class=\"govuk-accordion__section-heading\"><span class=\"govuk-accordion__section-button\" id=\"{Id}-heading-{number}\">{item.Heading}</span></h{HeadingLevel}>{summary}</div>"
            + $"<div id=\"{Id}-content-{number}\" class=\"govuk-accordion__section-content\">{content}</div></div>");
    }
}
