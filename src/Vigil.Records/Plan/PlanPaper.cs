using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.People;

namespace Vigil.Records.Plan;

/// <summary>A version of the plan as it is read and handed over.</summary>
/// <param name="Force">The force.</param>
/// <param name="On">The London date.</param>
/// <param name="Record">The record.</param>
/// <param name="Plan">The version.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Signature">Its countersignature; none while it has none.</param>
public sealed record PlanPaper(
    string Force, DateOnly On, PersonRecord Record, Held<PlanFact> Plan, PlanStanding Standing, Held<CountersignatureFact>? Signature);

/// <summary>Versions of the plan, read and handed over.</summary>
/// <param name="door">The door.</param>
public sealed class PlanPaperRecords(Door door)
{
    /// <summary>One version: two queries and a look. None where it is not found or not allowed.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="number">The version.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="disclosed">Whether it is handed over, as print or file: the ledger says so.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<PlanPaper?> ReadAsync(Guid personId, int number, string purpose, bool disclosed, CancellationToken stop)
    {
        var operation = disclosed ? "disclose-plan" : "open-plan-version";
        await using var db = await door.ReadAsync(stop);
        var opened = await OpenedCard.ReadAsync(db, door, personId, stop);
        var record = opened is not null && opened.Allows(door.Staff, Operation.Open) ? await RecordReader.CurrentAsync(db, personId, stop) : null;
        if (record?.Of<PlanFact>().FirstOrDefault(held => held.Value.Number == number) is not { } plan)
        {
            await door.LookAsync(EntryKinds.Refused, operation, [personId], purpose, "not found or not allowed", stop);
            return null;
        }

        var force = await db.Forces.Where(row => row.ForceId == door.Staff.ForceId).Select(row => row.Name).FirstAsync(stop);
        await door.LookAsync(EntryKinds.Look, operation, [personId], purpose, FormattableString.Invariant($"version {number}"), stop);
        return new(force, door.Now.Day, record, plan, Plans.StandingOf(record, plan, door.Now.Day), Countersigning.Of(record, plan.FactId));
    }
}
