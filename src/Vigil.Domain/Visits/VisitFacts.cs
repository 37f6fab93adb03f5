using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>A home visit on the record; its one day is the day of the visit.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="RecordedBy">Who made and recorded it.</param>
/// <param name="RecordedByName">Their name then.</param>
public sealed record VisitFact(Visit Visit, Guid RecordedBy, string RecordedByName) : Fact;

/// <summary>What may follow when visits fail.</summary>
public enum FollowUpKind
{
    /// <summary>An application for a warrant to enter and search (SOA 2003 s96B).</summary>
    Warrant,
    /// <summary>An enquiry with a view to arrest.</summary>
    ArrestEnquiry,
    /// <summary>Finding out where the person is.</summary>
    LocateTrace,
}

/// <summary>What follows failed visits: it has an owner and a due date, and is a duty from its first day until its last.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Why">Why.</param>
/// <param name="OwnerStaffId">Who does it.</param>
/// <param name="OwnerName">Their name then.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Outcome">What came of it; none while it goes on.</param>
public sealed record FollowUpFact(FollowUpKind Kind, string Why, Guid OwnerStaffId, string OwnerName, DateOnly DueOn, string? Outcome = null) : Fact;

/// <summary>That a manager who has managed a person longer than the force's limit goes on, decided on the fact's one day.</summary>
/// <param name="ManagerId">The manager.</param>
/// <param name="Why">Why.</param>
/// <param name="NextOn">When it is looked at again.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedByName">Their name then.</param>
public sealed record RotationKeptFact(Guid ManagerId, string Why, DateOnly NextOn, Guid DecidedBy, string DecidedByName) : Fact;

/// <summary>
/// Management without home visits, of someone at low risk who has not come to notice. It has effect from the fact's first day to
/// its last, is reviewed, and any trigger brings the visits back.
/// </summary>
/// <param name="Why">Why no visits are needed.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
/// <param name="AuthorisedBy">The supervisor who authorised it.</param>
/// <param name="AuthorisedByName">Their name then.</param>
/// <param name="ReviewedOn">When it was last looked at and kept.</param>
/// <param name="KeptBecause">Why it was kept then.</param>
/// <param name="EndedBecause">Why it ended; none while it has effect.</param>
public sealed record ReactiveFact(
    string Why, DateOnly ReviewOn, Guid AuthorisedBy, string AuthorisedByName, DateOnly? ReviewedOn = null, string? KeptBecause = null, string? EndedBecause = null) : Fact;

/// <summary>Kinds of trigger.</summary>
public enum TriggerKind
{
    /// <summary>An arrest, for whatever offence.</summary>
    Arrest,
    /// <summary>An offence alleged or recorded.</summary>
    Offence,
    /// <summary>Intelligence that touches the person.</summary>
    Intelligence,
    /// <summary>A change in how the person lives: a partner, a child, a home, work.</summary>
    Change,
    /// <summary>Something else, said in words.</summary>
    Other,
}

/// <summary>Something that brings home visits back to someone managed without them, on the fact's one day.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Words">What.</param>
public sealed record TriggerFact(TriggerKind Kind, string Words) : Fact;
