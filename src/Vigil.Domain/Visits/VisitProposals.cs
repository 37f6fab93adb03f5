using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>A part of the day in which someone can be visited.</summary>
public enum DayPart
{
    /// <summary>Before ten.</summary>
    Morning,
    /// <summary>From ten to four.</summary>
    Daytime,
    /// <summary>From four to half past eight.</summary>
    Evening,
}

/// <summary>A day and a part of it for the next visit.</summary>
/// <param name="On">The day.</param>
/// <param name="Part">The part.</param>
/// <param name="Because">Why then.</param>
public sealed record VisitSlot(DateOnly On, DayPart Part, string Because);

/// <summary>
/// When to visit next, so that days and times vary, evenings included (College of Policing APP, home visits). Proposals are the
/// same whenever they are asked for on one day, and follow no pattern that the person visited could learn.
/// </summary>
public static class VisitProposals
{
    private const int Looked = 6, Ahead = 14, Soon = 4;

    /// <summary>Some slots, the best first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="due">By when the visit is to be made: the fortnight before it is looked at, or the next days where it is past.</param>
    /// <param name="today">The London date.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<VisitSlot> Of(PersonRecord record, DateOnly due, DateOnly today, int count)
    {
        var last = VisitHistory.Of(record, today).Take(Looked).Select(held => held.Value.Visit).ToList();
        var routine = record.On<RoutineFact>(today).Select(held => held.Value).ToList();
        var (from, until) = due <= today.AddDays(Soon) ? (today, today.AddDays(Soon)) : (due.AddDays(-Ahead) > today ? due.AddDays(-Ahead) : today, due);
        var slots = Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .SelectMany(on => Enum.GetValues<DayPart>().Select(part => (On: on, Part: part)))
            .OrderBy(slot => last.Count(visit => PartOf(visit.At) == slot.Part))
            .ThenBy(slot => last.Count(visit => visit.On.DayOfWeek == slot.On.DayOfWeek))
            .ThenBy(slot => routine.Any(one => Meets(one, slot.On.DayOfWeek, slot.Part)))
            .ThenBy(slot => Mixed(record.Id, slot.On, slot.Part)).ToList();
        List<VisitSlot> chosen = [];
        foreach (var (on, part) in slots)
        {
            if (chosen.Count < count && chosen.TrueForAll(one => one.On != on))
            {
                chosen.Add(new(on, part, Why(last, routine, on, part)));
            }
        }

        return chosen;
    }

    /// <summary>The part of the day of a time.</summary>
    public static DayPart PartOf(TimeOnly at) => at.Hour < 10 ? DayPart.Morning : at.Hour < 16 ? DayPart.Daytime : DayPart.Evening;

    /// <summary>"in the morning, before 10".</summary>
    public static string Words(DayPart part) => part switch
    {
        DayPart.Morning => "in the morning, before 10:00",
        DayPart.Daytime => "between 10:00 and 16:00",
        DayPart.Evening => "between 16:00 and 20:30",
    };

    private static string Why(List<Visit> last, List<RoutineFact> routine, DateOnly on, DayPart part)
    {
        var (sameDay, samePart) = (last.Count(visit => visit.On.DayOfWeek == on.DayOfWeek), last.Count(visit => PartOf(visit.At) == part));
        var weekday = LifeWords.Of(on.DayOfWeek);
        var varied = last.Count == 0 ? "no visit is recorded yet, so any time is new"
            : $"of the last {(last.Count == 1 ? "visit" : $"{last.Count} visits")} {Few(samePart)} at this time of day and {Few(sameDay)} on a {weekday}";
        return routine.FirstOrDefault(one => Meets(one, on.DayOfWeek, part)) is { } meets
            ? $"{varied}; the routine has “{meets.What}” then, so they may be out"
            : routine.Count == 0 ? varied : $"{varied}; nothing in the weekly routine takes them out then";
    }

    private static string Few(int count) => count switch { 0 => "none was", 1 => "one was", _ => $"{count} were" };

    private static bool Meets(RoutineFact routine, DayOfWeek day, DayPart part)
    {
        var (from, to) = part switch
        {
            DayPart.Morning => (new TimeOnly(7, 0), new TimeOnly(10, 0)),
            DayPart.Daytime => (new TimeOnly(10, 0), new TimeOnly(16, 0)),
            DayPart.Evening => (new TimeOnly(16, 0), new TimeOnly(20, 30)),
        };
        return routine.Days.Contains(day) && routine.From < to && (routine.To > from || routine.To < routine.From);
    }

    /// <summary>The same for the same slot and person, and without a pattern from one to the next (SplitMix64).</summary>
    private static ulong Mixed(Guid person, DateOnly on, DayPart part)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.TryWriteBytes(bytes);
        var z = BitConverter.ToUInt64(bytes[8..]) + ((((ulong)on.DayNumber * 3) + (ulong)part) * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
