using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>News above a page: that something was done, or that something matters.</summary>
public sealed record NotificationBanner : Component
{
    /// <summary>One line, shown large.</summary>
    public Markup Heading { get; init; }

    /// <summary>Anything longer, in its own elements.</summary>
    public Markup Content { get; init; }

    /// <summary>"success" where something was done.</summary>
    public string? Type { get; init; }

    /// <summary>Its title; "Success" or "Important" where none is given.</summary>
    public Markup Title { get; init; }

    /// <summary>The title's id.</summary>
    public string TitleId { get; init; } = "govuk-notification-banner-title";

    /// <summary>The title's heading level.</summary>
    public int TitleHeadingLevel { get; init; } = 2;

    /// <summary>Its role; an alert where something was done, otherwise a region.</summary>
    public string? Role { get; init; }

    /// <summary>The page does not move to it by itself.</summary>
    public bool? DisableAutoFocus { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var done = Type == "success";
        var title = !Title.IsEmpty ? Title : done ? "Success" : "Important";
        var content = !Content.IsEmpty ? Content : Heading.IsEmpty ? default : Of($"<p class=\"govuk-notification-banner__heading\">{Heading}</p>");
        return Of(
            $"<div{Class("govuk-notification-banner", done ? "govuk-notification-banner--success" : null, Classes)} role=\"{Role ?? (done ? "alert" : "region")}\" aria-labelledby=\"{TitleId}\""
            + $" data-module=\"govuk-notification-banner\"{Attr("data-disable-auto-focus", Said(DisableAutoFocus))}{Attributes}><div class=\"govuk-notification-banner__header\">"
            + $"<h{TitleHeadingLevel} class=\"govuk-notification-banner__title\" id=\"{TitleId}\">{title}</h{TitleHeadingLevel}></div>"
            + $"<div class=\"govuk-notification-banner__content\">{content}</div></div>");
    }
}
