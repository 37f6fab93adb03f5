using Microsoft.AspNetCore.Identity;
using Vigil.Records.Access;

namespace Vigil.Records.Storage;

/// <summary>A row that belongs to one force. Every table carries the force.</summary>
public interface IOfForce
{
    /// <summary>The force.</summary>
    Guid ForceId { get; }
}

/// <summary>A police force with its own configuration.</summary>
public sealed class ForceRow : IOfForce
{
    /// <summary>The force.</summary>
    public Guid ForceId { get; init; }
    /// <summary>Its name as shown in the header.</summary>
    public required string Name { get; set; }
    /// <summary>Whether this is the demonstration force: the demonstration sign-in exists only then.</summary>
    public bool Demonstration { get; init; }
    /// <summary>The running number of the last record made.</summary>
    public int LastNumber { get; set; }
}

/// <summary>A setting of a force, with an owner and a review date.</summary>
public sealed class SettingRow : IOfForce
{
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>Which setting.</summary>
    public required string Key { get; init; }
    /// <summary>Its value, JSON.</summary>
    public required string Value { get; set; }
    /// <summary>Who answers for it.</summary>
    public required string Owner { get; set; }
    /// <summary>When it is to be reviewed.</summary>
    public DateOnly ReviewOn { get; set; }
}

/// <summary>A staff account.</summary>
public sealed class StaffRow : IdentityUser<Guid>, IOfForce
{
    /// <summary>A new account: failures lock it, and its stamp changes with its credentials.</summary>
    public StaffRow() => (LockoutEnabled, SecurityStamp) = (true, Guid.NewGuid().ToString("N"));

    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The name shown to colleagues.</summary>
    public required string Name { get; set; }
    /// <summary>The role.</summary>
    public StaffRole Role { get; set; }
    /// <summary>The partner agency, for a partner.</summary>
    public string? Agency { get; set; }
    /// <summary>The supervisor, for an offender manager.</summary>
    public Guid? SupervisorId { get; set; }
    /// <summary>Whether the account may sign in.</summary>
    public bool Active { get; set; } = true;
}

/// <summary>Absence cover: one manager's people are worked by another for a while.</summary>
public sealed class CoverRow : IOfForce
{
    /// <summary>The row.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The absent manager.</summary>
    public Guid ManagerId { get; init; }
    /// <summary>Who covers.</summary>
    public Guid CoverId { get; init; }
    /// <summary>The first day.</summary>
    public DateOnly From { get; init; }
    /// <summary>The last day.</summary>
    public DateOnly To { get; set; }
}

/// <summary>A person's record: the anchor of its facts.</summary>
public sealed class PersonRow : IOfForce
{
    /// <summary>The person.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The force's running number.</summary>
    public int Number { get; init; }
    /// <summary>Counts the acts on the record.</summary>
    public int Version { get; set; }
    /// <summary>Restricted to manager, cover and supervisor.</summary>
    public bool Restricted { get; set; }
}

/// <summary>One version of one fact. Never changed but for being superseded.</summary>
public sealed class FactRow : IOfForce
{
    /// <summary>The version.</summary>
    public Guid Id { get; init; }
    /// <summary>The fact across its versions.</summary>
    public Guid FactId { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The person it is about.</summary>
    public Guid PersonId { get; init; }
    /// <summary>Its kind: a key of <see cref="FactKinds"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>The typed fact as JSON.</summary>
    public required string Content { get; init; }
    /// <summary>The first day it was true.</summary>
    public DateOnly? TrueFrom { get; init; }
    /// <summary>The last day it was true.</summary>
    public DateOnly? TrueTo { get; init; }
    /// <summary>When it was learned.</summary>
    public DateOnly LearnedOn { get; init; }
    /// <summary>Where it came from.</summary>
    public required string Source { get; init; }
    /// <summary>When this version was recorded (UTC).</summary>
    public DateTime RecordedAt { get; init; }
    /// <summary>The act that recorded it.</summary>
    public Guid ActId { get; init; }
    /// <summary>When this version was superseded (UTC); none while current.</summary>
    public DateTime? SupersededAt { get; set; }
    /// <summary>The act that superseded it.</summary>
    public Guid? SupersededBy { get; set; }
}

/// <summary>A picture, sealed under its person's key; a fact names it with the hash of these bytes. Append-only.</summary>
public sealed class PictureRow : IOfForce
{
    /// <summary>The picture.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The person whose key seals it.</summary>
    public Guid PersonId { get; init; }
    /// <summary>The sealed picture.</summary>
    public required byte[] Sealed { get; init; }
}

/// <summary>What a staff member or the system did. Append-only.</summary>
public sealed class ActRow : IOfForce
{
    /// <summary>The act; its ledger entry carries the same id.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>What kind of act: "record-notification".</summary>
    public required string Kind { get; init; }
    /// <summary>The person it is about, where there is one.</summary>
    public Guid? PersonId { get; init; }
    /// <summary>For what purpose.</summary>
    public required string Purpose { get; init; }
    /// <summary>The reason given, in words.</summary>
    public string? Reason { get; init; }
    /// <summary>Who.</summary>
    public Guid StaffId { get; init; }
    /// <summary>When (UTC).</summary>
    public DateTime At { get; init; }
    /// <summary>The form's token: the same form sent twice is one act.</summary>
    public Guid Token { get; init; }
}

/// <summary>A derived duty of one person. A projection: rebuilt with every act on the record.</summary>
public sealed class DutyRow : IOfForce
{
    /// <summary>The row.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }
    /// <summary>The duty's kind.</summary>
    public Vigil.Domain.Law.DutyKind Kind { get; init; }
    /// <summary>Who owes it.</summary>
    public Vigil.Domain.Law.OwedBy OwedBy { get; init; }
    /// <summary>The date to advise.</summary>
    public DateOnly AdviseBy { get; init; }
    /// <summary>Its London time, where hours count.</summary>
    public TimeOnly? AdviseByTime { get; init; }
    /// <summary>The date after which it is late.</summary>
    public DateOnly LateAfter { get; init; }
    /// <summary>Its London time, where hours count.</summary>
    public TimeOnly? LateAfterTime { get; init; }
    /// <summary>When discharged.</summary>
    public DateOnly? DischargedOn { get; init; }
    /// <summary>The spans that pause it, JSON.</summary>
    public string? PausedDuring { get; init; }
    /// <summary>The provision.</summary>
    public required string Provision { get; init; }
    /// <summary>The reasons, JSON list of sentences.</summary>
    public required string Because { get; init; }
}

/// <summary>What lists and banners show of a person today. A projection: rebuilt with every act on the record.</summary>
public sealed class CardRow : IOfForce
{
    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The force's running number.</summary>
    public int Number { get; set; }
    /// <summary>Given names.</summary>
    public string Given { get; set; } = "";
    /// <summary>Family name.</summary>
    public string Family { get; set; } = "";
    /// <summary>Date of birth.</summary>
    public DateOnly? Born { get; set; }
    /// <summary>The PNC number.</summary>
    public string? Pnc { get; set; }
    /// <summary>Risk level as recorded.</summary>
    public Vigil.Domain.People.RiskLevel Risk { get; set; }
    /// <summary>Why managed.</summary>
    public Vigil.Domain.People.ManagementKind? Management { get; set; }
    /// <summary>MAPPA category.</summary>
    public int? Category { get; set; }
    /// <summary>MAPPA level.</summary>
    public int? Level { get; set; }
    /// <summary>The offender manager.</summary>
    public Guid? ManagerId { get; set; }
    /// <summary>The supervisor.</summary>
    public Guid? SupervisorId { get; set; }
    /// <summary>The gravest current status.</summary>
    public Vigil.Domain.People.StatusKind? Status { get; set; }
    /// <summary>Since when.</summary>
    public DateOnly? StatusSince { get; set; }
    /// <summary>Until when, where an end is expected: a release.</summary>
    public DateOnly? StatusUntil { get; set; }
    /// <summary>Missing now.</summary>
    public bool Missing { get; set; }
    /// <summary>Wanted now.</summary>
    public bool Wanted { get; set; }
    /// <summary>A child in a household is thought to be at risk.</summary>
    public bool ChildAtRisk { get; set; }
    /// <summary>The warning markers that stand, in a few words: "Weapons, Do not visit alone".</summary>
    public string? Warnings { get; set; }
    /// <summary>Management has ended.</summary>
    public bool Ended { get; set; }
    /// <summary>Restricted to manager, cover and supervisor.</summary>
    public bool Restricted { get; set; }
    /// <summary>The kind of notification period.</summary>
    public Vigil.Domain.Notification.PeriodKind Period { get; set; }
    /// <summary>Its last day.</summary>
    public DateOnly? PeriodEnds { get; set; }
    /// <summary>The last notification.</summary>
    public DateOnly? LastNotified { get; set; }
    /// <summary>When the person was last seen, at a visit or at a station.</summary>
    public DateOnly? LastContact { get; set; }
    /// <summary>How many visits have failed since the person was last seen at home.</summary>
    public int FailedVisits { get; set; }
    /// <summary>The home address, one line, and its postcode.</summary>
    public string? Home { get; set; }
    /// <summary>The next day on which a recorded fact changes what is shown, so that it is derived again.</summary>
    public DateOnly? DeriveAgainOn { get; set; }
    /// <summary>The acts counted, as in <see cref="PersonRow.Version"/>.</summary>
    public int Version { get; set; }
}

/// <summary>A key by which a person is found: a name's normal form, a number, a blind index. A projection.</summary>
public sealed class SearchKeyRow : IOfForce
{
    /// <summary>The row.</summary>
    public Guid Id { get; init; }
    /// <inheritdoc/>
    public Guid ForceId { get; init; }
    /// <summary>The person found.</summary>
    public Guid PersonId { get; init; }
    /// <summary>What kind of key: "name", "word", "born", "registration", "blind-NationalInsurance".</summary>
    public required string Kind { get; init; }
    /// <summary>The key in its normal form.</summary>
    public required string Key { get; init; }
    /// <summary>The key read backwards, where it may be typed wrongly: whoever errs at the beginning is right at the end.</summary>
    public string Back { get; init; } = "";
    /// <summary>What to show as the reason of the match.</summary>
    public required string Shown { get; init; }
}
