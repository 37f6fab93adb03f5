using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Exchange.Files;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>What is asked of an import.</summary>
/// <param name="Sheets">The sheets of the file.</param>
/// <param name="Digest">What tells the file from others, in the ledger: its SHA-256.</param>
public sealed record ImportAsked(IEnumerable<Sheet> Sheets, string Digest)
{
    /// <summary>The force; none where there is only one.</summary>
    public string? Force { get; init; }

    /// <summary>The account that imports; none for the system.</summary>
    public string? Account { get; init; }

    /// <summary>Only read and check: nothing is recorded.</summary>
    public bool DryRun { get; init; }

    /// <summary>For user names of the file, those to take in their place.</summary>
    public IReadOnlyDictionary<string, string> Instead { get; init; } = new Dictionary<string, string>();
}

/// <summary>
/// Brings a caseload in from a file of sheets. Everything is read and checked first; then each person is recorded by one act
/// that holds all of them or nothing. The same file again adds nothing: records and facts are recognised by their references.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
public sealed class CaseloadImport(DatabaseEngine engine, TimeProvider time)
{
    private readonly LondonClock clock = new(time);

    /// <summary>Imports a file.</summary>
    /// <param name="asked">The file, and how.</param>
    /// <param name="progress">Told how many people are done, and of how many.</param>
    /// <param name="stop">Stops it between two people.</param>
    /// <exception cref="ImportRefusedException">It cannot begin.</exception>
    public async Task<ImportReport> RunAsync(ImportAsked asked, IProgress<(int Done, int Of)>? progress, CancellationToken stop) =>
        await RunAsync(asked, await ImportStaff.FindAsync(engine, asked.Force, asked.Account, Operation.Import, stop), progress, stop);

    /// <summary>Imports a file under a staff member of whom it is known that they may.</summary>
    internal async Task<ImportReport> RunAsync(ImportAsked asked, Staff staff, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        var accounts = await ImportStaff.AccountsAsync(engine, staff.ForceId, stop);
        var names = new StaffNames(accounts, asked.Instead.ToDictionary(pair => pair.Key.ToUpperInvariant(), pair => pair.Value, StringComparer.Ordinal));
        var staging = new Staging(new(names, staff.Id), names);
        staging.Read(asked.Sheets);
        if (staging.Shape.Count > 0)
        {
            return new(0, 0, 0, 0, staging.People.Count, [.. staging.Shape, .. staging.People.SelectMany(person => person.Faults)]) { NothingTaken = true };
        }

        var report = await RecordAsync(asked, staff, accounts.Values.DistinctBy(one => one.Id).ToDictionary(one => one.Id), staging.People, progress, stop);
        if (!asked.DryRun)
        {
            await CloseAsync(new Door(engine, new LookWriter(engine), clock, staff), asked.Digest, report, stop);
            await IntegrateAsync(stop);
        }

        return report;
    }

    private async Task<ImportReport> RecordAsync(
        ImportAsked asked, Staff staff, Dictionary<Guid, Named> accounts, IReadOnlyList<StagedPerson> people, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        var (looks, vault) = (new LookWriter(engine), new Vault(engine.Keys));
        var (added, changed, same, kept, done) = (0, 0, 0, 0, 0);
        List<Fault> notes = [];
        // who has a number first, so that nobody without one takes it
        foreach (var person in people.Where(person => person.Faults.Count == 0).OrderBy(person => person.Number is null))
        {
            stop.ThrowIfCancellationRequested();
            var door = new Door(engine, looks, clock, staff);
            PersonPlan plan;
            await using (var db = await door.ReadAsync(stop))
            {
                plan = await new PersonComparison(db, vault, staff.ForceId, accounts, clock.Now.Day).OfAsync(person, stop);
            }

            if (person.Faults.Count == 0 && plan.Anything && !asked.DryRun)
            {
                await RecordAsync(door, person, plan, stop);
            }

            if (person.Faults.Count == 0)
            {
                (added, changed, same, kept) = (added + (plan.IsNew ? 1 : 0), changed + (plan is { IsNew: false, Anything: true } ? 1 : 0), same + (plan.Anything ? 0 : 1), kept + plan.Kept);
                notes.AddRange(plan.Notes);
            }

            progress?.Report((++done, people.Count));
        }

        return new(added, changed, same, kept, people.Count(person => person.Faults.Count > 0), [.. people.SelectMany(person => person.Faults)]) { Notes = notes };
    }

    private async Task RecordAsync(Door door, StagedPerson person, PersonPlan plan, CancellationToken stop)
    {
        try
        {
            switch (await PersonRecorder.RecordAsync(door, person, plan, stop))
            {
                case ActOutcome.NotFound:
                    person.Fault(person.At, null, "this record is restricted and cannot be changed under this account", "an account that manages the person");
                    break;
                case ActOutcome.Refused refused:
                    person.Fault(person.At, null, refused.Refusal.Reason.TrimEnd('.'), "a record that can be changed");
                    break;
            }
        }
        catch (Exception failure) when (plan.IsNew && engine.IsDuplicate(failure))
        {
            person.Fault(person.At, null, "this installation has the record already, in another force", "a force whose records are not here yet; within one installation people are transferred");
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
    private static async Task CloseAsync(Door door, string digest, ImportReport report, CancellationToken stop)
    {
        if (report.Added + report.Changed + report.Same > 0)
        {
            var request = new ActRequest(StableId.Of("caseload", door.Staff.ForceId.ToString(), digest), "import-caseload", "import",
                FormattableString.Invariant($"{report.Added + report.Changed + report.Same} people from a file with SHA-256 {digest}"));
            await door.ActAsync(request, null, Operation.Import, _ => Task.FromResult<Refusal?>(null), stop);
        }
    }
}
