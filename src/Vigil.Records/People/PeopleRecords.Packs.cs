using Vigil.Records.Access;
using Vigil.Records.Ledger;

namespace Vigil.Records.People;

public sealed partial class PeopleRecords
{
    // as many as the longest round of a day
    private const int MostTaken = 12;

    /// <summary>
    /// Takes the records of people who are to be visited along on a device: a disclosure, and one line in the ledger that names
    /// everyone. Only those whom whoever asks manages, covers or supervises; none where there are none.
    /// </summary>
    /// <param name="people">Whom; more than a round holds are left out.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The disclosure could not be written.</exception>
    public async Task<VisitPack?> PackAsync(IReadOnlyList<Guid> people, CancellationToken stop)
    {
        const string name = "disclose-visit-pack";
        await using var db = await door.ReadAsync(stop);
        List<(OpenedCard Opened, Person Person)> taken = [];
        List<Guid> refused = [];
        foreach (var person in people.Distinct().Take(MostTaken))
        {
            if (await OpenedCard.ReadAsync(db, door, person, stop) is { } opened && opened.Allows(door.Staff, Operation.Open) && StatedPurpose.Follows(opened.Relation) is not null)
            {
                taken.Add((opened, await ReadAsync(db, opened, null, stop)));
            }
            else
            {
                refused.Add(person);
            }
        }

        if (refused.Count > 0)
        {
            await door.LookAsync(EntryKinds.Refused, name, refused, "manage", "not found, or not managed, covered or supervised", stop);
        }

        if (taken.Count == 0)
        {
            return null;
        }

        var hours = taken[0].Opened.Policy.Value.Visits.PackHours;
        await door.LookAsync(EntryKinds.Look, name, [.. taken.Select(one => one.Person.Record.Id)], "manage", FormattableString.Invariant($"on a device, for {hours} hours"), stop);
        return new(door.At, hours, [.. taken.Select(one => one.Person)]);
    }
}
