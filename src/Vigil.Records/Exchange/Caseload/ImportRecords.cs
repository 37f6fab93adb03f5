using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Bringing a caseload in by page: the same import as the command's, checked first and recorded when someone says so.</summary>
/// <param name="door">The door.</param>
/// <param name="desk">The files at hand.</param>
public sealed class ImportRecords(Door door, ImportDesk desk)
{
    /// <summary>The most bytes of a file that is sent; a larger one is for the command.</summary>
    public const int MostBytes = 50 * 1024 * 1024;

    private const string Provision = "Force policy: whole caseloads are brought in by records officers";

    private bool May => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Import, new(ResourceKind.Person)).Allowed;

    /// <summary>One's own file at hand, if any. What is said of it may tell of records, so it is a look.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<FileAtHand?> OpenAsync(CancellationToken stop)
    {
        var file = May ? desk.Of(door.Staff.Id) : null;
        await door.LookAsync(May ? EntryKinds.Look : EntryKinds.Refused, "open-import", [], "import", file is null ? null : $"SHA-256 {file.Digest}", stop);
        return file;
    }

    /// <summary>Takes a file and checks it; nothing of anybody is recorded.</summary>
    public async Task<ActOutcome> CheckAsync(ActRequest request, FileAtHand file, CancellationToken stop)
    {
        var outcome = await ActAsync(request with { Reason = $"A file with SHA-256 {file.Digest}" }, stop);
        return outcome is ActOutcome.Done && await desk.CheckAsync(door.Staff, file) is { } refusal ? new ActOutcome.Refused(refusal) : outcome;
    }

    /// <summary>Records the file that was checked: an act for each person, and one for the whole.</summary>
    /// <param name="id">The file's <see cref="FileAtHand.Id"/>.</param>
    public async Task<ActOutcome> RecordAsync(Guid id)
    {
        if (!May || desk.Of(door.Staff.Id) is not { } file || file.Id != id)
        {
            return new ActOutcome.Refused(new("The file is no longer here: it is kept for half an hour. Choose it again.", Provision));
        }

        await desk.RecordAsync(door.Staff, file);
        return new ActOutcome.Done(id);
    }

    /// <summary>Lets one's own file go.</summary>
    public void Forget() => desk.Forget(door.Staff.Id);

    private Task<ActOutcome> ActAsync(ActRequest request, CancellationToken stop) => door.ActAsync(request, null, Operation.Import,
        _ => Task.FromResult(May ? null : new Refusal("Only records officers bring caseloads in.", Provision)), stop);
}
