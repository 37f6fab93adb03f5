using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Ledger;

namespace Vigil.Records.People;

/// <summary>A line of the ledger about one person.</summary>
/// <param name="Kind">What kind of line.</param>
/// <param name="Operation">What was done.</param>
/// <param name="Staff">By whom.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Purpose">What for; none where none was stated or its key has been destroyed.</param>
public sealed record PersonLook(string Kind, string Operation, string Staff, DateTime At, string? Purpose);

/// <content>Who looked at a record.</content>
public sealed partial class PeopleRecords
{
    private const int LooksShown = 50;

    /// <summary>
    /// The latest looks at a record by whoever asks and their team: three queries and a look. None where it is not found,
    /// or where whoever asks does not manage, cover or supervise it.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<(Person Person, IReadOnlyList<PersonLook> Looks)?> LooksAsync(Guid personId, string purpose, CancellationToken stop)
    {
        if (await OpenAsync(personId, Operation.Reveal, "open-looked-at", purpose, null, stop) is not { } person)
        {
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var (me, supervises) = (door.Staff.Id, door.Staff.Role == StaffRole.Supervisor);
        var rows = await db.LedgerSubjects.Where(subject => subject.PersonId == personId)
            .Join(db.LedgerEntries, subject => subject.EntryId, entry => entry.Id, (_, entry) => entry)
            .Where(entry => db.Users.Any(user => user.Id == entry.StaffId && (user.Id == me
                || (supervises ? user.SupervisorId == me : db.Users.Any(mine => mine.Id == me && mine.SupervisorId != null
                    && (mine.SupervisorId == user.SupervisorId || mine.SupervisorId == user.Id))))))
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(LooksShown)
            .Select(entry => new
            {
                Entry = entry,
                Staff = db.Users.Where(user => user.Id == entry.StaffId).Select(user => user.Name).FirstOrDefault() ?? "",
                Detail = db.LedgerDetails.Where(detail => detail.EntryId == entry.Id && (detail.PersonId == personId || detail.PersonId == null))
                    .OrderBy(detail => detail.Ordinal).FirstOrDefault(),
            })
            .ToListAsync(stop);
        var looks = new List<PersonLook>(rows.Count);
        foreach (var row in rows)
        {
            looks.Add(new(row.Entry.Kind, row.Entry.Operation, row.Staff, row.Entry.At, row.Detail is null ? null : (await OpenedDetail.OfAsync(door.Keys, row.Detail, stop)).Purpose));
        }

        return (person, looks);
    }
}
