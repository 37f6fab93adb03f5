using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;

namespace Vigil.Records.People;

/// <summary>An absence covered.</summary>
/// <param name="Id">The cover.</param>
/// <param name="ManagerId">Who is away.</param>
/// <param name="Manager">Their name.</param>
/// <param name="Cover">Who covers.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record Absence(Guid Id, Guid ManagerId, string Manager, string Cover, DateOnly From, DateOnly To);

/// <summary>Cover for absences: one manager's people are worked by another for a while.</summary>
/// <param name="door">The door.</param>
public sealed class CoverRecords(Door door)
{
    private const string Policy = "Every person managed has someone at work for them";

    /// <summary>Whether whoever asks may arrange cover: for anyone as a supervisor, otherwise for themselves.</summary>
    public bool MayArrange(Guid managerId) => door.Staff.Role == StaffRole.OffenderManager
        ? door.Staff.Id == managerId
        : AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Allocate, new(ResourceKind.Person)).Allowed;

    /// <summary>Absences covered now and later. They name nobody managed, so no look is written.</summary>
    public async Task<IReadOnlyList<Absence>> AheadAsync(CancellationToken stop)
    {
        var today = door.Now.Day;
        await using var db = await door.ReadAsync(stop);
        return await db.Covers.Where(cover => cover.To >= today).OrderBy(cover => cover.From).ThenBy(cover => cover.Id)
            .Select(cover => new Absence(
                cover.Id, cover.ManagerId,
                db.Users.Where(user => user.Id == cover.ManagerId).Select(user => user.Name).FirstOrDefault() ?? "",
                db.Users.Where(user => user.Id == cover.CoverId).Select(user => user.Name).FirstOrDefault() ?? "",
                cover.From, cover.To))
            .ToListAsync(stop);
    }

    /// <summary>Has one manager's people worked by another from one day to another.</summary>
    public async Task<ActOutcome> ArrangeAsync(ActRequest request, Guid managerId, Guid coverId, DateOnly from, DateOnly to, CancellationToken stop)
    {
        if (!MayArrange(managerId))
        {
            return await RefusedAsync(request, stop);
        }

        request = request with { Reason = $"{request.Reason}\nFrom {PersonWords.Day(from)} to {PersonWords.Day(to)}: {coverId} for {managerId}".Trim() };
        return await door.ActAsync(request, null, Operation.Allocate, async act =>
        {
            if (await RefuseAsync(act, managerId, coverId, from, to, stop) is { } refusal)
            {
                return refusal;
            }

            act.Db.Covers.Add(new() { Id = Guid.CreateVersion7(), ForceId = act.Staff.ForceId, ManagerId = managerId, CoverId = coverId, From = from, To = to });
            return null;
        }, stop);
    }

    /// <summary>Ends a cover: yesterday was its last day, or if it has not begun it never will.</summary>
    public async Task<ActOutcome> EndAsync(ActRequest request, Guid id, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var cover = await db.Covers.FirstOrDefaultAsync(row => row.Id == id, stop);
        if (cover is null || !MayArrange(cover.ManagerId))
        {
            return await RefusedAsync(request, stop);
        }

        await db.DisposeAsync();
        request = request with { Reason = $"{request.Reason}\nEnded: {cover.CoverId} for {cover.ManagerId}".Trim() };
        return await door.ActAsync(request, null, Operation.Allocate, act => EndAsync(act, id, stop), stop);
    }

    private static async Task<Refusal?> EndAsync(OpenAct act, Guid id, CancellationToken stop)
    {
        if (await act.Db.Covers.FirstOrDefaultAsync(row => row.Id == id, stop) is not { } cover)
        {
            return new("This cover is no longer arranged.", Policy);
        }

        if (cover.From >= act.Now.Day)
        {
            act.Db.Covers.Remove(cover);
        }
        else
        {
            cover.To = act.Now.Day.AddDays(-1);
        }

        return null;
    }

    private static async Task<Refusal?> RefuseAsync(OpenAct act, Guid managerId, Guid coverId, DateOnly from, DateOnly to, CancellationToken stop)
    {
        if (to < from)
        {
            return new($"The last day, {PersonWords.Day(to)}, is before the first day, {PersonWords.Day(from)}.", "An end cannot come before its beginning") { Field = "To" };
        }

        if (to < act.Now.Day)
        {
            return new($"{PersonWords.Day(to)} is past. Cover is arranged for today and later.", Policy) { Field = "To" };
        }

        if (managerId == coverId)
        {
            return new("Nobody covers for themselves.", Policy) { Field = "Cover" };
        }

        if (!await StaffChecks.IsAsync(act, managerId, StaffRole.OffenderManager, stop))
        {
            return new("Choose an offender manager of this force.", Policy) { Field = "Manager" };
        }

        if (!await StaffChecks.IsAsync(act, coverId, StaffRole.OffenderManager, stop) && !await StaffChecks.IsAsync(act, coverId, StaffRole.Supervisor, stop))
        {
            return new("Choose an offender manager or a supervisor who is at work.", Policy) { Field = "Cover" };
        }

        var others = await act.Db.Covers.Where(other => other.From <= to && other.To >= from).ToListAsync(stop);
        return others.Exists(other => other.ManagerId == coverId)
                ? new("They are away themselves on some of these days.", Policy) { Field = "Cover" }
            : others.Exists(other => other.ManagerId == managerId)
                ? new("Someone covers on some of these days already. End that first.", Policy) { Field = "From" }
            : others.Exists(other => other.CoverId == managerId)
                ? new("They cover for someone else on some of these days. Arrange that differently first.", Policy) { Field = "Manager" }
            : null;
    }

    private async Task<ActOutcome> RefusedAsync(ActRequest request, CancellationToken stop)
    {
        await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "not allowed", stop);
        return new ActOutcome.NotFound();
    }
}
