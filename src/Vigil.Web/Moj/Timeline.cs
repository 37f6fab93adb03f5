using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>A short title or a byline.</summary>
public sealed record TimelineWords(Markup Content = default);

/// <summary>When: for machines and as people read it; a time is shown only where one is known.</summary>
public sealed record TimelineTime(string? Timestamp = null, string? Words = null);

/// <summary>One thing that happened.</summary>
/// <param name="Content">what happened</param>
public sealed record TimelineItem(Markup Content = default) : Component
{
    /// <summary>Its title.</summary>
    public TimelineWords Label { get; init; } = new();

    /// <summary>Who did it.</summary>
    public TimelineWords? Byline { get; init; }

    /// <summary>When it was.</summary>
    public TimelineTime Datetime { get; init; } = new();

    /// <inheritdoc/>
    public override Markup Render() => Render(2);

    /// <summary>Its HTML with a title of some level.</summary>
    internal Markup Render(int level)
    {
        var byline = Byline is null ? default : Of($"<p class=\"moj-timeline__byline\">by {Byline.Content}</p>");
        return Of($"<div{Class("moj-timeline__item", Classes)}{Attributes}><div class=\"moj-timeline__header\"><h{level} class=\"moj-timeline__title\">{Label.Content}</h{level}> {byline}</div>"
            + $"<p class=\"moj-timeline__date\"><time datetime=\"{Datetime.Timestamp}\">{Datetime.Words}</time></p><div class=\"moj-timeline__description\">{Content}</div></div>");
    }
}

/// <summary>What happened, newest first.</summary>
public sealed record Timeline : Component
{
    /// <summary>What happened.</summary>
    public IReadOnlyList<TimelineItem> Items { get; init; } = [];

    /// <summary>The titles' level.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <inheritdoc/>
    public override Markup Render() => Of($"<div{Class("moj-timeline", Classes)}{Attributes}>{Each(Items, (item, _) => item.Render(HeadingLevel))}</div>");
}
