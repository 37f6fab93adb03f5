using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>What a tab shows.</summary>
/// <param name="Text">one paragraph</param>
/// <param name="Content">anything longer, in its own elements</param>
/// <param name="Attributes">further attributes</param>
public sealed record TabPanel(Markup Text = default, Markup Content = default, IReadOnlyDictionary<string, string?>? Attributes = null);

/// <summary>One tab.</summary>
public sealed record Tab(Markup Label = default, string? Id = null) : Component
{
    /// <summary>What it shows.</summary>
    public TabPanel Panel { get; init; } = new();

    /// <inheritdoc/>
    public override Markup Render() => Render(Id ?? "", 1);

    /// <summary>The tab itself.</summary>
    internal Markup Render(string id, int number) => Of(
        $"<li{Class("govuk-tabs__list-item", number == 1 ? "govuk-tabs__list-item--selected" : null)}><a class=\"govuk-tabs__tab\" href=\"#{id}\"{Attributes}>{Label}</a></li>");

    /// <summary>What it shows.</summary>
    internal Markup RenderPanel(string id, int number)
    {
        var content = !Panel.Content.IsEmpty ? Panel.Content : Panel.Text.IsEmpty ? default : Of($"<p class=\"govuk-body\">{Panel.Text}</p>");
        return Of($"<div{Class("govuk-tabs__panel", number > 1 ? "govuk-tabs__panel--hidden" : null)} id=\"{id}\"{Panel.Attributes}>{content}</div>");
    }
}

/// <summary>Several views of one thing, one seen at a time.</summary>
public sealed record Tabs : Component
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>What the panels' ids begin with.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The heading of the list where the script does not run.</summary>
    public Markup Title { get; init; } = "Contents";

    /// <summary>The tabs.</summary>
    public IReadOnlyList<Tab?> Items { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render()
    {
        string PanelId(Tab tab, int number) => tab.Id ?? $"{IdPrefix}-{Said(number)}";
        var list = Items.Count == 0
            ? default
            : Of($"<ul class=\"govuk-tabs__list\">{Each(Items, (tab, number) => tab.Render(PanelId(tab, number), number))}</ul>"
                + $"{Each(Items, (tab, number) => tab.RenderPanel(PanelId(tab, number), number))}");
        return Of($"<div{Attr("id", Id)}{Class("govuk-tabs", Classes)}{Attributes} data-module=\"govuk-tabs\"><h2 class=\"govuk-tabs__title\">{Title}</h2>{list}</div>");
    }
}
