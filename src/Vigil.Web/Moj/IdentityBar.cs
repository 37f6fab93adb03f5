using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>What every page of one record is about, and what may be done with it.</summary>
public sealed record IdentityBar : Component
{
    /// <summary>What it is about.</summary>
    public Markup Title { get; init; }

    /// <summary>What may be done.</summary>
    public IReadOnlyList<ButtonMenu>? Menus { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var title = Title.IsEmpty ? default : Of($"<span class=\"moj-identity-bar__title\">{Title}</span>");
        var menus = Menus is null
            ? default
            : Of($"<div class=\"moj-identity-bar__actions\">{Each(Menus, (menu, _) => Of($"<div class=\"moj-identity-bar__menu\">{menu}</div>"))}</div>");
        return Of($"<div{Class("moj-identity-bar", Classes)}{Attributes}><div class=\"moj-identity-bar__container\"><div class=\"moj-identity-bar__details\">{title}</div>{menus}</div></div>");
    }
}
