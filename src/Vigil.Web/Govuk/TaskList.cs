using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>How far a task is: words, or a tag where it needs someone.</summary>
public sealed record TaskState(Markup Content = default, Tag? Tag = null, string? Classes = null);

/// <summary>What a task is called.</summary>
public sealed record TaskTitle(Markup Content = default, string? Classes = null);

/// <summary>One task.</summary>
public sealed record TaskItem
{
    /// <summary>What it is called.</summary>
    public TaskTitle Title { get; init; } = new();

    /// <summary>Further words.</summary>
    public Hint? Hint { get; init; }

    /// <summary>How far it is.</summary>
    public TaskState Status { get; init; } = new();

    /// <summary>Where it is done; none while it cannot be begun.</summary>
    public string? Href { get; init; }

    /// <summary>Further classes.</summary>
    public string? Classes { get; init; }

    /// <summary>Its HTML.</summary>
    /// <param name="id">what its ids begin with</param>
    internal Markup Render(string id)
    {
        var title = string.IsNullOrEmpty(Href)
            ? Of($"<div{Class(Title.Classes)}>{Title.Content}</div>")
            : Of($"<a{Class("govuk-link", "govuk-task-list__link", Title.Classes)} href=\"{Href}\" aria-describedby=\"{Joined(Hint is null ? null : id + "-hint", id + "-status")}\">{Title.Content}</a>");
        var hint = Hint is null ? default : Of($"<div id=\"{id}-hint\" class=\"govuk-task-list__hint\">{Hint.Content}</div>");
        return Of($"<li{Class("govuk-task-list__item", string.IsNullOrEmpty(Href) ? null : "govuk-task-list__item--with-link", Classes)}><div class=\"govuk-task-list__name-and-hint\">{title}{hint}</div>"
            + $"<div{Class("govuk-task-list__status", Status.Classes)} id=\"{id}-status\">{Status.Tag?.Render() ?? Status.Content}</div></li>");
    }
}

/// <summary>Tasks that take more than one sitting.</summary>
public sealed record TaskList : Component
{
    /// <summary>What ids begin with.</summary>
    public string IdPrefix { get; init; } = "task-list";

    /// <summary>The tasks.</summary>
    public IReadOnlyList<TaskItem?> Items { get; init; } = [];

    /// <inheritdoc/>
    public override Markup Render() => Of(
        $"<ul{Class("govuk-task-list", Classes)}{Attributes}>{Each(Items, (task, number) => task.Render($"{IdPrefix}-{Said(number)}"))}</ul>");
}
