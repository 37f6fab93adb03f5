using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>More, opened on demand.</summary>
/// <param name="Summary">what is shown while it is closed</param>
/// <param name="Content">what is shown once it is open</param>
public sealed record Details(Markup Summary = default, Markup Content = default) : Component
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>It stands open.</summary>
    public bool Open { get; init; }

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<details{Attr("id", Id)}{Class("govuk-details", Classes)}{Attributes}{Flag("open", Open)}><summary class=\"govuk-details__summary\">"
        + $"<span class=\"govuk-details__summary-text\">{Summary}</span></summary><div class=\"govuk-details__text\">{Content}</div></details>");
}
