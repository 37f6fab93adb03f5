using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.People;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>Whether an entry is a fact, or whose assessment, allegation or hearsay it is, as a form asks it.</summary>
internal static class ClaimForm
{
    /// <summary>The answer that it is a fact.</summary>
    public const string Fact = "Fact";

    /// <summary>The answers to choose from.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(Fact, "A fact: seen, documented or told by the person of themselves"), new(nameof(ClaimKind.Assessment), "Somebody’s assessment or opinion"),
        new(nameof(ClaimKind.Allegation), "An allegation: said against them and not established"), new(nameof(ClaimKind.Hearsay), "Hearsay: told at second hand"),
    ];

    /// <summary>An entry's answer and whose it is.</summary>
    public static (string Standing, string? By) With(Fact fact) => Claim.Of(fact) is { } claim ? (claim.Kind.ToString(), claim.By) : (Fact, null);

    /// <summary>What was answered; what is wrong is said at the fields.</summary>
    public static Claim? Read(string? standing, string? by, ModelStateDictionary errors)
    {
        if (standing == Fact)
        {
            return null;
        }

        if (!Enum.TryParse<ClaimKind>(standing, out var kind) || !Enum.IsDefined(kind))
        {
            errors.AddModelError("Standing", "Select whether it is a fact");
        }
        else if (string.IsNullOrWhiteSpace(by))
        {
            errors.AddModelError("ClaimBy", kind == ClaimKind.Assessment ? "Enter whose assessment it is" : kind == ClaimKind.Allegation ? "Enter who alleges it" : "Enter who told it");
        }

        return new(kind, by?.Trim());
    }
}
