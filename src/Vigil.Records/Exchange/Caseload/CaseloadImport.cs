using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>
/// Brings a caseload in from a file. Everything is read and checked first; then each person is recorded by one act that
/// holds all of them or nothing. The same file again adds nothing: records and facts are recognised by the force's own references.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
public sealed class CaseloadImport(DatabaseEngine engine, TimeProvider time)
{
    private readonly LondonClock clock = new(time);

    /// <summary>Imports a file.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="forceName">The force; none where there is only one.</param>
    /// <param name="account">The account that imports; none for the system.</param>
    /// <param name="dryRun">Only read and check: nothing is recorded.</param>
    /// <param name="progress">Told how many people are done, and of how many.</param>
    /// <param name="stop">Stops it between two people.</param>
    /// <exception cref="ImportRefusedException">It cannot begin.</exception>
    public async Task<ImportReport> RunAsync(
        byte[] file, string? forceName, string? account, bool dryRun, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        var staff = await ImportStaff.FindAsync(engine, forceName, account, stop);
        var accounts = await ImportStaff.AccountsAsync(engine, staff.ForceId, stop);
        var (people, loose) = Staging.Of(Table.Read(file), new RowReader(accounts, clock.Now.Day, staff.Id));
        await CheckAgainstRecordsAsync(staff, people, stop);

        var faults = loose.Concat(people.SelectMany(person => person.Faults)).OrderBy(fault => fault.Line).ToList();
        var good = people.Where(person => person.Faults.Count == 0).ToList();
        var (added, changed, same, kept, done) = (0, 0, 0, 0, 0);
        var looks = new LookWriter(engine);
        foreach (var person in good)
        {
            stop.ThrowIfCancellationRequested();
            var recorder = new PersonRecorder(new Door(engine, looks, clock, staff), new Vault(engine.Keys), person);
            var plan = await recorder.PlanAsync(stop);
            (added, changed, same, kept) = (added + (plan.IsNew ? 1 : 0), changed + (plan is { IsNew: false, Anything: true } ? 1 : 0), same + (plan.Anything ? 0 : 1), kept + plan.Kept);
            if (!dryRun && plan.Anything)
            {
                await recorder.RecordAsync(plan, stop);
            }

            progress?.Report((++done, good.Count));
        }

        var report = new ImportReport(added, changed, same, kept, people.Count - good.Count, faults);
        if (!dryRun && good.Count > 0)
        {
            await CloseAsync(new Door(engine, looks, clock, staff), file, good.Count, stop);
        }

        if (!dryRun)
        {
            await IntegrateAsync(stop);
        }

        return report;
    }

    /// <summary>A PNC number that another record has already is not given to a second one.</summary>
    private async Task CheckAgainstRecordsAsync(Staff staff, IReadOnlyList<StagedPerson> people, CancellationToken stop)
    {
        await using var db = engine.Open(staff.ForceId);
        await engine.BeginAsync(db, staff.ForceId, staff.Id, writing: false, stop);
        foreach (var some in people.Where(person => person.Pnc is not null).Chunk(500))
        {
            var numbers = some.Select(person => person.Pnc!).ToList();
            var holders = await db.SearchKeys.Where(key => key.Kind == "number" && numbers.Contains(key.Key)).Select(key => new { key.Key, key.PersonId }).ToListAsync(stop);
            foreach (var person in some)
            {
                if (holders.Exists(holder => holder.Key == person.Pnc && holder.PersonId != PersonRecorder.IdOf(staff.ForceId, person.Reference)))
                {
                    person.Faults.Add(new(person.Line, "pnc", null, "another record in Vigil has this PNC number already", "a person who has no record yet; find the other by the number"));
                }
            }
        }
    }

    /// <summary>Where no server runs, nobody else gives the entries their places in the ledger's tree.</summary>
    private async Task IntegrateAsync(CancellationToken stop)
    {
        using var sequencer = new Sequencer(engine, clock, NullLogger<Sequencer>.Instance);
        while (await sequencer.RunOnceAsync(stop) > 0)
        {
        }
    }

    /// <summary>One act for the whole, after the last person; the same file leaves it once.</summary>
    private static async Task CloseAsync(Door door, byte[] file, int people, CancellationToken stop)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(file));
        var request = new ActRequest(StableId.Of("caseload", door.Staff.ForceId.ToString(), digest), "import-caseload", "import",
            FormattableString.Invariant($"{people} people from a file with SHA-256 {digest}"));
        await door.ActAsync(request, null, Operation.Import, _ => Task.FromResult<Refusal?>(null), stop);
    }
}
