using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A password, with a button that shows it.</summary>
public sealed record PasswordInput : FormField
{
    /// <summary>Further classes of the button.</summary>
    public string? ButtonClasses { get; init; }

    /// <summary>Other wording of the script's, by its keys.</summary>
    public IReadOnlyDictionary<string, string>? Wording { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var show = new Button(Wording?.GetValueOrDefault("show-password") ?? "Show")
        {
            Type = "button",
            Classes = Joined("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", ButtonClasses),
            Attributes = new Dictionary<string, string?>
            {
                ["aria-controls"] = Key, ["aria-label"] = Wording?.GetValueOrDefault("show-password-aria-label") ?? "Show password", ["hidden"] = null,
            },
        };
        return new Input
        {
            Id = Key, Name = Name, Value = Value, Type = "password", Disabled = Disabled, Spellcheck = false, Autocapitalize = "none",
            Autocomplete = Autocomplete ?? "current-password", Label = Label, Hint = Hint, ErrorMessage = ErrorMessage, DescribedBy = DescribedBy,
            Classes = Joined("govuk-password-input__input govuk-js-password-input-input", Classes), Attributes = Attributes,
            InputWrapper = new("govuk-password-input__wrapper"),
            FormGroup = new(
                Joined("govuk-password-input", FormGroup?.Classes),
                new Dictionary<string, string?> { ["data-module"] = "govuk-password-input" }
                    .Concat(Spoken(Wording)).Concat(FormGroup?.Attributes ?? new Dictionary<string, string?>()).ToDictionary(),
                FormGroup?.BeforeInput ?? default,
                Of($"{show}{FormGroup?.AfterInput ?? default}")),
        }.Render();
    }
}
