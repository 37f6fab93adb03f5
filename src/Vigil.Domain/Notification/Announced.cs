using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Notification;

/// <summary>
/// Changes told in advance (s84(2)) of which it is not recorded yet whether they happened. The notice stands for the
/// notification only if the change comes when it was expected (s84(3), (4)), so whoever manages the person finds out.
/// </summary>
public static class Announced
{
    private const int LastReportDay = 5;
    private const string Provision = "SOA 2003 s84(2), s84(3), s84(4)";

    private static readonly ReasonForm Notice = new("Notice was given on {a} of a change expected on {b}");
    private static readonly ReasonForm NoticeOnly = new("Notice was given of a change expected on {b}");
    private static readonly ReasonForm Window = new("It is notified by that notice if it happened from {a}, 2 days before, to {b}, the third day beginning with it; time away is left out (s84(5))");
    private static readonly ReasonForm Report = new("If it has not happened by then, the person must report that by {a}: 6 days beginning with the expected date");

    /// <summary>Those that are open, by expected date.</summary>
    public static IEnumerable<Held<ChangeFact>> Open(PersonRecord record) => record.Of<ChangeFact>()
        .Where(held => held.Value is { CalledOffOn: null, Change: { On: null, AdvanceDate: not null } })
        .OrderBy(held => held.Value.Change.AdvanceDate);

    /// <summary>To record, for each that is open, whether it happened: from the expected date on.</summary>
    public static IEnumerable<Duty> Duties(PersonRecord record) => Open(record).Select(held => Of(held.Value.Change));

    private static Duty Of(Change change)
    {
        var expected = change.AdvanceDate!.Value;
        return new()
        {
            Kind = DutyKind.AdvanceNoticeOutcome, OwedBy = OwedBy.Police, Provision = Provision,
            AdviseBy = new(expected), LateAfter = new(expected.AddDays(LastReportDay)),
            Because =
            [
                change.AdvanceNoticeGiven is { } given ? new(Notice, given, expected) : new(NoticeOnly, second: expected),
                new(Window, expected.AddDays(-2), expected.AddDays(2)),
                new(Report, expected.AddDays(LastReportDay)),
            ],
        };
    }
}
