using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>What is said of a photograph.</summary>
public sealed class PhotographForm
{
    public string? Kind { get; set; }
    public DateTyped TakenOn { get; set; } = new();
    public string? TakenBy { get; set; }
    public string? Of { get; set; }
    public string? Words { get; set; }
    public string? Basis { get; set; }
    public DateTyped LearnedOn { get; set; } = new();
    public string? Source { get; set; }

    /// <summary>The form with a photograph put into it.</summary>
    public static PhotographForm With(Held held, PhotographFact photograph) => new()
    {
        Kind = photograph.Kind.ToString(), TakenOn = DateTyped.Of(held.TrueFrom), TakenBy = photograph.TakenBy, Of = photograph.Of?.ToString(), Words = photograph.Words,
        Basis = photograph.Basis.ToString(), LearnedOn = DateTyped.Of(held.LearnedOn), Source = held.Source,
    };

    /// <summary>The entries of a record that a photograph can be of.</summary>
    public static IReadOnlyList<Choice> Showable(PersonRecord record) =>
    [
        new("", "None of these"),
        .. record.Facts.Where(held => Enum.GetValues<PhotographKind>().Any(kind => PhotographFact.MayShow(kind, held.Value)))
            .Select(held => new Choice(held.FactId.ToString(), FactWords.Line(held.Value))),
    ];

    /// <summary>What was typed; what is wrong is said at the fields.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="today">Today in London.</param>
    public FactEntry Read(ModelStateDictionary errors, DateOnly today)
    {
        var kind = One<PhotographKind>(Kind, nameof(Kind), "Select what it shows");
        var basis = One<LawfulBasis>(Basis, nameof(Basis), "Select the ground on which it is held");
        if (string.IsNullOrWhiteSpace(Source))
        {
            Fault(nameof(Source), "Say where this came from");
        }

        return new(
            new PhotographFact(kind, Guid.TryParse(Of, out var of) ? of : null, Line(Words), Line(TakenBy), StoredPicture.Awaited, StoredPicture.Awaited, basis),
            Day(TakenOn, nameof(TakenOn), "Day it was taken"), null, Day(LearnedOn, nameof(LearnedOn), "Day we got it") ?? today, Source?.Trim() ?? "");

        void Fault(string field, string error) => errors.AddModelError($"Form.{field}", error);

        T One<T>(string? typed, string field, string error) where T : struct, Enum
        {
            if (Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value))
            {
                return value;
            }

            Fault(field, error);
            return default;
        }

        DateOnly? Day(DateTyped typed, string field, string what)
        {
            if (!typed.IsEmpty && typed.Fault(what) is { } fault)
            {
                Fault(field, fault);
            }

            return typed.Value;
        }
    }

    /// <summary>The field that a refusal is about.</summary>
    public static string FieldOf(string field) => field switch
    {
        "From" or "To" => "Form.TakenOn",
        "Kind" => "Form.Kind",
        _ => $"Form.{field}",
    };

    private static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
