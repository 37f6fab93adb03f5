using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Govuk;

/// <summary>A file to send.</summary>
public sealed record FileUpload : FormField
{
    /// <summary>Several files may be chosen.</summary>
    public bool Multiple { get; init; }

    /// <summary>The script makes a place to drop files on.</summary>
    public bool Javascript { get; init; }

    /// <summary>Further classes of that place.</summary>
    public string? WrapperClasses { get; init; }

    /// <summary>Further attributes of that place.</summary>
    public IReadOnlyDictionary<string, string?>? WrapperAttributes { get; init; }

    /// <summary>Other wording of the script's, by its keys.</summary>
    public IReadOnlyDictionary<string, string>? Wording { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var input = Of($"<input{Class("govuk-file-upload", Classes, IfWrong("govuk-file-upload--error"))} id=\"{Key}\" name=\"{Name}\" type=\"file\"{Flag("disabled", Disabled)}"
            + $"{Flag("multiple", Multiple)}{Attr("aria-describedby", Described(DescribedBy))}{Attributes}>");
        return LabelledBetween(Javascript
            ? Of($"<div{Class("govuk-file-upload-wrapper", WrapperClasses)} data-module=\"govuk-file-upload\"{Spoken(Wording)}{WrapperAttributes}>{input}</div>")
            : input);
    }
}
