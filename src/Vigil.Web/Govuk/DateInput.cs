using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>One box of a date.</summary>
/// <param name="Name">"day", "month", "year" or a name of one's own</param>
public sealed record DateBox(string Name = "")
{
    /// <summary>Its label; its name with a capital where none is given.</summary>
    public string? Label { get; init; }

    /// <summary>Its id; made from the question's and its name where none is given.</summary>
    public string? Id { get; init; }

    /// <summary>What was typed.</summary>
    public string? Value { get; init; }

    /// <summary>Further classes.</summary>
    public string? Classes { get; init; }

    /// <summary>How many digits it is wide; four for a year and two for the rest where none is given.</summary>
    public int? Width { get; init; }

    /// <summary>This box is wrong, or is not; where no box says so, an error concerns them all.</summary>
    public bool? Error { get; init; }

    /// <summary>Which keyboard a phone shows.</summary>
    public string? Inputmode { get; init; }

    /// <summary>What the browser may fill it in with.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>The pattern the browser checks.</summary>
    public string? Pattern { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>It was said to be wrong, by flag or by class.</summary>
    internal bool IsWrong => Error == true || HasClass("govuk-input--error");

    /// <summary>One of its classes begins so.</summary>
    internal bool HasClass(string start) => Classes?.Contains(start, StringComparison.Ordinal) == true;
}

/// <summary>A known date in three boxes.</summary>
public sealed record DateInput : Question
{
    /// <summary>What ids begin with.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the boxes' names begin with, followed by a dash.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The question; without one the boxes stand alone.</summary>
    public Fieldset? Fieldset { get; init; }

    /// <summary>The boxes.</summary>
    public IReadOnlyList<DateBox?> Items { get; init; } = [new("day"), new("month"), new("year")];

    /// <summary>What was typed, by the boxes' names.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <inheritdoc/>
    protected override string Key => Id;

    /// <inheritdoc/>
    public override Markup Render()
    {
        var boxes = Each(Items, (box, _) => Of($"<div class=\"govuk-date-input__item\">{Box(box)}</div>"));
        var inner = Of(
            $"{HintAndError()}<div{Class("govuk-date-input", Classes)}{Attributes}{Attr("id", Id)}>{FormGroup?.BeforeInput ?? default}{boxes}{FormGroup?.AfterInput ?? default}</div>");
        // by its role a screen reader reads out the description; without it JAWS passes over it
        return Group(Fieldset is null ? inner : (Fieldset with { DescribedBy = Described(Fieldset.DescribedBy), Role = "group", Content = inner }).Render());
    }

    private Input Box(DateBox box)
    {
        var name = string.IsNullOrEmpty(NamePrefix) ? box.Name : $"{NamePrefix}-{box.Name}";
        var isWrong = box.IsWrong || (box.Error is null && ErrorMessage is not null && !Items.Any(other => other?.IsWrong == true));
        return new()
        {
            Label = new(box.Label ?? Capitalised(box.Name)) { Classes = "govuk-date-input__label" },
            Id = box.Id ?? $"{Id}-{box.Name}",
            Name = name,
            Value = box.Value ?? Values?.GetValueOrDefault(box.Name) ?? Values?.GetValueOrDefault(name),
            Inputmode = box.Inputmode ?? "numeric",
            Autocomplete = box.Autocomplete,
            Pattern = box.Pattern,
            Attributes = box.Attributes,
            Classes = Joined(
                "govuk-date-input__input",
                isWrong && !box.HasClass("govuk-input--error") ? "govuk-input--error" : null,
                box.HasClass("govuk-input--width-") ? null : $"govuk-input--width-{Said(box.Width ?? (box.Name == "year" ? 4 : 2))}",
                box.Classes),
        };
    }

    private static string Capitalised(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}
