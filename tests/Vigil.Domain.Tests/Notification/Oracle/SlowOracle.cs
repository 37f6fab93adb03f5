using Vigil.Domain.Notification;

namespace Vigil.Domain.Tests.Notification.Oracle;

/// <summary>
/// Part 2 worked out a second time, by looking at one day after another, without any of the engine's own arithmetic.
/// It knows dates, states and periods, no reasons. England and Wales, moments at the end of a day.
/// </summary>
public sealed class SlowOracle
{
    private static readonly DateOnly Regulations2012 = new(2012, 8, 13);
    private static readonly Matter[] Of2012 =
        [Matter.BankAccount, Matter.Card, Matter.Passport, Matter.IdentityDocument, Matter.HouseholdWithChild, Matter.HouseholdWithChildCeased];

    private readonly NotificationFacts facts;
    private readonly DateOnly today;
    private readonly OraclePeriod period;
    private readonly List<NotificationMade> made;
    private readonly List<string> duties = [];

    private SlowOracle(NotificationFacts facts, DateOnly today)
    {
        (this.facts, this.today, period) = (facts, today, new(facts, today));
        made = [.. facts.Notifications.Where(one => one.Date <= today).OrderBy(one => one.Date).ThenBy(one => one.Section).ThenBy(one => one.HomeAddressKind)];
    }

    /// <summary>The period and the duties, one line each, in no particular order.</summary>
    public static List<string> Answer(NotificationFacts facts, DateOnly today)
    {
        var oracle = new SlowOracle(facts, today);
        if (oracle.period.Subject(today))
        {
            oracle.Initial();
            oracle.Releases();
            oracle.Changes();
            oracle.Stays();
            oracle.Periodic();
            oracle.Travel();
        }

        oracle.duties.Add($"period {oracle.period.Kind} {(oracle.period.AnySource ? Iso(oracle.period.Starts) : "-")} {Iso(oracle.period.Ends)}");
        return oracle.duties;
    }

    private bool Away(DateOnly day, bool generous) => facts.Away.Any(away =>
        away.Kind != AwayKind.HospitalOther && away.From <= today && day >= away.From && (away.To is null || day < away.To || (generous && day == away.To)));

    private DateOnly? Nth(DateOnly first, int n, bool generous)
    {
        for (var (day, left) = (first, n); day < first.AddYears(60); day = day.AddDays(1))
        {
            if (!Away(day, generous) && --left == 0)
            {
                return day;
            }
        }

        return null;
    }

    private void Initial()
    {
        foreach (var (start, certain) in period.Beginnings([.. made.Select(one => one.Date)], day => Nth(day, 3, true)))
        {
            var late = Nth(start, 3, true);
            var first = made.Find(one => one.Date >= start);
            DateOnly? done = first is null ? null : first.Section == NotificationSection.S83 || late is null || first.Date < late ? first.Date : late;
            Counted("InitialNotification", start, 3, done, !certain);
        }
    }

    private void Releases()
    {
        foreach (var day in facts.Away.Where(Custody).Select(away => away.To).OfType<DateOnly>().Distinct())
        {
            if (day <= today && period.Subject(day) && !facts.Away.Any(away => Custody(away) && away.From <= day && (away.To is null || away.To > day)))
            {
                Release(day);
            }
        }
    }

    private void Release(DateOnly day)
    {
        var late = Nth(Away(day, true) ? day : day.AddDays(1), 3, true);
        var paused = Away(today, false) && (late is not { } last || today <= last || Stretch(last, today));
        Write("ReleaseNotification", day, Iso(Nth(day, 3, false)), Iso(late), Covering(Matter.Release, day), paused);
    }

    private void Changes()
    {
        foreach (var change in facts.Changes)
        {
            var happened = change.On <= today ? change.On : null;
            DateOnly? expected = change.AdvanceNoticeGiven <= today && change.Kind != Matter.Release && !(happened < change.AdvanceNoticeGiven) ? change.AdvanceDate : null;
            var holds = "no";
            if (expected is { } d && happened is { } h && h >= d.AddDays(-2))
            {
                holds = Nth(d, 3, false) is not { } strict || h <= strict ? "yes" : Nth(d, 3, true) is not { } generous || h <= generous ? "perhaps" : "no";
            }

            if (happened is { } on && period.Subject(on) && (on >= Regulations2012 || !Of2012.Contains(change.Kind)))
            {
                if (change.Kind == Matter.Release)
                {
                    if (!duties.Exists(line => line.StartsWith("ReleaseNotification", StringComparison.Ordinal) && line.EndsWith(Iso(on), StringComparison.Ordinal)))
                    {
                        Release(on);
                    }
                }
                else
                {
                    Counted("ChangeNotification", on, 3, holds == "yes" ? change.AdvanceNoticeGiven : Covering(change.Kind, on), holds == "perhaps");
                }
            }

            if (expected is { } day && period.Subject(day) && Nth(day, 3, false) is { } window && (happened ?? today) > window)
            {
                Counted("NonOccurrenceReport", day, 6, Covering(change.Kind, day), holds == "perhaps");
            }
        }
    }

    private void Stays()
    {
        foreach (var premises in facts.Stays.GroupBy(stay => stay.Premises))
        {
            var days = new SortedSet<DateOnly>();
            foreach (var stay in premises)
            {
                for (var day = stay.From; day <= stay.To && day <= today; day = day.AddDays(1))
                {
                    days.Add(day);
                }
            }

            foreach (var day in days.Where(day => day >= period.Starts))
            {
                var year = days.Count(other => other <= day && OracleTable.Next(other, 12) > day);
                if (year >= 7)
                {
                    if (period.Subject(day))
                    {
                        Counted("QualifyingStayNotification", day, 3, Covering(Matter.Stay, day));
                    }

                    break;
                }
            }
        }
    }

    private void Periodic()
    {
        var home = HomeAddressKind.SoleOrMainResidence;
        (DateOnly Date, HomeAddressKind Home)? any = null, full = null;
        foreach (var one in made.Where(one => one.Date >= period.Starts || !period.HadEarlierRun))
        {
            var about = one.Matters is { Count: > 0 } matters ? matters : null;
            var keeps = one.Section == NotificationSection.S84 && one.HomeAddressKind == HomeAddressKind.SoleOrMainResidence
                && about is not null && !about.Contains(Matter.HomeAddress);
            home = keeps ? home : one.HomeAddressKind;
            any = (one.Date, home);
            if (one.Section != NotificationSection.S84 || about is null || about.Any(matter => !Of2012.Contains(matter) && matter is not (Matter.Travel or Matter.Return)))
            {
                full = any;
            }
        }

        if (any is not { } latest)
        {
            return;
        }

        var advised = full ?? latest;
        var due = Due(advised);
        var strict = Ends(due, false);
        if (strict is { } day && day > period.Last)
        {
            return;
        }

        var (unreset, reset) = (Ends(due, true), Ends(Due(latest), true));
        var late = unreset is null || reset is null ? null : unreset > reset ? unreset : reset;
        var paused = Away(due, false) && Away(today, false) && Stretch(due, today);
        Write("PeriodicNotification", advised.Date > period.Starts ? advised.Date : period.Starts, Iso(strict), Iso(late), null, paused);
    }

    /// <summary>Whether the person is away on every day from one to the other.</summary>
    private bool Stretch(DateOnly one, DateOnly other)
    {
        for (var day = one < other ? one : other; day <= (one < other ? other : one); day = day.AddDays(1))
        {
            if (!Away(day, false))
            {
                return false;
            }
        }

        return true;
    }

    private static DateOnly Due((DateOnly Date, HomeAddressKind Home) from) =>
        from.Home == HomeAddressKind.RegularlyFound && from.Date >= Regulations2012 ? from.Date.AddDays(7) : from.Date.AddYears(1);

    /// <summary>The day itself, or two days after the first day on which the person is back.</summary>
    private DateOnly? Ends(DateOnly due, bool generous)
    {
        if (!Away(due, generous))
        {
            return due;
        }

        for (var day = due; day < due.AddYears(60); day = day.AddDays(1))
        {
            if (!Away(day, generous))
            {
                return day.AddDays(2);
            }
        }

        return null;
    }

    private void Travel()
    {
        foreach (var journey in facts.Travel.Where(journey => period.Subject(journey.Departs)))
        {
            var since2012 = journey.Departs >= Regulations2012;
            if (!since2012 && journey.Returns is { } back && back < journey.Departs.AddDays(3))
            {
                continue;
            }

            var seven = journey.Departs.AddDays(-8);
            var early = (journey.KnownOn is null || journey.KnownOn < journey.Departs.AddDays(-7)) && seven >= period.Starts;
            var noon = since2012 ? Iso(journey.Departs.AddDays(-1)) + "T12:00" : Iso(journey.Departs.AddDays(-2));
            var advise = early ? Iso(seven) : noon;
            var late = !early || journey.KnownOn is null ? noon : Iso(journey.Departs.AddDays(-7));
            var since = journey.KnownOn ?? facts.Travel.Select(other => other.Departs).Where(other => other < journey.Departs).Append(journey.Departs.AddMonths(-12)).Max();
            Write("TravelNotification", journey.Departs, advise, late, Covering(Matter.Travel, since), false);
            if (journey.Returns is { } returns && !journey.ReturnPreNotified && period.Subject(returns))
            {
                Write("ReturnNotification", returns, Iso(returns.AddDays(2)), Iso(returns.AddDays(3)), Covering(Matter.Return, returns), false);
            }
        }
    }

    private DateOnly? Covering(Matter matter, DateOnly from) =>
        made.Find(one => one.Date >= from && (one.Matters is null || one.Matters.Count == 0 || one.Matters.Contains(matter)))?.Date;

    private void Counted(string kind, DateOnly arises, int n, DateOnly? done, bool neverLate = false)
    {
        var late = Nth(arises, n, true);
        var paused = Away(today, false) && (late is not { } last || today <= last || Stretch(last, today));
        Write(kind, arises, Iso(Nth(arises, n, false)), neverLate ? "-" : Iso(late), done, paused);
    }

    private void Write(string kind, DateOnly arises, string advise, string late, DateOnly? done, bool paused)
    {
        late = period.Certain(arises) ? late : "-";
        var now = Iso(today) + "T23:59";
        var state = done is { } day ? late == "-" || string.CompareOrdinal(Iso(day), late[..10]) <= 0 ? "Met" : "MetLate"
            : late != "-" && string.CompareOrdinal(now, Full(late)) > 0 ? "Overdue"
            : paused ? "Paused"
            : advise != "-" && string.CompareOrdinal(now, Full(advise)) > 0 ? "Arguable"
            : advise != "-" && DateOnly.ParseExact(advise[..10], "yyyy-MM-dd").DayNumber - today.DayNumber <= 14 ? "Due" : "Upcoming";
        var by = facts.ParentalDirectionUntil is { } until && advise != "-" && string.CompareOrdinal(advise[..10], Iso(until)) <= 0
            && string.CompareOrdinal(advise[..10], Iso(OracleTable.Next(facts.Born, 18 * 12))) < 0 ? "Parent" : "Person";
        duties.Add($"{kind} {advise} {late} {state} {by} {Iso(arises)}");
    }

    private static string Full(string deadline) => deadline.Length > 10 ? deadline : deadline + "T23:59";

    private static bool Custody(Away away) => away.Kind is AwayKind.Remand or AwayKind.Sentence or AwayKind.HospitalPart3;

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
