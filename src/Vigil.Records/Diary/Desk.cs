using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Diary;

/// <summary>What stands around a caseload: the force, its staff, who is away and who covers, and one setting.</summary>
/// <param name="Force">The force's name.</param>
/// <param name="Setting">The setting asked for, where the force has published it.</param>
/// <param name="Supervised">Whether anyone's record names whoever asks as supervisor.</param>
/// <param name="Members">The staff of the force.</param>
/// <param name="Covers">Absences covered today.</param>
internal sealed record Desk(string Force, SettingRow? Setting, bool Supervised, IReadOnlyList<Member> Members, IReadOnlyList<CoverRow> Covers)
{
    /// <summary>How many transfers wait for this force's answer.</summary>
    public int Transfers { get; private init; }

    /// <summary>When the next dip sample is to be drawn by whoever asks; none where they have drawn none.</summary>
    public DateOnly? NextSample { get; private init; }

    /// <summary>A supervisor who supervises nobody in particular is head of the unit.</summary>
    public bool HeadOfUnit(Staff staff) =>
        staff.Role == StaffRole.Supervisor && !Supervised && !Members.Any(member => member.SupervisorId == staff.Id);

    /// <summary>Whose people they work: their own, those of whom they cover for, and of everyone as head of the unit.</summary>
    public Scope ScopeOf(Staff staff) =>
        new(staff, [staff.Id, .. Covers.Where(cover => cover.CoverId == staff.Id).Select(cover => cover.ManagerId)], HeadOfUnit(staff));

    /// <summary>Reads it. One query.</summary>
    public static async Task<Desk> ReadAsync(RecordsDb db, Staff staff, DateOnly today, string setting, CancellationToken stop)
    {
        var rows = await db.Users.Where(user => user.ForceId == staff.ForceId)
            .GroupJoin(
                db.Covers.Where(cover => cover.From <= today && cover.To >= today),
                user => user.Id, cover => cover.ManagerId, (user, covers) => new { user, covers })
            .SelectMany(pair => pair.covers.DefaultIfEmpty(), (pair, cover) => new
            {
                Member = new Member(pair.user.Id, pair.user.Name, pair.user.Role, pair.user.Active, pair.user.SupervisorId),
                Cover = cover,
                Force = db.Forces.Where(force => force.ForceId == staff.ForceId).Select(force => force.Name).FirstOrDefault(),
                Value = db.Settings.Where(row => row.Key == setting).Select(row => row.Value).FirstOrDefault(),
                Owner = db.Settings.Where(row => row.Key == setting).Select(row => row.Owner).FirstOrDefault(),
                ReviewOn = db.Settings.Where(row => row.Key == setting).Select(row => (DateOnly?)row.ReviewOn).FirstOrDefault(),
                Supervised = db.Cards.Any(card => card.SupervisorId == staff.Id),
                Transfers = db.Transfers.Count(transfer => transfer.ToForceId == staff.ForceId && transfer.State == TransferState.Asked),
                NextSample = db.DipSamples.Where(sample => sample.StaffId == staff.Id).Select(sample => (DateOnly?)sample.NextOn).Max(),
            })
            .ToListAsync(stop);
        var first = rows.FirstOrDefault();
        return new(
            first?.Force ?? "",
            first?.Value is { } value && first.ReviewOn is { } review
                ? new() { ForceId = staff.ForceId, Key = setting, Value = value, Owner = first.Owner!, ReviewOn = review }
                : null,
            first?.Supervised ?? false,
            [.. rows.Select(row => row.Member).DistinctBy(member => member.Id)],
            [.. rows.Select(row => row.Cover).OfType<CoverRow>()])
        {
            Transfers = first?.Transfers ?? 0, NextSample = first?.NextSample,
        };
    }
}

/// <summary>A member of staff.</summary>
internal sealed record Member(Guid Id, string Name, StaffRole Role, bool Active, Guid? SupervisorId);
