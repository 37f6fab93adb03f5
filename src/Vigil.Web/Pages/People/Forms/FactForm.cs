using Vigil.Domain.People;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The form for one kind of fact: its fields, the fact they make, and a fact put back into them.</summary>
/// <param name="Kind">The stored name of the kind, as in the address.</param>
/// <param name="Fields">The fields; they may depend on what was typed before.</param>
/// <param name="Make">Makes the fact; what is wrong is said at the fields.</param>
/// <param name="Fill">Puts a fact into the fields.</param>
public sealed record FactForm(string Kind, Func<FormValues, IReadOnlyList<EntryField>> Fields, Func<FormValues, Fact> Make, Action<Fact, FormValues> Fill)
{
    /// <summary>What the first day is called; none where it is a field of the form or of no matter.</summary>
    public string? From { get; init; } = "First day it was true";
    /// <summary>What the last day is called; none where it does not end by itself.</summary>
    public string? To { get; init; } = "Last day it was true, if it has ended";
    /// <summary>The first day, where a field of the form gives it.</summary>
    public Func<Fact, DateOnly?> Since { get; init; } = _ => null;
    /// <summary>What the number to be sealed is called; none where there is none.</summary>
    public string? Number { get; init; }
    /// <summary>Whether it may take the place of one held.</summary>
    public bool MayTakePlace { get; init; }
    /// <summary>Whether beginning or ending it is a change to be notified.</summary>
    public bool Notifiable { get; init; }
    /// <summary>Whether one more of something can be asked for: a disposal.</summary>
    public string? More { get; init; }

    /// <summary>Whether what it records is mostly an assessment.</summary>
    public bool Judges { get; init; }

    /// <summary>Whether a person often has several, so that the next can be added at once.</summary>
    public bool Repeats { get; init; }

    /// <summary>A form whose fields are always the same.</summary>
    public static FactForm Of<T>(string kind, IReadOnlyList<EntryField> fields, Func<FormValues, T> make, Action<T, FormValues> fill) where T : Fact =>
        new(kind, _ => fields, values => make(values), (fact, values) => fill((T)fact, values));
}
