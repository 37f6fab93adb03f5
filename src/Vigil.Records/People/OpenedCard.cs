using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>A card with who works it, how whoever asks stands to it, and some of the acts on it. One query.</summary>
/// <param name="Card">The card.</param>
/// <param name="Hands">Who works it.</param>
/// <param name="Relation">How whoever asks stands to it.</param>
internal sealed record OpenedCard(CardRow Card, Hands Hands, Relation Relation)
{
    /// <summary>The force's policy on reviewing and ending management.</summary>
    public Published<ManagedPolicy> Policy { get; init; } = new(ManagedPolicy.Default, null, null);

    /// <summary>The force's policy on asking again.</summary>
    public AskingIntervals Asking { get; init; } = AskingIntervals.Shipped;

    /// <summary>The force that was asked to take the record over and has not answered.</summary>
    public string? TransferTo { get; init; }

    /// <summary>The acts asked for.</summary>
    public IReadOnlyList<ActRead> Acts { get; init; } = [];

    /// <summary>Reads it; none where there is no such record in the force.</summary>
    public static async Task<OpenedCard?> ReadAsync(RecordsDb db, Door door, Guid personId, CancellationToken stop, IQueryable<ActRow>? acts = null)
    {
        var (staff, today) = (door.Staff, door.Now.Day);
        var rows = await db.Cards.Where(card => card.PersonId == personId)
            .GroupJoin(acts ?? db.Acts.Where(_ => false), card => (Guid?)card.PersonId, act => act.PersonId, (card, its) => new { card, its })
            .SelectMany(pair => pair.its.DefaultIfEmpty(), (pair, act) => new { pair.card, act })
            .Select(pair => new
            {
                Card = pair.card,
                Manager = db.Users.Where(user => user.Id == pair.card.ManagerId).Select(user => user.Name).FirstOrDefault(),
                Supervisor = db.Users.Where(user => user.Id == pair.card.SupervisorId).Select(user => user.Name).FirstOrDefault(),
                Covers = db.Covers.Any(cover => cover.CoverId == staff.Id && cover.ManagerId == pair.card.ManagerId && cover.From <= today && cover.To >= today),
                Cover = db.Covers.Where(cover => cover.ManagerId == pair.card.ManagerId && cover.From <= today && cover.To >= today)
                    .OrderBy(cover => cover.To).ThenBy(cover => cover.Id)
                    .Select(cover => db.Users.Where(user => user.Id == cover.CoverId).Select(user => user.Name).FirstOrDefault()).FirstOrDefault(),
                CoverUntil = db.Covers.Where(cover => cover.ManagerId == pair.card.ManagerId && cover.From <= today && cover.To >= today)
                    .OrderBy(cover => cover.To).ThenBy(cover => cover.Id).Select(cover => (DateOnly?)cover.To).FirstOrDefault(),
                PolicyValue = db.Settings.Where(found => found.Key == SettingKeys.Managed).Select(found => found.Value).FirstOrDefault(),
                PolicyOwner = db.Settings.Where(found => found.Key == SettingKeys.Managed).Select(found => found.Owner).FirstOrDefault(),
                PolicyReview = db.Settings.Where(found => found.Key == SettingKeys.Managed).Select(found => (DateOnly?)found.ReviewOn).FirstOrDefault(),
                Asking = db.Settings.Where(found => found.Key == SettingKeys.Asking).Select(found => found.Value).FirstOrDefault(),
                TransferTo = db.Transfers.Where(transfer => transfer.PersonId == personId && transfer.ForceId == staff.ForceId && transfer.State == TransferState.Asked).Select(transfer => transfer.ToForce).FirstOrDefault(),
                Act = pair.act,
                By = db.Users.Where(user => user.Id == pair.act!.StaffId).Select(user => user.Name).FirstOrDefault(),
            }).ToListAsync(stop);
        return rows.FirstOrDefault() is not { } row ? null : new(
            row.Card, new(row.Manager, row.Supervisor, row.Cover, row.CoverUntil), RelationOf(staff, row.Card, row.Covers))
        {
            Policy = SettingRecords.Of(row.PolicyValue is null ? null : new()
            {
                ForceId = staff.ForceId, Key = SettingKeys.Managed, Value = row.PolicyValue, Owner = row.PolicyOwner!, ReviewOn = row.PolicyReview!.Value,
            }, ManagedPolicy.Default),
            Asking = row.Asking is null ? AskingIntervals.Shipped : SettingValues.Read(row.Asking, AskingIntervals.Shipped),
            TransferTo = row.TransferTo,
            Acts = [.. rows.Where(one => one.Act is not null).Select(one => new ActRead(one.Act!.Id, one.Act.Kind, one.Act.At, one.Act.Reason, one.By))],
        };
    }

    /// <summary>Whether whoever asks may do something with it.</summary>
    public bool Allows(Staff staff, Operation operation) => AccessRules.Decide(
        staff, Relation, operation, new(ResourceKind.Person, Card.Restricted ? Sensitivity.Restricted : Sensitivity.Ordinary)).Allowed;

    /// <summary>Everything that whoever asks may do with it.</summary>
    public Rights RightsOf(Staff staff) => new(Allows(staff, Operation.Record), Allows(staff, Operation.Reveal), Allows(staff, Operation.Allocate));

    /// <summary>How a staff member stands to a card, given whether they cover for its manager today.</summary>
    public static Relation RelationOf(Staff staff, CardRow card, bool covers) =>
        card.ForceId != staff.ForceId ? Relation.None
        : card.ManagerId == staff.Id ? Relation.NamedManager
        : card.SupervisorId == staff.Id ? Relation.NamedSupervisor
        : covers ? Relation.Covering : Relation.SameForce;
}
