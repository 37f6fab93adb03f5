using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.National;

/// <summary>A sample of records to be compared by hand with the national system, and what came of it.</summary>
/// <param name="Seed">The number it was drawn with.</param>
/// <param name="DrawnOn">The London date.</param>
/// <param name="Records">Its records.</param>
public sealed record ComparisonSample(int Seed, DateOnly DrawnOn, IReadOnlyList<Comparison> Records)
{
    /// <summary>How many were compared.</summary>
    public int Compared => Records.Count(record => record.Matches is not null);

    /// <summary>How many of them differ.</summary>
    public int Differ => Records.Count(record => record.Matches == false);
}

/// <summary>One record of a sample.</summary>
/// <param name="Id">The row.</param>
/// <param name="PersonId">The record.</param>
/// <param name="Number">Its number.</param>
/// <param name="Name">"Example, Alan".</param>
/// <param name="Matches">Whether it matches; none while not compared.</param>
/// <param name="Differs">What differs.</param>
/// <param name="By">Who compared.</param>
public sealed record Comparison(Guid Id, Guid PersonId, int Number, string Name, bool? Matches, string? Differs, string? By);

/// <summary>Samples compared with the national system: drawn by chance, so that nobody chooses which records are looked at.</summary>
/// <param name="door">The door.</param>
public sealed class ComparisonRecords(Door door)
{
    /// <summary>The fewest and the most records of a sample.</summary>
    public const int Fewest = 1, Most = 200;

    private const string Purpose = "national-system";

    /// <summary>Whether whoever asks draws samples: supervises, and may see figures.</summary>
    public bool MayDraw => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Count, new(ResourceKind.Report)).Allowed && MayCompare;

    /// <summary>Whether whoever asks compares records.</summary>
    public bool MayCompare => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Record, new(ResourceKind.Person)).Allowed;

    /// <summary>The samples, latest first: the latest with its records, earlier ones with their results. The ledger names everyone shown.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<IReadOnlyList<ComparisonSample>?> SamplesAsync(CancellationToken stop)
    {
        if (!MayCompare)
        {
            await door.LookAsync(EntryKinds.Refused, "owed-sample", [], Purpose, "not allowed", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var rows = await db.Comparisons.Join(db.Cards.Where(card => !card.Restricted), row => row.PersonId, card => card.PersonId, (row, card) => new
        {
            Row = row, card.Number, card.Given, card.Family, By = db.Users.Where(user => user.Id == row.StaffId).Select(user => user.Name).FirstOrDefault(),
        }).ToListAsync(stop);
        List<ComparisonSample> samples = [.. rows.GroupBy(one => one.Row.SampleId).OrderByDescending(group => group.First().Row.DrawnAt).ThenByDescending(group => group.Key).Select(group => new ComparisonSample(
            group.First().Row.Seed, LondonClock.At(group.First().Row.DrawnAt).Day,
            [.. group.OrderBy(one => one.Number).Select(one => new Comparison(one.Row.Id, one.Row.PersonId, one.Number,
                one.Given.Length == 0 ? one.Family : $"{one.Family}, {one.Given}", one.Row.Matches, one.Row.Differs, one.By))]))];
        await door.LookAsync(EntryKinds.Look, "owed-sample", [.. samples.Take(1).SelectMany(sample => sample.Records).Select(record => record.PersonId)], Purpose, null, stop);
        return samples;
    }

    /// <summary>Draws a sample of the records under management that are not restricted.</summary>
    /// <param name="request">The form.</param>
    /// <param name="seed">The number to draw with: it is published, so that anyone can draw the same.</param>
    /// <param name="size">How many records.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ActOutcome> DrawAsync(ActRequest request, int seed, int size, CancellationToken stop)
    {
        if (!MayDraw)
        {
            await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "not allowed", stop);
            return new ActOutcome.NotFound();
        }

        return await door.ActAsync(request, null, Operation.Record, async act =>
        {
            if (size is < Fewest or > Most)
            {
                return new(FormattableString.Invariant($"A sample has {Fewest} to {Most} records."), "What is drawn is compared by hand") { Field = "Size" };
            }

            var people = await act.Db.Cards.Where(card => !card.Ended && !card.Restricted).Select(card => card.PersonId).ToListAsync(stop);
            if (people.Count == 0)
            {
                return new("There are no records to draw from.", "What is drawn is compared by hand") { Field = "Size" };
            }

            act.Db.Comparisons.AddRange(Drawn(people, seed, size).Select(person => new ComparisonRow
            {
                Id = Guid.CreateVersion7(), ForceId = act.Staff.ForceId, SampleId = act.Id, Seed = seed, DrawnAt = door.At, PersonId = person,
            }));
            act.Says(FormattableString.Invariant($"{size} of {people.Count} records with the number {seed}"));
            return null;
        }, stop);
    }

    /// <summary>Records what came of comparing one record.</summary>
    public Task<ActOutcome> CompareAsync(ActRequest request, Guid person, Guid row, bool matches, string? differs, CancellationToken stop) =>
        door.ActAsync(request, person, Operation.Record, async act =>
        {
            if (!matches && string.IsNullOrWhiteSpace(differs))
            {
                return new("Say what differs.", "A difference is put right only if it is known") { Field = "Differs" };
            }

            if (await act.Db.Comparisons.FirstOrDefaultAsync(one => one.Id == row && one.PersonId == person, stop) is not { } compared)
            {
                return new("This record is in no sample.", "What is drawn is compared by hand");
            }

            (compared.Matches, compared.Differs, compared.StaffId, compared.ComparedAt) = (matches, matches ? null : differs!.Trim(), act.Staff.Id, door.At);
            act.Says(matches ? "Matches" : $"Differs: {differs!.Trim()}");
            return null;
        }, stop);

    /// <summary>The same people for the same number from the same records, whatever order they come in.</summary>
    internal static IEnumerable<Guid> Drawn(IEnumerable<Guid> people, int seed, int size) =>
        people.OrderBy(person => StableId.Of("sample", FormattableString.Invariant($"{seed}"), person.ToString()).ToString(), StringComparer.Ordinal).Take(size);
}
