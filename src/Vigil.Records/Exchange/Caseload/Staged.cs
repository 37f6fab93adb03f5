using Vigil.Domain.People;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>A fact from the file, ready to be recorded.</summary>
/// <param name="Kind">Its kind, which is the sheet it stands on.</param>
/// <param name="Entry">The reference that the file gives it; none where it is known by its kind, its day and its place.</param>
/// <param name="Fact">What.</param>
/// <param name="From">The first day it was true.</param>
/// <param name="To">The last day it was true.</param>
/// <param name="At">Where it stands.</param>
internal sealed record StagedFact(string Kind, string? Entry, Fact Fact, DateOnly? From, DateOnly? To, Line At)
{
    /// <summary>When it was learned; none where the file does not say.</summary>
    public DateOnly? LearnedOn { get; init; }

    /// <summary>Where it came from; none where the file does not say.</summary>
    public string? Source { get; init; }

    /// <summary>The number still to be sealed, or its mask, where the fact holds one.</summary>
    public string? Number { get; init; }

    /// <summary>Whether only the mask stands in the file.</summary>
    public bool Masked => Number?.Contains('•', StringComparison.Ordinal) == true;

    /// <summary>The identity that Vigil itself gave it; none where the file comes from elsewhere.</summary>
    public Guid? Own => Guid.TryParse(Entry, out var id) ? id : null;

    /// <summary>The number is shown in no text of the program.</summary>
    public override string ToString() => $"{Kind} {Entry}";
}

/// <summary>A person from the file with everything the file says about them.</summary>
/// <param name="reference">The reference by which the file knows the person: the force's own, or Vigil's.</param>
internal sealed class StagedPerson(string reference)
{
    public string Reference { get; } = reference;

    /// <summary>The running number asked for; none where the next is taken.</summary>
    public int? Number { get; set; }

    public bool Restricted { get; set; }

    /// <summary>Where the person is first named.</summary>
    public required Line At { get; init; }

    /// <summary>The row of the sheet of people, where there is one.</summary>
    public Line? Row { get; set; }

    public List<StagedFact> Facts { get; } = [];

    public List<Fault> Faults { get; } = [];

    /// <summary>The PNC numbers, in the form in which they are compared.</summary>
    public IEnumerable<(string Number, Line At)> Pnc => Facts.Where(staged => staged is { Fact: IdentifierFact { Kind: IdentifierKind.Pnc, Value: not null } })
        .Select(staged => (Derived.SearchKeys.NumberForm(((IdentifierFact)staged.Fact).Value!), staged.At));

    public void Fault(Line at, string? column, string wrong, string expected) => Faults.Add(new(at.Sheet, at.Number, column, null, wrong, expected));
}
