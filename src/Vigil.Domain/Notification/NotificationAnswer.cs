using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>What SOA 2003 Part 2 requires on the facts given, and why.</summary>
/// <param name="Rules">The version of the rules: "soa2003-part2/ew/2026-11".</param>
/// <param name="Period">How long the person is subject.</param>
/// <param name="Duties">The duties, by date to advise and then kind.</param>
/// <param name="Warnings">Each fact that can be read two ways, with the reading taken and the other one.</param>
public sealed record NotificationAnswer(
    string Rules, NotificationPeriod Period, IReadOnlyList<Duty> Duties, IReadOnlyList<Reason> Warnings)
{
    /// <summary>Why there is no answer: no rules are in force here for the jurisdiction.</summary>
    public Refusal? Refusal { get; init; }
}

/// <summary>Kinds of notification period.</summary>
public enum PeriodKind
{
    /// <summary>Not subject.</summary>
    None,
    /// <summary>A period with an end.</summary>
    Fixed,
    /// <summary>No end.</summary>
    Indefinite,
    /// <summary>A sentence or condition is not yet known.</summary>
    Provisional,
    /// <summary>Subject only while an order has effect (s103G).</summary>
    WhileOrderInForce,
}

/// <summary>The notification period (s82).</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Starts">The relevant date.</param>
/// <param name="Ends">The last day, where there is one.</param>
/// <param name="Provisions">The provisions applied.</param>
/// <param name="Because">Facts used and arithmetic.</param>
public sealed record NotificationPeriod(
    PeriodKind Kind, DateOnly? Starts, DateOnly? Ends, IReadOnlyList<string> Provisions, IReadOnlyList<Reason> Because);
