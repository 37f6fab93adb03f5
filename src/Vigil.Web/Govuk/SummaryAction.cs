using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>What may be done about a row or a card.</summary>
/// <param name="Content">the word: "Change"</param>
/// <param name="Href">where it leads</param>
public sealed record SummaryAction(Markup Content = default, string? Href = null) : Component
{
    /// <summary>What of, for those who hear it out of its place: "date of birth".</summary>
    public Markup VisuallyHidden { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Render(null);

    /// <summary>Its HTML within a card, which it names too.</summary>
    internal Markup Render(CardTitle? card)
    {
        var of = VisuallyHidden.IsEmpty ? default : Of($" {VisuallyHidden}");
        var within = card is null ? default : Of($" ({card.Content})");
        var hidden = of.IsEmpty && within.IsEmpty ? default : Of($"<span class=\"govuk-visually-hidden\">{of}{within}</span>");
        return Of($"<a{Class("govuk-link", Classes)} href=\"{Href}\"{Attributes}>{Content}{hidden}</a>");
    }
}

/// <summary>Actions together: one stands alone, several are a list.</summary>
public sealed record SummaryActions(IReadOnlyList<SummaryAction> Items, string? Classes = null)
{
    /// <summary>Each of them as an item of a list.</summary>
    internal Markup ListItems(string name, CardTitle? card) => Each(Items, (action, _) => Of($"<li class=\"{name}\">{action.Render(card)}</li>"));
}
