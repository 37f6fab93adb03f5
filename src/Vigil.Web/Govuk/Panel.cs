using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>What may be done on an interrupting panel: a link, or a button.</summary>
public sealed record PanelAction(Markup Content = default, string? Href = null, string? Type = null) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => string.IsNullOrEmpty(Href) || Type == "button"
        ? new Button(Content) { Type = Type ?? "button", Href = Href, Classes = Joined("govuk-button--inverse", Classes), Attributes = Attributes }.Render()
        : Of($"<a{Class("govuk-link", "govuk-link--inverse", Classes)} href=\"{Href}\"{Attributes}>{Content}</a>");
}

/// <summary>Actions of a panel.</summary>
public sealed record PanelActions(IReadOnlyList<PanelAction>? Items = null, string? Classes = null, IReadOnlyDictionary<string, string?>? Attributes = null)
{
    /// <summary>Their HTML.</summary>
    internal Markup Render()
    {
        var group = Items is null or { Count: 0 } ? default : Of($"<div class=\"govuk-button-group\">{Each(Items, (action, _) => action.Render())}</div>");
        return Of($"<div{Class("govuk-panel__actions", Classes)}{Attributes}>{group}</div>");
    }
}

/// <summary>That something is done, large; or, with the class "govuk-panel--interruption", that something must be read first.</summary>
public sealed record Panel : Component
{
    /// <summary>What is done.</summary>
    public Markup Title { get; init; }

    /// <summary>Further words.</summary>
    public Markup Content { get; init; }

    /// <summary>The title's heading level.</summary>
    public int HeadingLevel { get; init; } = 1;

    /// <summary>What may be done; only on an interrupting panel.</summary>
    public PanelActions? Actions { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var interrupts = Classes?.Contains("govuk-panel--interruption", StringComparison.Ordinal) == true;
        var body = Content.IsEmpty ? default : Of($"<div class=\"govuk-panel__body\">{Content}</div>");
        return Of($"<div{Class("govuk-panel", interrupts ? null : "govuk-panel--confirmation", Classes)}{Attributes}><h{HeadingLevel} class=\"govuk-panel__title\">{Title}</h{HeadingLevel}>"
            + $"{body}{(interrupts ? Actions?.Render() ?? default : default)}</div>");
    }
}
