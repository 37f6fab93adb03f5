using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Vigil.Web.Govuk.Tags;

/// <summary><c>&lt;govuk-input for="Name" label="…" /&gt;</c>: one line of text.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTag : FieldTag
{
    /// <summary>"text" unless it is something else: "email", "search".</summary>
    public string Type { get; set; } = "text";

    /// <summary>Further classes: "govuk-input--width-10".</summary>
    public string? Class { get; set; }

    /// <summary>"off" unless the browser may fill it in.</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>"numeric" for a number that is not counted with.</summary>
    public string? Inputmode { get; set; }

    /// <summary>True for prose; names and numbers are not spelled.</summary>
    public bool Spellcheck { get; set; }

    /// <summary>What stands before it, inside its frame: "£".</summary>
    public string? Prefix { get; set; }

    /// <summary>What stands after it, inside its frame: "days".</summary>
    public string? Suffix { get; set; }

    /// <inheritdoc/>
    protected override Component Make() => new Input
    {
        Id = Id, Name = Name, Label = ItsLabel, Hint = ItsHint, ErrorMessage = ItsError, Type = Type, Classes = Class, Autocomplete = Autocomplete,
        Inputmode = Inputmode, Spellcheck = Spellcheck, Value = Type == "password" ? null : Value,
        Prefix = Prefix is null ? null : new(Prefix), Suffix = Suffix is null ? null : new(Suffix),
    };
}

/// <summary><c>&lt;govuk-password-input for="Password" label="…" /&gt;</c>: a password, never shown again.</summary>
[HtmlTargetElement("govuk-password-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasswordInputTag : FieldTag
{
    /// <summary>"new-password" where one is chosen.</summary>
    public string Autocomplete { get; set; } = "current-password";

    /// <inheritdoc/>
    protected override Component Make() => new PasswordInput
    {
        Id = Id, Name = Name, Label = ItsLabel, Hint = ItsHint, ErrorMessage = ItsError, Autocomplete = Autocomplete,
    };
}

/// <summary><c>&lt;govuk-textarea for="Reason" label="…" /&gt;</c>: several lines of text.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTag : FieldTag
{
    /// <summary>How many lines are shown.</summary>
    public int Rows { get; set; } = 5;

    /// <inheritdoc/>
    protected override Component Make() => new Textarea { Id = Id, Name = Name, Label = ItsLabel, Hint = ItsHint, ErrorMessage = ItsError, Rows = Rows, Value = Value };
}

/// <summary><c>&lt;govuk-character-count for="Reason" label="…" maxlength="500" /&gt;</c>: several lines of text with how much room is left.</summary>
[HtmlTargetElement("govuk-character-count", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CharacterCountTag : FieldTag
{
    /// <summary>How many lines are shown.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The most characters.</summary>
    public int Maxlength { get; set; }

    /// <inheritdoc/>
    protected override Component Make() => new CharacterCount
    {
        Id = Id, Name = Name, Label = ItsLabel, Hint = ItsHint, ErrorMessage = ItsError, Rows = Rows, Value = Value, Maxlength = Maxlength,
    };
}

/// <summary><c>&lt;govuk-file-upload for="File" label="…" /&gt;</c>: a file to send.</summary>
[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileUploadTag : FieldTag
{
    /// <summary>Which files are offered: ".csv".</summary>
    public string? Accept { get; set; }

    /// <summary>Whether the script makes a place to drop files on; a telephone's own button serves better for photographs.</summary>
    public bool Drop { get; set; } = true;

    /// <inheritdoc/>
    protected override Component Make() => new FileUpload
    {
        Id = Id, Name = Name, Label = ItsLabel, Hint = ItsHint, ErrorMessage = ItsError, Javascript = Drop,
        Attributes = Accept is null ? null : new Dictionary<string, string?> { ["accept"] = Accept },
    };
}
