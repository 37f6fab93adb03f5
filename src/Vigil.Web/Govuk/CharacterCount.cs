using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>Several lines of text with how much room is left.</summary>
public sealed record CharacterCount : FormField
{
    /// <summary>How many lines are shown.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>The most characters.</summary>
    public int? Maxlength { get; init; }

    /// <summary>The most words.</summary>
    public int? Maxwords { get; init; }

    /// <summary>From how many per cent on the room left is said.</summary>
    public int? Threshold { get; init; }

    /// <summary>"words" or "characters"; words where only their number is limited.</summary>
    public string? CountType { get; init; }

    /// <summary>What is counted, said before the script runs; "%{count}" stands for the limit.</summary>
    public string? TextareaDescription { get; init; }

    /// <summary>Further classes of the line that says it.</summary>
    public string? CountMessageClasses { get; init; }

    /// <summary>Other wording of the script's, by its keys.</summary>
    public IReadOnlyDictionary<string, string>? Wording { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var limit = Maxwords ?? Maxlength;
        var counted = CountType ?? (Maxwords is null ? null : "words");
        var description = TextareaDescription ?? $"You can enter up to %{{count}} {(counted == "words" ? "words" : "characters")}";
        var info = new Hint(limit is null ? default : description.Replace("%{count}", Said(limit), StringComparison.Ordinal))
        {
            Id = Key + "-info", Classes = Joined("govuk-character-count__message", CountMessageClasses),
        };
        return new Textarea
        {
            Id = Key, Name = Name, Value = Value, Rows = Rows, Spellcheck = Spellcheck, Label = Label, Hint = Hint, ErrorMessage = ErrorMessage,
            DescribedBy = Key + "-info", Classes = Joined("govuk-js-character-count", Classes), Attributes = Attributes,
            FormGroup = new(
                Joined("govuk-character-count", FormGroup?.Classes),
                Settings(counted, limit is null ? TextareaDescription : null),
                FormGroup?.BeforeInput ?? default,
                Of($"{info}{FormGroup?.AfterInput ?? default}")),
        }.Render();
    }

    private Dictionary<string, string?> Settings(string? counted, string? description)
    {
        IEnumerable<(string Name, string? Value)> settings =
        [
            ("data-module", "govuk-character-count"), ("data-maxlength", Said(Maxlength)), ("data-maxwords", Said(Maxwords)),
            ("data-threshold", Said(Threshold)), ("data-count-type", counted), ("data-i18n.textarea-description.other", description),
        ];
        return settings.Where(setting => setting.Value is not null).ToDictionary(setting => setting.Name, setting => setting.Value)
            .Concat(Spoken(Wording)).Concat(FormGroup?.Attributes ?? new Dictionary<string, string?>()).ToDictionary();
    }
}
