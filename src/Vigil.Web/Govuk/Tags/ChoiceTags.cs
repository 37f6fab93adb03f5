using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk.Tags;

/// <summary><c>&lt;govuk-select for="Station" label="…" choices="…" /&gt;</c>: one of a longer list.</summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTag : FieldTag
{
    /// <summary>The answers.</summary>
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <inheritdoc/>
    protected override Component Make() => new Select
    {
        Id = Id, Name = Name, Label = ItsLabel, Hint = ItsHint, ErrorMessage = ItsError,
        Items = [.. Choices.Select(choice => new SelectItem(choice.Text, choice.Value) { Selected = choice.Value == (Value ?? "") })],
    };
}

/// <summary>Radios and checkboxes: their answers come from the model, or stand inside, where each may ask further.</summary>
public abstract class ChoicesTag : FieldTag
{
    private readonly List<ChoiceItem> _inside = [];

    /// <summary>The answers.</summary>
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>Side by side: for two short answers.</summary>
    public bool Inline { get; set; }

    /// <summary>Smaller: for filters.</summary>
    public bool Small { get; set; }

    /// <summary>All answers.</summary>
    protected IReadOnlyList<ChoiceItem?> Items =>
        [.. Choices.Select(choice => new ChoiceItem { Value = choice.Value, Content = choice.Text, Hint = choice.Hint is null ? null : new(choice.Hint) }), .. _inside];

    /// <summary>Classes for how they stand.</summary>
    protected string? Standing(string block) => Markup.Joined(Inline ? block + "--inline" : null, Small ? block + "--small" : null);

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Items[typeof(ChoicesTag)] = _inside;
}

/// <summary><c>&lt;govuk-radios for="Kind" label="…" choices="…" /&gt;</c>: one of a few.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTag : ChoicesTag
{
    /// <inheritdoc/>
    protected override Component Make() => new Radios
    {
        Name = Name, IdPrefix = Id, Fieldset = ItsFieldset, Hint = ItsHint, ErrorMessage = ItsError, Items = Items, Value = Value, Classes = Standing("govuk-radios"),
    };
}

/// <summary><c>&lt;govuk-checkboxes for="Matters" label="…" choices="…" /&gt;</c>: any of a few.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTag : ChoicesTag
{
    /// <inheritdoc/>
    protected override Component Make() => new Checkboxes
    {
        Name = Name, IdPrefix = Id, Fieldset = ItsFieldset, Hint = ItsHint, ErrorMessage = ItsError, Items = Items, Classes = Standing("govuk-checkboxes"),
        Values = For.Model switch
        {
            null => [],
            IEnumerable chosen and not string => [.. chosen.Cast<object?>().Select(Written)],
            var one => [Written(one)],
        },
    };

    private static string Written(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary><c>&lt;govuk-choice value="yes" label="Yes"&gt;what is asked further&lt;/govuk-choice&gt;</c>: one radio or checkbox.</summary>
[HtmlTargetElement("govuk-choice", ParentTag = "govuk-radios")]
[HtmlTargetElement("govuk-choice", ParentTag = "govuk-checkboxes")]
public sealed class ChoiceTag : TagHelper
{
    /// <summary>What is sent.</summary>
    public string Value { get; set; } = "";

    /// <summary>What is shown.</summary>
    public string Label { get; set; } = "";

    /// <summary>Further words.</summary>
    public string? Hint { get; set; }

    /// <summary>The word between the last one and this: "or".</summary>
    public string? After { get; set; }

    /// <summary>Choosing this checkbox clears the others.</summary>
    public bool Exclusive { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var further = (await output.GetChildContentAsync()).GetContent().Trim();
        output.SuppressOutput();
        var choices = (List<ChoiceItem>)context.Items[typeof(ChoicesTag)];
        if (After is not null)
        {
            choices.Add(new() { Divider = After });
        }

        choices.Add(new()
        {
            Value = Value, Content = Label, Hint = Hint is null ? null : new(Hint), Conditional = Markup.Raw(further), Behaviour = Exclusive ? "exclusive" : null,
        });
    }
}
