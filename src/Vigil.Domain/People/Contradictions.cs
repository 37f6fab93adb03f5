using Vigil.Domain.Law;

namespace Vigil.Domain.People;

/// <summary>What cannot be true together. A record that contradicts itself is put right before anything is added to it.</summary>
public static class Contradictions
{
    /// <summary>The oldest age that is taken as possible, in years.</summary>
    public const int OldestAge = 120;

    private const string OrderOfDays = "An end cannot come before its beginning";
    private const string OneAtATime = "Facts that cannot be true at once";

    /// <summary>Why a fact cannot be held as given, or nothing where it can.</summary>
    /// <param name="record">The record as it stands.</param>
    /// <param name="candidate">The fact as it would be held; a version of itself in the record is left out of account.</param>
    /// <param name="today">The London date.</param>
    public static Refusal? Find(PersonRecord record, Held candidate, DateOnly today) =>
        Dates(candidate, today)
        ?? (candidate.Value is BirthFact birth ? Birth(record, candidate, birth.Born, today) : BeforeBirth(record, candidate))
        ?? Exclusion(record, candidate);

    /// <summary>The facts held that a candidate excludes on some day they would share.</summary>
    public static IEnumerable<Held> Clashes(PersonRecord record, Held candidate) => record.Facts.Where(held =>
        held.FactId != candidate.FactId && FactTraits.Excludes(held.Value, candidate.Value) && Overlap(held, candidate));

    private static Refusal? Dates(Held candidate, DateOnly today)
    {
        if (candidate.TrueFrom is { } from && candidate.TrueTo is { } to && to < from)
        {
            return new($"The last day, {PersonWords.Day(to)}, is before the first day, {PersonWords.Day(from)}.", OrderOfDays) { Field = "To" };
        }

        if (candidate.TrueFrom > today && !FactTraits.MayBeginAhead(candidate.Value))
        {
            return new($"{PersonWords.Day(candidate.TrueFrom.Value)} is still ahead. Record it once it has happened.", "What is only expected is not yet a fact") { Field = "From" };
        }

        return candidate.LearnedOn > today
            ? new($"It cannot have been learned on {PersonWords.Day(candidate.LearnedOn)}, which is still ahead.", "What is only expected is not yet a fact") { Field = "LearnedOn" }
            : null;
    }

    private static Refusal? Birth(PersonRecord record, Held candidate, DateOnly born, DateOnly today)
    {
        const string provision = "SOA 2003 s83(5)(a)";
        if (born > today)
        {
            return new($"The date of birth, {PersonWords.Day(born)}, is in the future.", provision) { Field = "Born" };
        }

        if (born < today.AddYears(-OldestAge))
        {
            return new($"The date of birth, {PersonWords.Day(born)}, is more than {OldestAge} years ago.", provision) { Field = "Born" };
        }

        return record.Facts.Where(held => held.FactId != candidate.FactId && held.TrueFrom < born).MinBy(held => held.TrueFrom) is { } earlier
            ? new($"The {PersonWords.Noun(earlier.Value)} recorded from {PersonWords.Day(earlier.TrueFrom!.Value)} is before {PersonWords.Day(born)}. One of the two dates is wrong.", provision) { Field = "Born" }
            : null;
    }

    private static Refusal? BeforeBirth(PersonRecord record, Held candidate) =>
        record.Of<BirthFact>().LastOrDefault() is { } birth && candidate.TrueFrom < birth.Value.Born
            ? new($"{PersonWords.Day(candidate.TrueFrom.Value)} is before the date of birth, {PersonWords.Day(birth.Value.Born)}.", "SOA 2003 s83(5)(a)") { Field = "From" }
            : null;

    private static Refusal? Exclusion(PersonRecord record, Held candidate)
    {
        if (Clashes(record, candidate).FirstOrDefault() is not { } held)
        {
            return null;
        }

        var since = held.TrueFrom is { } from ? $" since {PersonWords.Day(from)}" : "";
        var until = held.TrueTo is { } to ? $" until {PersonWords.Day(to)}" : "";
        return held.Value switch
        {
            StatusFact => new($"The {PersonWords.Noun(held.Value)} is recorded{since}{until}. The person cannot be both at once: end that status first, or correct its dates.", OneAtATime) { Field = "Kind" },
            BirthFact or IdentifierFact => new($"A {PersonWords.Noun(held.Value)} is recorded already. Correct that one instead.", OneAtATime) { Field = "Kind" },
            _ => new($"Another {PersonWords.Noun(held.Value)} is recorded{since}{until}. End that first, or say that this one takes its place.", OneAtATime) { Field = "From" },
        };
    }

    private static bool Overlap(Held one, Held other) =>
        (one.TrueTo is null || other.TrueFrom is null || one.TrueTo >= other.TrueFrom)
        && (other.TrueTo is null || one.TrueFrom is null || other.TrueTo >= one.TrueFrom);
}
