using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Parts;

/// <summary>Who the page is about: on every page of a record, first on a phone too, and kept in print.</summary>
public sealed record PersonBanner : Component
{
    /// <summary>"Alan Example".</summary>
    public required string Name { get; init; }

    /// <summary>The name is the page's own heading.</summary>
    public bool IsPageHeading { get; init; }

    /// <summary>The name leads here, on pages that are not the person's own.</summary>
    public string? Href { get; init; }

    /// <summary>"born 4 May 1981 (45)", "PNC 2001/1234567A", "manager A. Officer (cover B. Officer)": what is not recorded says so.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>"Category 1, level 1"; none where it is not recorded.</summary>
    public string? Management { get; init; }

    /// <summary>The risk level in a word: "Very high".</summary>
    public required string Risk { get; init; }

    /// <summary>The class of the bar: "vigil-risk--very-high".</summary>
    public string? RiskClass { get; init; }

    /// <summary>What marks the person now: "Wanted since 21 November".</summary>
    public IReadOnlyList<Tag> Status { get; init; } = [];

    /// <summary>What whoever meets the person must know first: "Do not visit alone".</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The photograph's address; a silhouette's place where there is none.</summary>
    public string? Photo { get; init; }

    /// <summary>What is said in the photograph's place; it names nobody.</summary>
    public string PhotoAlt { get; init; } = "Photograph";

    /// <summary>What may be done: buttons or menus; not printed.</summary>
    public Markup Actions { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        Markup name = string.IsNullOrEmpty(Href) ? Name : Of($"<a class=\"govuk-link govuk-link--no-visited-state\" href=\"{Href}\">{Name}</a>");
        var heading = IsPageHeading ? Of($"<h1 class=\"vigil-banner__name\">{name}</h1>") : Of($"<p class=\"vigil-banner__name\">{name}</p>");
        var photo = string.IsNullOrEmpty(Photo)
            ? Raw("<span class=\"vigil-banner__photo\">No photo</span>")
            : Of($"<img class=\"vigil-banner__photo\" src=\"{Photo}\" alt=\"{PhotoAlt}\" width=\"72\" height=\"90\">");
        var warnings = Warnings.Count == 0
            ? default
            : Of($"<ul class=\"vigil-banner__warnings\" aria-label=\"Warnings\">{Each(Warnings, (warning, _) => Of($"<li><span aria-hidden=\"true\">⚠</span> {warning}</li>"))}</ul>");
        var actions = Actions.IsEmpty ? default : Of($"<div class=\"vigil-banner__actions\">{Actions}</div>");
        return Of($"<section{Class("vigil-banner", "vigil-risk", RiskClass, Classes)} aria-label=\"Who this is about\"{Attributes}>{photo}<div class=\"vigil-banner__who\">{heading}"
            + $"<p class=\"vigil-banner__marks\">{Marks()}</p><p class=\"vigil-banner__facts\">{Each(Facts, (fact, _) => Of($"<span>{fact}</span> "))}</p>{warnings}</div>{actions}</section>");
    }

    private Markup Marks()
    {
        var management = string.IsNullOrEmpty(Management) ? default : Of($"<span>{Management}</span> ");
        return Of($"{management}<strong class=\"vigil-risk__word\"><span class=\"govuk-visually-hidden\">Risk: </span>{Risk}</strong> {Each(Status, (tag, _) => Of($"{tag} "))}");
    }
}
