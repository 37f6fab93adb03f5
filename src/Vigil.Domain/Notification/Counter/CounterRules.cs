using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>Which section is proposed for a notification, and why.</summary>
/// <param name="Section">The section.</param>
/// <param name="Because">Why, in plain words.</param>
public sealed record Proposal(NotificationSection Section, string Because);

/// <summary>What the law allows at the counter.</summary>
public static class CounterRules
{
    /// <summary>Why this attendance cannot be recorded, or nothing where it can.</summary>
    public static Refusal? Refuse(Attendance at, PersonRecord record, Moment now)
    {
        if (new Moment(at.On, at.Time).CompareTo(now) > 0)
        {
            return new($"A notification is recorded once it has been made, and {Statement.Day(at.On)} {at.Time:HH\\:mm} is still ahead.", "SOA 2003 s87(1)");
        }

        if (record.Of<BirthFact>().LastOrDefault() is { } birth && at.On < birth.Value.Born)
        {
            return new($"{Statement.Day(at.On)} is before the date of birth, {Statement.Day(birth.Value.Born)}.", "SOA 2003 s83(5)(a)");
        }

        if (record.On<StatusFact>(at.On).FirstOrDefault(held => held.Value.Kind == StatusKind.Deceased) is { } death)
        {
            return new($"The person is recorded as having died{(death.TrueFrom is { } day ? $" on {Statement.Day(day)}" : "")}. Correct that first if it is wrong.", "SOA 2003 s80(2)");
        }

        if (at.Parent is not null && !record.Of<ParentalDirectionFact>().Any(held => held.Value.Until >= at.On && (held.TrueFrom is null || held.TrueFrom <= at.On)))
        {
            return new("A parent attends with the person only under a parental direction, and none is recorded for that day.", "SOA 2003 s89(1) and (2)");
        }

        return at.Told.Select(told => Refuse(told, record, at.On)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>What whoever takes the notification should know before going on; it stops nothing.</summary>
    public static IReadOnlyList<string> Warn(PersonRecord record, Moment now)
    {
        var answer = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, now) : null;
        return answer switch
        {
            null => ["No date of birth is recorded, so it is not known whether the person must notify. Ask for it."],
            { Period.Kind: PeriodKind.None } => ["On what is recorded, the person is not subject to notification today. The notification can be recorded; ask the person's manager to check."],
            { Period.Ends: { } end } when end < now.Day => [$"On what is recorded, the notification period ended on {Statement.Day(end)}. The notification can be recorded; ask the person's manager to check."],
            _ => [],
        };
    }

    /// <summary>The section that what is outstanding calls for.</summary>
    public static Proposal Propose(PersonRecord record, IReadOnlyList<Duty> duties)
    {
        var open = duties.Where(duty => duty.DischargedOn is null && duty.OwedBy is OwedBy.Person or OwedBy.Parent)
            .OrderBy(duty => duty.AdviseBy).ToList();
        if (open.Find(duty => duty.Kind == DutyKind.InitialNotification) is { } first)
        {
            return new(NotificationSection.S83, $"The first notification is outstanding, to be made by {DeadlineWords.Of(first.AdviseBy)}.");
        }

        if (open.Find(duty => IsChange(duty.Kind)) is { } change)
        {
            return new(NotificationSection.S84, $"{DutyWords.Name(change.Kind)} is outstanding, to be made by {DeadlineWords.Of(change.AdviseBy)}.");
        }

        if (!record.Of<NotificationFact>().Any())
        {
            return new(NotificationSection.S83, "No notification is recorded yet.");
        }

        return open.Find(duty => duty.Kind == DutyKind.PeriodicNotification) is { } periodic
            ? new(NotificationSection.S85, $"The next periodic notification is to be made by {DeadlineWords.Of(periodic.AdviseBy)}.")
            : new(NotificationSection.S85, "No change is known to be outstanding.");
    }

    private static bool IsChange(DutyKind kind) => kind is DutyKind.ChangeNotification or DutyKind.QualifyingStayNotification
        or DutyKind.ReleaseNotification or DutyKind.NonOccurrenceReport;

    /// <summary>Why something told on a day cannot be recorded, or nothing where it can.</summary>
    public static Refusal? Refuse(Told told, PersonRecord record, DateOnly on)
    {
        if (told is SettledTold && told.On > on)
        {
            return new($"{told.Question.Title()}: {Statement.Day(told.On)} is still ahead. Record it once it has happened.", "SOA 2003 s84(2)");
        }

        if (told.On > on && told is not TravelTold && ToldChanges.KindOf(told, record) is null)
        {
            return new($"{told.Question.Title()}: {Statement.Day(told.On)} is after the notification. Only a change of name, address, household, account, card or document can be notified in advance.", "SOA 2003 s84(2)");
        }

        if (told is TravelTold { KnownOn: { } known } && known > on)
        {
            return new("Travel cannot have become known after the notification in which it is told.", "SI 2004/1220 reg 5(2)");
        }

        if (Replaced(told, record, on).FirstOrDefault(held => held.TrueFrom >= told.On) is { TrueFrom: { } began })
        {
            return new($"{told.Question.Title()}: what we hold began on {Statement.Day(began)}, so it cannot have changed on {Statement.Day(told.On)}. Correct the record first if it is wrong.", "An end cannot come before its beginning");
        }

        var ends = told is CeasedTold ceased ? ceased.FactId : told is ReleaseTold release ? release.FactId : (Guid?)null;
        return ends is { } id && record.Facts.FirstOrDefault(held => held.FactId == id) is { TrueFrom: { } from } && told.On < from
            ? new($"{told.Question.Title()}: {Statement.Day(told.On)} is before {Statement.Day(from)}, when it began.", "An end cannot come before its beginning")
            : null;
    }

    /// <summary>What a telling takes the place of.</summary>
    private static IEnumerable<Held> Replaced(Told told, PersonRecord record, DateOnly on) => record.Facts.Where(held => held.TrueOn(on) && told.On <= on && (told, held.Value) switch
    {
        (NameTold { Kind: NameKind.Legal }, NameFact { Kind: NameKind.Legal }) => true,
        (HomeTold, AddressFact { Kind: not AddressKind.OtherPremises }) => true,
        (SettledTold { Happened: true } settled, _) => record.Facts.Any(notice => notice.FactId == settled.NoticeId
            && (notice.Value is ChangeFact { Ends: { } ends } ? ends == held.FactId : notice.Value is ChangeFact { Begins: { } begins } && FactTraits.Excludes(begins, held.Value))),
        _ => false,
    });
}
