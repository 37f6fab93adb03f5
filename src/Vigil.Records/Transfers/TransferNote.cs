using Vigil.Records.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Transfers;

/// <summary>A transfer as both forces may see it.</summary>
/// <param name="Id">The transfer.</param>
/// <param name="Ours">Whether this force asked.</param>
/// <param name="PersonId">The record here: the one sent, or once accepted the one received; none where there is none to open.</param>
/// <param name="Force">The other force.</param>
/// <param name="Name">Whose record.</param>
/// <param name="Reason">Why.</param>
/// <param name="HandOver">What the other force must know before it answers.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="State">Where it stands.</param>
/// <param name="AnsweredBy">Who answered or took it back.</param>
/// <param name="AnsweredAt">When (UTC).</param>
/// <param name="Answer">Why it was rejected or taken back.</param>
public sealed record TransferNote(
    Guid Id, bool Ours, Guid? PersonId, string Force, string Name, string Reason, string HandOver, string AskedBy, DateTime AskedAt,
    TransferState State, string? AnsweredBy, DateTime? AnsweredAt, string? Answer)
{
    internal static TransferNote Of(TransferRow row, Guid here) => new(
        row.Id, row.ForceId == here, row.ForceId == here ? row.PersonId : row.NewPersonId, row.ForceId == here ? row.ToForce : row.Force, row.Name, row.Reason, row.HandOver,
        row.AskedBy, row.AskedAt, row.State, row.AnsweredBy, row.AnsweredAt, row.Answer);
}

/// <summary>A force of this installation to which a record can be transferred.</summary>
/// <param name="Id">The force.</param>
/// <param name="Name">Its name.</param>
public sealed record OtherForce(Guid Id, string Name);

/// <summary>One transfer with who can be named to manage the person here.</summary>
/// <param name="Note">The transfer.</param>
/// <param name="Colleagues">Managers and supervisors of this force.</param>
public sealed record TransferAsked(TransferNote Note, IReadOnlyList<Colleague> Colleagues);
