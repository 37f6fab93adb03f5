using Vigil.Domain.People;

namespace Vigil.Domain.Notification;

/// <summary>A conviction, caution, finding or foreign notice on the record.</summary>
/// <param name="Outcome">What it was.</param>
/// <param name="OffenceText">The offence in words.</param>
/// <param name="Court">The court or force.</param>
/// <param name="Schedule3">Whether the offence is one of Schedule 3, so that notification turns on it.</param>
public sealed record OutcomeFact(Outcome Outcome, string? OffenceText, string? Court, bool Schedule3 = true) : Fact;

/// <summary>An order that bears on notification, on the record.</summary>
/// <param name="Order">Which.</param>
/// <param name="Court">The court that made it.</param>
public sealed record OrderFact(NotificationOrder Order, string? Court) : Fact;

/// <summary>A notification recorded at a station.</summary>
/// <param name="Made">What it was, as the rules see it.</param>
/// <param name="Station">The station from the published list (s87).</param>
/// <param name="AttendedBy">Who attended: the person, or a parent with the person (s89).</param>
/// <param name="IdentityCheck">How identity was verified (s87(4)).</param>
/// <param name="TakenBy">The staff member who took it.</param>
/// <param name="ToldNext">What the person was told about what comes next.</param>
/// <param name="Time">The London time; none where only the day is known.</param>
public sealed record NotificationFact(
    NotificationMade Made, string Station, string AttendedBy, string IdentityCheck, Guid TakenBy, string? ToldNext, TimeOnly? Time = null) : Fact;

/// <summary>A change that must be notified, on the record.</summary>
/// <param name="Change">What changed, or is told in advance to change (s84(2)).</param>
/// <param name="Detail">In words.</param>
/// <param name="Begins">Of a change told in advance: what is recorded once it has happened.</param>
/// <param name="Ends">Of a change told in advance: the entry that ends once it has happened.</param>
/// <param name="CalledOffOn">Of a change told in advance: the day it was learned that it did not happen.</param>
public sealed record ChangeFact(Change Change, string? Detail, Fact? Begins = null, Guid? Ends = null, DateOnly? CalledOffOn = null) : Fact;

/// <summary>A stay on the record.</summary>
/// <param name="Stay">Where and when.</param>
public sealed record StayFact(Stay Stay) : Fact;

/// <summary>A journey on the record.</summary>
/// <param name="Journey">The dates the rules turn on.</param>
/// <param name="Country">The (first) country.</param>
/// <param name="ArrivalPoint">The point of arrival there.</param>
/// <param name="Detail">Further matters held: accommodation, carriers (reg 6).</param>
/// <param name="ReturnPoint">The point of arrival on return, as notified (regs 6 and 8).</param>
public sealed record JourneyFact(Journey Journey, string Country, string? ArrivalPoint, string? Detail, string? ReturnPoint = null) : Fact;

/// <summary>The review of indefinite requirements, as far as it has gone.</summary>
/// <param name="Review">Its dates.</param>
/// <param name="Bodies">Which responsible bodies were notified.</param>
/// <param name="Ceases">What was decided: whether the requirements end; none while nothing is decided.</param>
/// <param name="Reasons">The reasons of the decision.</param>
/// <param name="DecidedBy">Who decided.</param>
public sealed record ReviewFact(Review Review, string? Bodies = null, bool? Ceases = null, string? Reasons = null, string? DecidedBy = null) : Fact;

/// <summary>A parental direction (s89).</summary>
/// <param name="Until">Its last day.</param>
public sealed record ParentalDirectionFact(DateOnly Until) : Fact;
