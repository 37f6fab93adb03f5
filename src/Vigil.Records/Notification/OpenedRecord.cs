using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Notification;

/// <summary>Whether whoever asks may do something with one record, and a setting beside it. One query.</summary>
/// <param name="Allowed">Whether they may; a record that does not exist allows nothing.</param>
/// <param name="Force">The force's name.</param>
/// <param name="Setting">The setting asked for.</param>
internal sealed record OpenedRecord(bool Allowed, string Force, SettingRow? Setting)
{
    /// <summary>How the force reviews and ends management.</summary>
    public ManagedPolicy Policy { get; private init; } = ManagedPolicy.Default;

    public static async Task<OpenedRecord> ReadAsync(RecordsDb db, Door door, Guid personId, Operation operation, string setting, CancellationToken stop)
    {
        var (staff, today) = (door.Staff, door.Now.Day);
        var row = await db.Cards.Where(card => card.PersonId == personId).Select(card => new
        {
            card.ForceId, card.ManagerId, card.SupervisorId, card.Restricted,
            Covers = db.Covers.Any(cover => cover.CoverId == staff.Id && cover.ManagerId == card.ManagerId && cover.From <= today && cover.To >= today),
            Force = db.Forces.Where(force => force.ForceId == staff.ForceId).Select(force => force.Name).FirstOrDefault(),
            Value = db.Settings.Where(found => found.Key == setting).Select(found => found.Value).FirstOrDefault(),
            Owner = db.Settings.Where(found => found.Key == setting).Select(found => found.Owner).FirstOrDefault(),
            ReviewOn = db.Settings.Where(found => found.Key == setting).Select(found => (DateOnly?)found.ReviewOn).FirstOrDefault(),
            Policy = db.Settings.Where(found => found.Key == SettingKeys.Managed).Select(found => found.Value).FirstOrDefault(),
        }).FirstOrDefaultAsync(stop);
        if (row is null)
        {
            return new(false, "", null);
        }

        var relation = row.ForceId != staff.ForceId ? Relation.None
            : row.ManagerId == staff.Id ? Relation.NamedManager
            : row.SupervisorId == staff.Id ? Relation.NamedSupervisor
            : row.Covers ? Relation.Covering : Relation.SameForce;
        var decision = AccessRules.Decide(
            staff, relation, operation, new(ResourceKind.Person, row.Restricted ? Sensitivity.Restricted : Sensitivity.Ordinary));
        return new(decision.Allowed, row.Force ?? "", row.Value is null ? null : new()
        {
            ForceId = staff.ForceId, Key = setting, Value = row.Value, Owner = row.Owner!, ReviewOn = row.ReviewOn!.Value,
        })
        {
            Policy = SettingValues.Read(row.Policy, ManagedPolicy.Default),
        };
    }
}
