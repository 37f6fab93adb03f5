using System.Globalization;
using Vigil.Domain.Calendar;
using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Domain.Visits;

/// <summary>One ground of a warrant to enter.</summary>
/// <param name="Words">What must be so.</param>
/// <param name="Met">Whether the record shows it; none where only a person can judge it.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Evidence">What on the record shows it.</param>
/// <param name="Lacking">What is lacking; none where nothing is.</param>
public sealed record WarrantGround(string Words, bool? Met, string Provision, IReadOnlyList<string> Evidence, string? Lacking = null);

/// <summary>
/// The grounds of a warrant to enter and search a home to assess risk (SOA 2003 s96B), put together from the record. Whether to
/// apply is for a person.
/// </summary>
public static class WarrantGrounds
{
    /// <summary>Every visit at which a constable sought entry to search.</summary>
    public static IReadOnlyList<EntryAttempt> Attempts(PersonRecord record) =>
        [.. record.Of<VisitFact>().Where(held => held.Value.Visit.Entry is not null).Select(held => new EntryAttempt(held.Value.Visit.On, true, held.Value.Visit.Entry!.Outcome == EntryOutcome.Allowed))];

    /// <summary>The grounds at a moment.</summary>
    public static IReadOnlyList<WarrantGround> Of(PersonRecord record, Moment at)
    {
        var facts = FromRecord.Of(record);
        var subject = facts is not null && NotificationRules.IsSubject(facts, at);
        var away = facts?.Away.Any(one => one.Kind != AwayKind.HospitalOther && one.From <= at.Day && (one.To is null || one.To > at.Day)) == true;
        var attempts = Attempts(record).Count(one => one.On <= at.Day && !one.Entered);
        return
        [
            new("The person is subject to the notification requirements", subject, "SOA 2003 s96B(1)", [], subject ? null : facts is null ? "no date of birth is recorded, so that it cannot be worked out" : "on what is recorded they are not"),
            Home(record, at.Day),
            new("They are not in custody, detained in hospital or outside the United Kingdom", !away, "SOA 2003 s96B(4)", [], away ? "they are recorded as away" : null),
            new($"On at least {Count(EntryWarrant.Occasions)} occasions a constable sought entry to search for the purpose of assessing risk, and was unable", attempts >= EntryWarrant.Occasions, "SOA 2003 s96B(3)",
                [.. Occasions(record, at.Day)], attempts >= EntryWarrant.Occasions ? null : $"{Count(EntryWarrant.Occasions - attempts)} more. A visit counts only where entry to search was sought and refused or unable, by a named constable"),
            new("To search the premises is necessary for assessing the risk", null, "SOA 2003 s96B(3)", [], "a person says why"),
            new("The application is made by a senior police officer", null, "SOA 2003 s96B(5)", [], "which rank that is has not been checked here: ask the force’s solicitor"),
        ];
    }

    /// <summary>Whether everything that the record can show is met.</summary>
    public static bool Ready(IReadOnlyList<WarrantGround> grounds) => grounds.All(one => one.Met != false);

    private static WarrantGround Home(PersonRecord record, DateOnly day)
    {
        var home = record.Facts.LastOrDefault(held => held.TrueOn(day) && held.Value is AddressFact address && address.IsHome());
        if (home is null)
        {
            return new("The premises are the home address last notified, or where they are believed to live", false, "SOA 2003 s96B(2)", [], "no home address is recorded");
        }

        var verified = Verifications.Latest(record, home);
        return new(
            "The premises are the home address last notified, or where they are believed to live", true, "SOA 2003 s96B(2)",
            [
                $"{Verifications.PlaceOf(home.Value)}, recorded on {PersonWords.Day(home.LearnedOn)}: {home.Source}",
                verified is null ? "not verified" : $"{(verified.Value.Found ? "verified" : "found not to be true")} on {PersonWords.Day(verified.TrueFrom ?? verified.LearnedOn)} by {verified.Value.By}",
            ],
            verified is { Value.Found: false } ? "the address was found not to be true: say why they are believed to live there" : null);
    }

    private static IEnumerable<string> Occasions(PersonRecord record, DateOnly day) => VisitHistory.Of(record, day)
        .Where(held => held.Value.Visit.Entry is { Outcome: not EntryOutcome.Allowed })
        .Select(held => held.Value.Visit).OrderBy(visit => visit.On).ThenBy(visit => visit.At)
        .Select(visit => string.Create(CultureInfo.InvariantCulture, $"{PersonWords.Day(visit.On)} at {visit.At:HH\\:mm}, {visit.Entry!.Constable}: {PersonWords.LowerFirst(VisitWords.Of(visit.Entry.Outcome))}{(visit.Entry.Words is null ? "" : $" ({visit.Entry.Words})")}"));

    private static string Count(int number) => number switch { 1 => "one", 2 => "two", _ => number.ToString(CultureInfo.InvariantCulture) };
}
