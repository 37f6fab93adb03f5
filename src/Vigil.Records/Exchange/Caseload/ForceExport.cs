using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Exchange.Files;
using Vigil.Records.Exchange.Parts;
using Vigil.Records.Ledger;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>What is asked of an export.</summary>
/// <param name="Reason">Why, in words; it goes into the ledger with everyone named.</param>
public sealed record ExportAsked(string Reason)
{
    /// <summary>The force; none where there is only one.</summary>
    public string? Force { get; init; }

    /// <summary>The account that exports; none for the system.</summary>
    public string? Account { get; init; }

    /// <summary>Write sealed numbers open, each a reveal in the ledger; otherwise only their masks.</summary>
    public bool Sealed { get; init; }
}

/// <summary>What was exported.</summary>
/// <param name="People">How many people.</param>
/// <param name="Facts">How many facts.</param>
/// <param name="Revealed">How many sealed numbers stand open in the file.</param>
/// <param name="Restricted">How many restricted records were left out.</param>
public sealed record ExportReport(int People, int Facts, int Revealed, int Restricted);

/// <summary>Writes a whole force's records as they stand to sheets that an import reads again: history, photographs and the ledger stay.</summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time.</param>
public sealed class ForceExport(DatabaseEngine engine, TimeProvider time)
{
    private const string Kind = "export-force";
    private const int RevealsAtOnce = 128;

    /// <summary>Exports. The ledger names everyone before the first of them is written.</summary>
    /// <exception cref="ImportRefusedException">It cannot begin.</exception>
    /// <exception cref="LedgerUnavailableException">The ledger could not be written; nothing was.</exception>
    public async Task<ExportReport> RunAsync(ExportAsked asked, SheetWriter writer, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        var staff = await ImportStaff.FindAsync(engine, asked.Force, asked.Account, Operation.Export, stop);
        if (asked is { Sealed: true, Account: not null })
        {
            throw new ImportRefusedException("Sealed numbers are written open only by whoever runs the installation, without --as: no role may see those of everybody.");
        }

        var door = new Door(engine, new LookWriter(engine), new LondonClock(time), staff);
        await using var db = engine.Open(staff.ForceId);
        await engine.BeginSnapshotAsync(db, stop);
        await engine.ActForAsync(db, staff.ForceId, staff.Id, stop);
        var all = await db.People.AsNoTracking().OrderBy(person => person.Number).ToListAsync(stop);
        var sensitivity = new Resource(ResourceKind.Person, Sensitivity.Restricted);
        var mayRestricted = staff.Id == Staff.SystemId || AccessRules.Decide(staff, Relation.SameForce, Operation.Export, sensitivity).Allowed;
        var people = all.Where(person => mayRestricted || !person.Restricted).ToList();
        await DiscloseAsync(door, asked, people, stop);
        var names = (await ImportStaff.AccountsAsync(engine, staff.ForceId, stop)).DistinctBy(one => one.Value.Id).ToDictionary(one => one.Value.Id, one => one.Key.ToLowerInvariant());
        (names[Staff.SystemId], names[Guid.Empty]) = (StaffNames.System, "");
        WritePeople(writer, people);
        var numbers = people.ToDictionary(person => person.Id, person => person.Number);
        var (facts, revealed, done) = (0, 0, 0);
        foreach (var part in Part.All)
        {
            writer.Begin(part.Name, part.Columns);
            var rows = (await db.Facts.AsNoTracking().Where(fact => fact.Kind == part.Name && fact.SupersededAt == null).ToListAsync(stop))
                .Where(row => numbers.ContainsKey(row.PersonId))
                .OrderBy(row => numbers[row.PersonId]).ThenBy(row => row.TrueFrom).ThenBy(row => row.FactId.ToString(), StringComparer.Ordinal).ToList();
            foreach (var some in rows.Chunk(RevealsAtOnce))
            {
                stop.ThrowIfCancellationRequested();
                var read = some.Select(row => (Row: row, Fact: FactKinds.Read(row.Kind, row.Content))).ToList();
                var opened = asked.Sealed ? await RevealAsync(door, asked.Reason, read, stop) : [];
                revealed += opened.Count;
                foreach (var (row, fact) in read)
                {
                    var number = opened.GetValueOrDefault(row.Id) ?? FactCells.SealedIn(fact)?.Part.Mask;
                    writer.Write([new(row.PersonId.ToString()), new(row.FactId.ToString()), .. FactCells.Of(part, fact, id => names.GetValueOrDefault(id, id.ToString()), number), Day(row.TrueFrom), Day(row.TrueTo), Day(row.LearnedOn), new(row.Source)]);
                }
            }

            facts += rows.Count;
            progress?.Report((++done, Part.All.Count));
        }

        return new(people.Count, facts, revealed, all.Count - people.Count);
    }

    /// <summary>One act with the reason, and one line that names everyone.</summary>
    private static async Task DiscloseAsync(Door door, ExportAsked asked, List<PersonRow> people, CancellationToken stop)
    {
        var words = FormattableString.Invariant($"{people.Count} people, {(asked.Sealed ? "sealed numbers open" : "sealed numbers masked")}: {asked.Reason}");
        await door.LookAsync(EntryKinds.Look, Kind, [.. people.Select(person => person.Id)], "export", words, stop);
        await door.ActAsync(new(Guid.CreateVersion7(), Kind, "export", words), null, Operation.Export, _ => Task.FromResult<Refusal?>(null), stop);
    }

    private static async Task<Dictionary<Guid, string>> RevealAsync(Door door, string reason, List<(FactRow Row, Fact Fact)> facts, CancellationToken stop)
    {
        var hidden = facts.Select(one => (one.Row, In: FactCells.SealedIn(one.Fact))).Where(one => one.In is { Part.Cipher.Length: > 0 }).Select(one => (one.Row, In: one.In!.Value)).ToList();
        await Task.WhenAll(hidden.Select(one => door.LookAsync(
            EntryKinds.Reveal, "reveal", [one.Row.PersonId], "export", $"{SealedFacts.NameOf(SealedFacts.KindOf(one.In.Fact)!.Value)} {one.In.Part.Mask}: {reason}", stop)));
        var opened = new Dictionary<Guid, string>();
        foreach (var (row, within) in hidden)
        {
            try
            {
                opened[row.Id] = await door.Vault.OpenAsync(door.Staff.ForceId, row.PersonId, SealedFacts.KindOf(within.Fact)!.Value, within.Part, stop);
            }
            catch (SealingUnavailableException)
            {
                // its key has been destroyed: the mask is all there is
            }
        }

        return opened;
    }

    private static void WritePeople(SheetWriter writer, List<PersonRow> people)
    {
        writer.Begin(Part.People, Part.PeopleColumns);
        people.ForEach(person => writer.Write([new(person.Id.ToString()), new(FormattableString.Invariant($"{person.Number}")), new(person.Restricted ? "yes" : "no")]));
    }

    private static Cell Day(DateOnly? day) => day is { } known ? new(FormattableString.Invariant($"{known:yyyy-MM-dd}"), CellKind.Date) : Cell.Empty;
}
