using System.Globalization;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification.Oracle;

/// <summary>The engine's answer and the oracle's as lines that can be compared.</summary>
public static class Agreement
{
    /// <summary>Whether they say the same about the end of a day.</summary>
    public static bool Holds(NotificationFacts facts, DateOnly on) => Engine(facts, on).SequenceEqual(Oracle(facts, on));

    /// <summary>What only one of them says.</summary>
    public static string Difference(NotificationFacts facts, DateOnly on)
    {
        var (engine, oracle) = (Engine(facts, on), Oracle(facts, on));
        return $"on {Iso(on)}\nengine only: {string.Join(" | ", engine.Except(oracle))}\noracle only: {string.Join(" | ", oracle.Except(engine))}";
    }

    private static List<string> Engine(NotificationFacts facts, DateOnly on)
    {
        var answer = NotificationRules.Apply(facts, Moment.EndOf(on));
        return [.. answer.Duties.Select(duty => Line(duty, on))
            .Append($"period {answer.Period.Kind} {Iso(answer.Period.Starts)} {Iso(answer.Period.Ends)}")
            .Order(StringComparer.Ordinal)];
    }

    private static List<string> Oracle(NotificationFacts facts, DateOnly on) =>
        // the last word of the oracle's line is the day on which the duty arose, which the engine does not keep
        [.. SlowOracle.Answer(facts, on).Select(line => line.StartsWith("period", StringComparison.Ordinal) ? line : line[..line.LastIndexOf(' ')]).Order(StringComparer.Ordinal)];

    /// <summary>A duty in one line.</summary>
    public static string Line(Duty duty, DateOnly on) =>
        $"{duty.Kind} {Show(duty.AdviseBy)} {Show(duty.LateAfter)} {duty.StateAt(Moment.EndOf(on))} {duty.OwedBy}";

    private static string Show(Deadline deadline) => deadline.IsOpen ? "-" : deadline.ToString();

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
