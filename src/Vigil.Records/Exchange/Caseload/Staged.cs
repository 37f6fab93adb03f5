using Vigil.Domain.People;
using Vigil.Records.Sealing;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>A fact from the file, ready to be recorded.</summary>
/// <param name="Key">Its name within the person, the same whenever the file is read again.</param>
/// <param name="Fact">What.</param>
/// <param name="From">The first day it was true.</param>
/// <param name="To">The last day it was true.</param>
/// <param name="Line">The line it stands on.</param>
internal sealed record StagedFact(string Key, Fact Fact, DateOnly? From, DateOnly? To, int Line)
{
    /// <summary>The number still to be sealed, where the fact holds one.</summary>
    public string? Number { get; init; }

    /// <summary>The number is shown in no text of the program.</summary>
    public override string ToString() => Key;
}

/// <summary>A person from the file with everything the file says about them.</summary>
/// <param name="reference">The force's own reference.</param>
internal sealed class StagedPerson(string reference)
{
    public string Reference { get; } = reference;

    public int Line { get; set; }

    public DateOnly? Born { get; set; }

    public string? Pnc { get; set; }

    public List<StagedFact> Facts { get; } = [];

    public List<Fault> Faults { get; } = [];

    /// <summary>Adds a fact; a second one of the same name gets a number.</summary>
    public void Add(string key, Fact fact, DateOnly? from, DateOnly? to, int line, string? number = null)
    {
        if (number is not null && SealedFacts.KindOf(fact) is { } kind and not SealedKind.NationalInsurance)
        {
            // what is sealed has a name of its own kind and number: the order of rows may change
            var normal = Numbers.Normal(kind, number);
            if (Facts.Find(held => held.Key == key && Numbers.Normal(kind, held.Number!) == normal) is { } twice)
            {
                Faults.Add(new(line, "number", null, FormattableString.Invariant($"the same number stands on line {twice.Line} already"), "each number once for a person"));
            }

            Facts.Add(new(key, fact, from, to, line) { Number = number });
            return;
        }

        var same = Facts.Count(staged => staged.Key == key || staged.Key.StartsWith(key + "#", StringComparison.Ordinal));
        Facts.Add(new(same == 0 ? key : FormattableString.Invariant($"{key}#{same + 1}"), fact, from, to, line) { Number = number });
    }
}

/// <summary>Whoever may be named in the file as manager or supervisor, by account.</summary>
/// <param name="Managers">Active offender managers.</param>
/// <param name="Supervisors">Active supervisors.</param>
internal sealed record Accounts(IReadOnlyDictionary<string, Guid> Managers, IReadOnlyDictionary<string, Guid> Supervisors);
