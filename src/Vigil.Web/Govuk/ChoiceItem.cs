using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One radio or checkbox, or the word between two of them.</summary>
public sealed record ChoiceItem
{
    /// <summary>What is sent.</summary>
    public string? Value { get; init; }

    /// <summary>What is shown.</summary>
    public Markup Content { get; init; }

    /// <summary>Its id; made from the question's and its number where none is given.</summary>
    public string? Id { get; init; }

    /// <summary>A checkbox's own name where it differs from the question's.</summary>
    public string? Name { get; init; }

    /// <summary>Further words.</summary>
    public Hint? Hint { get; init; }

    /// <summary>Further classes and attributes of its label.</summary>
    public Label? Label { get; init; }

    /// <summary>It is chosen; unsaid, its value decides.</summary>
    public bool? Checked { get; init; }

    /// <summary>It cannot be chosen.</summary>
    public bool Disabled { get; init; }

    /// <summary>What is asked further when it is chosen.</summary>
    public Markup Conditional { get; init; }

    /// <summary>A word between two choices, such as "or"; then it is no choice.</summary>
    public Markup Divider { get; init; }

    /// <summary>"exclusive" where choosing this checkbox clears the others.</summary>
    public string? Behaviour { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Its HTML.</summary>
    /// <param name="kind">"radio" or "checkbox"</param>
    /// <param name="block">the class of the question</param>
    /// <param name="name">the question's name</param>
    /// <param name="id">the id where it has none of its own</param>
    /// <param name="describedBy">ids of what describes the question where it has no fieldset to say so</param>
    /// <param name="chosen">its value is among those chosen</param>
    internal Markup Render(string kind, string block, string name, string id, string? describedBy, bool chosen)
    {
        if (!Divider.IsEmpty)
        {
            return Of($"<div class=\"{block}__divider\">{Divider}</div>");
        }

        id = string.IsNullOrEmpty(Id) ? id : Id;
        var hint = Hint is null || Hint.Content.IsEmpty ? null : Hint with { Id = id + "-item-hint", Classes = Joined(block + "__hint", Hint.Classes) };
        var label = (Label ?? new()) with { Content = Content, For = id, Classes = Joined(block + "__label", Label?.Classes) };
        var isChecked = Checked ?? chosen;
        var input = Of(
            $"<input class=\"{block}__input\" id=\"{id}\" name=\"{(string.IsNullOrEmpty(Name) ? name : Name)}\" type=\"{kind}\" value=\"{Value}\"{Flag("checked", isChecked)}"
            + $"{Flag("disabled", Disabled)}{Attr("data-aria-controls", Conditional.IsEmpty ? null : "conditional-" + id)}{Attr("data-behaviour", Behaviour)}"
            + $"{Attr("aria-describedby", Joined(describedBy, hint?.Id))}{Attributes}>");
        var further = Conditional.IsEmpty
            ? default
            : Of($"<div{Class(block + "__conditional", isChecked ? null : block + "__conditional--hidden")} id=\"conditional-{id}\">{Conditional}</div>");
        return Of($"<div class=\"{block}__item\">{input}{label}{hint}</div>{further}");
    }
}
