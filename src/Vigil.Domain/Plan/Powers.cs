using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Plan;

/// <summary>Something that the law lets be done about a person and that a plan may use.</summary>
/// <param name="Code">Its code, by which an action of the plan names it.</param>
/// <param name="What">What could be done.</param>
/// <param name="Provision">Under which provision.</param>
/// <param name="Because">What of the record brings it, and what has to be looked at before it is relied on.</param>
/// <param name="Read">Whether the provision was read for Vigil; otherwise it is to be checked before it is relied on.</param>
public sealed record Power(string Code, string What, string Provision, string Because, bool Read = true);

/// <summary>
/// Which powers there are about a person by what is recorded: orders in force, a sentence that still runs, the notification
/// requirements. Sources: law.md 2.7 (EN-1), 3 (OR-2 to OR-5), 4 (LI-4, LI-8, PO-1), 6.1. It says what could be done and
/// decides nothing.
/// </summary>
public static class Powers
{
    private const int PolygraphMonths = 12, Adult = 18;

    /// <summary>The powers on a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="subject">Whether the person is subject to the notification requirements.</param>
    /// <param name="day">The London date.</param>
    public static IReadOnlyList<Power> Of(PersonRecord record, bool subject, DateOnly day) =>
        [.. OfOrders([.. OrdersHeld.InForce(record, day)]), .. OfSentence(record, day), .. OfNotification(record, subject, day)];

    /// <summary>The powers that no action of a plan uses.</summary>
    public static IEnumerable<Power> NotUsed(IEnumerable<Power> powers, PlanContent plan) => powers.Where(power => !plan.Actions.Any(action => action.Answers.Contains(power.Code)));

    /// <summary>A plan as it is signed on a day: it says which powers there are that it does not use.</summary>
    public static PlanContent Named(PersonRecord record, bool subject, PlanContent plan, DateOnly day) =>
        plan with { Unused = [.. NotUsed(Of(record, subject, day), plan).Select(power => new UnusedPower(power.Code, power.What, power.Provision))] };

    private static IEnumerable<Power> OfOrders(IReadOnlyList<NotificationOrder> orders)
    {
        if (orders.FirstOrDefault(order => order.Kind is NotificationOrderKind.Shpo or NotificationOrderKind.InterimShpo or NotificationOrderKind.Sopo) is { } prevention)
        {
            var held = $"{OrdersHeld.Of(prevention.Kind)} of {PersonWords.Day(prevention.From)}";
            yield return new("power:order-monitoring", "Inspect devices and install monitoring, where a term of the order says so", "SOA 2003 s103A; Sentencing Code s343", $"{held}. Its terms are not recorded in Vigil: read them in the order.");
            yield return new("power:order-vary", "Ask the court to vary the order: a requirement with a named supervisor who answers for it", "SOA 2003 s103E; Sentencing Code s350; PCSC Act 2022 s175", held);
            yield return new("power:order-polygraph", "Test by polygraph, where the order requires it", "A positive requirement of the order", $"{held}. Otherwise a test by the police rests on consent.", Read: false);
            yield return new("power:order-tag", "Tag under the order", "SOA 2003 s103FA; Sentencing Code s348A", $"{held}. The provision was not in force when it was last read: check its commencement.", Read: false);
        }

        if (orders.FirstOrDefault(order => order.Kind == NotificationOrderKind.Sro) is { } risk)
        {
            var held = $"{OrdersHeld.Of(risk.Kind)} of {PersonWords.Day(risk.From)}";
            yield return new("power:sro-monitoring", "Inspect devices and install monitoring, where a term of the order says so", "SOA 2003 ss122A, 122BA", $"{held}. Its terms are not recorded in Vigil: read them in the order.");
            yield return new("power:sro-tag", "Tag under the order", "SOA 2003 s122EA", $"{held}. The provision was not in force when it was last read: check its commencement.", Read: false);
        }
    }

    private static IEnumerable<Power> OfSentence(PersonRecord record, DateOnly day)
    {
        if (record.Of<OutcomeFact>().FirstOrDefault(held => held.Value is { Schedule3: true, Outcome: var one } && one.Date <= day && Runs(one, day)) is not { Value.Outcome: var outcome })
        {
            yield break;
        }

        var runs = $"The sentence of {PersonWords.Day(outcome.Date)} still runs: on release its licence may have this. Ask probation which conditions it has.";
        if (Polygraph(outcome) && record.Of<BirthFact>().LastOrDefault() is { Value.Born: var born } && born.AddYears(Adult) <= day)
        {
            yield return new("power:licence-polygraph", "Test by polygraph as a condition of the licence", "Offender Management Act 2007 s28(2)–(3C)", runs);
        }

        yield return new("power:licence-devices", "Inspect devices and install monitoring software as a condition of the licence", "CJA 2003 s250; SI 2015/337 art 7", runs);
        yield return new("power:licence-tag", "Monitor electronically as a condition of the licence: curfew, zones, location", "SI 2015/337 arts 4, 7", runs);
    }

    private static IEnumerable<Power> OfNotification(PersonRecord record, bool subject, DateOnly day)
    {
        if (!subject)
        {
            yield break;
        }

        yield return new("power:entry", "Apply for a warrant to enter and search the home to assess the risk", "SOA 2003 s96B", "Subject to the notification requirements. Entry must have been sought twice for that purpose, and not been possible.");
        if (!OrdersHeld.InForce(record, day).Any(order => order.Kind is NotificationOrderKind.Shpo or NotificationOrderKind.Sopo))
        {
            yield return new("power:apply-order", "Apply for a sexual harm prevention order", "SOA 2003 s103A", "No such order is in force. It needs what the person has done since, and necessity.");
        }
    }

    /// <summary>Whether a prison sentence of an outcome has not run to its end on a day; consecutive terms one after the other.</summary>
    private static bool Runs(Outcome outcome, DateOnly day)
    {
        if (outcome.Disposals.Any(one => one.Kind is DisposalKind.Life or DisposalKind.Indeterminate))
        {
            return true;
        }

        var (ends, last) = (outcome.Date, outcome.Date);
        foreach (var one in outcome.Disposals.Where(Imprisons))
        {
            var from = one.ConsecutiveToPrevious ? last : outcome.Date;
            last = from.AddYears(one.Length.Years).AddMonths(one.Length.Months + one.ExtensionMonths).AddDays(one.Length.Days);
            ends = last > ends ? last : ends;
        }

        return ends > day;
    }

    private static bool Polygraph(Outcome outcome) =>
        outcome.Disposals.Any(one => one.Kind is DisposalKind.Life or DisposalKind.Indeterminate || (Imprisons(one) && (one.Length.Years * 12) + one.Length.Months >= PolygraphMonths));

    private static bool Imprisons(Disposal one) => one.Kind is DisposalKind.Imprisonment or DisposalKind.Extended or DisposalKind.DetentionS250;
}
