using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>"Within n days beginning with" a day, disregarding time in custody, in hospital or abroad (s83(1), (6), s84(1), (5)).</summary>
internal readonly struct DaysBeginningWith
{
    private static readonly ReasonForm ReleaseCounts = new("{s} is disregarded: the first day that counts is the day of release {b}");
    private static readonly ReasonForm ReturnCounts = new("{s} is disregarded: the first day that counts is the day of return {b}");
    private static readonly ReasonForm Between = new("{s} from {a} to {b} is disregarded");
    private static readonly ReasonForm StillAway = new("{s} since {a} is disregarded and has not ended: the days cannot be counted yet");
    private static readonly ReasonForm IfReleaseDoesNotCount = new("if the day of release itself does not count, the last day is {a}");
    private static readonly ReasonForm IfReturnDoesNotCount = new("if the day of return itself does not count, the last day is {a}");
    private static readonly ReasonForm IfReturnDoesNotCountOpen = new("if the day of return or release itself does not count, the days cannot be counted yet");

    private DaysBeginningWith(Deadline advise, Deadline late, Reason[] because, IReadOnlyList<DaySpan> paused) =>
        (Advise, Late, Because, Paused) = (advise, late, because, paused);

    /// <summary>The last day on the strictest reading.</summary>
    public Deadline Advise { get; }

    /// <summary>The last day on the most generous reading.</summary>
    public Deadline Late { get; }

    /// <summary>The arithmetic.</summary>
    public Reason[] Because { get; }

    /// <summary>When the clock stands still.</summary>
    public IReadOnlyList<DaySpan> Paused { get; }

    /// <summary>Whether any time was disregarded, on either reading.</summary>
    public bool Disregards => Because.Length > 1;

    /// <summary>Counts.</summary>
    /// <param name="away">Disregarded time.</param>
    /// <param name="n">How many days.</param>
    /// <param name="first">Day 1.</param>
    /// <param name="opening">The step that names the days and their beginning.</param>
    /// <param name="dayOfRelease">Whether day 1 is itself a day of release, which does not count on the most generous reading.</param>
    public static DaysBeginningWith Count(in TimeAway away, int n, DateOnly first, Reason opening, bool dayOfRelease = false)
    {
        var strict = away.Nth(n, first, Reading.Strictest);
        var generous = away.Nth(n, first, Reading.MostGenerous);
        if (dayOfRelease && away.On(first, Reading.MostGenerous) is null)
        {
            generous = away.Nth(n, first.Plus(1), Reading.MostGenerous);
        }

        var last = generous ?? DateOnly.MaxValue;
        var touched = 0;
        foreach (var stretch in away.Stretches)
        {
            touched += Stops(stretch, first, last) ? 1 : 0;
        }

        var differs = strict != generous;
        var because = new Reason[1 + touched + (differs ? 1 : 0)];
        DaySpan[] paused = touched == 0 ? [] : new DaySpan[touched];
        because[0] = opening;
        var release = dayOfRelease;
        var at = 0;
        foreach (var stretch in away.Stretches)
        {
            release |= stretch.To is { } end && end >= first && end <= last && IsRelease(stretch.Kind);
            if (Stops(stretch, first, last))
            {
                paused[at++] = new(stretch.From, stretch.To?.Plus(-1));
                because[at] = Step(stretch, first);
            }
        }

        if (differs)
        {
            because[^1] = generous is { } latest ? new(release ? IfReleaseDoesNotCount : IfReturnDoesNotCount, latest) : new(IfReturnDoesNotCountOpen);
        }

        return new(strict is { } day ? new(day) : Deadline.Open, generous is { } end2 ? new(end2) : Deadline.Open, because, paused);
    }

    /// <summary>Whether time away ends in a release rather than a return.</summary>
    internal static bool IsRelease(AwayKind kind) => kind is AwayKind.Remand or AwayKind.Sentence or AwayKind.HospitalPart3;

    /// <summary>A kind of time away in words.</summary>
    internal static string WordsOf(in Stretch stretch) => stretch.Mixed ? "time away" : stretch.Kind switch
    {
        AwayKind.Remand or AwayKind.Sentence => "time in custody",
        AwayKind.HospitalPart3 => "time detained in hospital",
        AwayKind.HospitalOther => "time in hospital",
        AwayKind.Abroad => "time outside the United Kingdom",
    };

    private static bool Stops(in Stretch stretch, DateOnly first, DateOnly last) =>
        stretch.LastDisregarded(Reading.Strictest) >= first && stretch.LastDisregarded(Reading.Strictest) >= stretch.From && stretch.From <= last;

    private static Reason Step(in Stretch stretch, DateOnly first) => stretch.To is not { } to
        ? new(StillAway, stretch.From, subject: WordsOf(stretch))
        : new(stretch.From > first ? Between : IsRelease(stretch.Kind) ? ReleaseCounts : ReturnCounts, stretch.From, to, subject: WordsOf(stretch));
}
