using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Calendar;
using Vigil.Domain.Diary;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;

namespace Vigil.Records.Diary;

/// <summary>Who carries how much, who is away and who has nobody.</summary>
public sealed record Workload
{
    /// <summary>As it was at.</summary>
    public required Moment At { get; init; }
    /// <summary>Every team of the force.</summary>
    public required bool WholeUnit { get; init; }
    /// <summary>One a manager, and one for people without.</summary>
    public required IReadOnlyList<Load> Loads { get; init; }
    /// <summary>The names of staff.</summary>
    public required IReadOnlyDictionary<Guid, string> Names { get; init; }
    /// <summary>Managers whose account is closed.</summary>
    public required IReadOnlySet<Guid> Gone { get; init; }
    /// <summary>Absences of these managers covered now and later.</summary>
    public required IReadOnlyList<(Guid Manager, string Cover, DateOnly From, DateOnly To)> Absences { get; init; }
    /// <summary>The published weight.</summary>
    public required Published<WorkloadWeight> Weight { get; init; }
}

/// <summary>The workload of a supervisor's managers, or of every manager for the head of the unit.</summary>
/// <param name="door">The door.</param>
/// <param name="teams">Whether whoever asks supervises.</param>
public sealed class WorkloadRecords(Door door, TeamRecords teams)
{
    /// <summary>The workload, or none where whoever asks supervises nobody's work. It counts and names nobody managed; the look says that it was read.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Workload?> ReadAsync(CancellationToken stop)
    {
        if (!teams.Supervises)
        {
            await door.LookAsync(EntryKinds.Refused, "workload", [], "supervise", "supervises no team", stop);
            return null;
        }

        var today = door.Now.Day;
        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, door.Staff, today, SettingKeys.WorkloadWeight, stop);
        var wholeUnit = desk.HeadOfUnit(door.Staff);
        var scope = new Scope(door.Staff, [], wholeUnit);
        var cards = await scope.Cards(db).ToListAsync(stop);
        var weight = SettingRecords.Of(desk.Setting, WorkloadWeight.Default);
        var managers = desk.Members.Where(user => user.Role == StaffRole.OffenderManager && user.Active && (wholeUnit || user.SupervisorId == door.Staff.Id)).Select(user => user.Id);
        var loads = Load.Of(cards.Select(scope.Watch), managers, weight.Value);
        var shown = loads.Select(load => load.ManagerId).OfType<Guid>().ToHashSet();
        var covers = await db.Covers.Where(cover => cover.To >= today).OrderBy(cover => cover.From).ThenBy(cover => cover.Id).ToListAsync(stop);
        var names = desk.Members.ToDictionary(user => user.Id, user => user.Name);
        await door.LookAsync(EntryKinds.Look, "workload", [], "supervise", null, stop);
        return new()
        {
            At = door.Now, WholeUnit = wholeUnit, Loads = loads, Names = names, Weight = weight,
            Gone = desk.Members.Where(user => !user.Active).Select(user => user.Id).ToHashSet(),
            Absences = [.. covers.Where(cover => shown.Contains(cover.ManagerId)).Select(cover => (cover.ManagerId, names.GetValueOrDefault(cover.CoverId) ?? "", cover.From, cover.To))],
        };
    }
}
