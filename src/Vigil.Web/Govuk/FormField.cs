using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>What surrounds a field.</summary>
/// <param name="Classes">further classes</param>
/// <param name="Attributes">further attributes</param>
/// <param name="BeforeInput">what stands before the field</param>
/// <param name="AfterInput">what stands after the field</param>
public sealed record FormGroup(
    string? Classes = null, IReadOnlyDictionary<string, string?>? Attributes = null, Markup BeforeInput = default, Markup AfterInput = default);

/// <summary>What every question has: a hint, an error and the group around them.</summary>
public abstract record Question : Component
{
    /// <summary>The name it is sent under.</summary>
    public string Name { get; init; } = "";

    /// <summary>Further words under the label.</summary>
    public Hint? Hint { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public ErrorMessage? ErrorMessage { get; init; }

    /// <summary>Ids of what else describes it.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>What surrounds it.</summary>
    public FormGroup? FormGroup { get; init; }

    /// <summary>What the ids of hint and error begin with.</summary>
    protected abstract string Key { get; }

    /// <summary>Ids of all that describes it.</summary>
    protected string? Described(string? first) => Joined(first, Hint is null ? null : Key + "-hint", ErrorMessage is null ? null : Key + "-error");

    /// <summary>Hint and error, in this order.</summary>
    protected Markup HintAndError() => Of(
        $"{(Hint is null ? null : Hint with { Id = Key + "-hint" })}{(ErrorMessage is null ? null : ErrorMessage with { Id = Key + "-error" })}");

    /// <summary>The group around all of it.</summary>
    protected Markup Group(Markup content) => Of(
        $"<div{Class("govuk-form-group", ErrorMessage is null ? null : "govuk-form-group--error", FormGroup?.Classes)}{FormGroup?.Attributes}>{content}</div>");

    /// <summary>A class that is there only with an error.</summary>
    protected string? IfWrong(string name) => ErrorMessage is null ? null : name;
}

/// <summary>A field with a label.</summary>
public abstract record FormField : Question
{
    /// <summary>Its id; the name where none is given.</summary>
    public string? Id { get; init; }

    /// <summary>The words that name it.</summary>
    public Label? Label { get; init; }

    /// <summary>What it holds.</summary>
    public string? Value { get; init; }

    /// <summary>It cannot be changed.</summary>
    public bool Disabled { get; init; }

    /// <summary>What the browser may fill it in with.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Whether the browser checks spelling; unsaid, it decides.</summary>
    public bool? Spellcheck { get; init; }

    /// <inheritdoc/>
    protected override string Key => string.IsNullOrEmpty(Id) ? Name : Id;

    /// <summary>Label, hint, error and the field itself.</summary>
    protected Markup Labelled(Markup field) => Group(Of($"{(Label is null ? null : Label with { For = Key })}{HintAndError()}{field}"));

    /// <summary>The same, with what stands before and after the field.</summary>
    protected Markup LabelledBetween(Markup field) => Labelled(Of($"{FormGroup?.BeforeInput ?? default}{field}{FormGroup?.AfterInput ?? default}"));
}
