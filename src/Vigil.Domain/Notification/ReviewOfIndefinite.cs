using Vigil.Domain.Calendar;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Review of requirements without end (ss91A-91F, inserted by SI 2012/1883).</summary>
internal static class ReviewOfIndefinite
{
    private static readonly ReasonForm Eligible = new("the day after {n} years beginning with the first notification after release {a} is {b}");
    private static readonly ReasonForm Acknowledge = new("within 14 days of the receipt of the application on {a}");
    private static readonly ReasonForm Reply = new("within 28 days of the notice received on {a}");
    private static readonly ReasonForm Determine = new("within 6 weeks of {a}, the last day on which a notified body may give information");
    private static readonly ReasonForm Appeal = new("21 days beginning with the receipt of the notice on {a}");

    /// <summary>Adds the steps whose beginning is known.</summary>
    public static void Add(in Case @case)
    {
        if (@case.Facts.Review is not { } review || !RuleSets.Review2012.InForceOn(@case.Today))
        {
            return;
        }

        var indefinite = @case.Subject.Assumed || IsIndefinite(@case.Subject);
        var applied = Known(@case, review.ApplicationReceived);
        if (indefinite && Known(@case, review.FirstNotificationAfterRelease) is { } first && !OrderBases.HasEffect(@case.Facts, @case.Today))
        {
            var years = YearsBeforeReview(@case);
            var eligible = first.AfterMonths(years * 12);
            Add(@case, DutyKind.ReviewEligible, OwedBy.Person, eligible, "SOA 2003 s91B(2)", new(Eligible, first, eligible, years), applied);
        }

        ReviewSteps(@case, review, applied, indefinite);
    }

    private static void ReviewSteps(in Case @case, Review review, DateOnly? applied, bool indefinite)
    {
        var notified = Known(@case, review.BodiesNotified);
        var decided = Known(@case, review.DecisionNoticeReceived);
        if (!indefinite && (applied ?? notified ?? decided) is not null)
        {
            @case.Warnings.Add(Forms.NotIndefinite);
        }

        WarnOfDisorder(@case, applied, notified);
        WarnOfDisorder(@case, notified ?? applied, decided);
        if (applied is { } application)
        {
            var last = application.Plus(14);
            Add(@case, DutyKind.ReviewAcknowledge, OwedBy.Police, last, "SOA 2003 s91B(8)", new(Acknowledge, application), Known(@case, review.Acknowledged) ?? Implied(@case, notified ?? decided, last));
            if (notified is null && decided is null)
            {
                @case.Warnings.Add(Forms.NoBodies);
            }
        }

        if (notified is { } notice)
        {
            var reply = notice.Plus(28);
            var determine = reply.Plus(42);
            Add(@case, DutyKind.ReviewBodiesReply, OwedBy.ResponsibleBody, reply, "SOA 2003 s91B(9)", new(Reply, notice), Known(@case, review.RepliesReceived) ?? Implied(@case, decided, reply));
            Add(@case, DutyKind.ReviewDetermine, OwedBy.Police, determine, "SOA 2003 s91C(1)", new(Determine, reply), decided);
            if (decided > determine)
            {
                @case.Warnings.Add(Forms.NoticeReceived, decided.Value, determine);
            }
        }

        if (decided is { } received)
        {
            Add(@case, DutyKind.ReviewAppeal, OwedBy.Person, received.Plus(20), "SOA 2003 s91E", new(Appeal, received), Known(@case, review.AppealSettled));
        }
    }

    private static void Add(in Case @case, DutyKind kind, OwedBy by, DateOnly last, string provision, Reason because, DateOnly? discharged) =>
        @case.Duties.Add(new()
        {
            Kind = kind, OwedBy = by, AdviseBy = new(last), LateAfter = new(last), Provision = provision, Because = [because], DischargedOn = discharged,
        });

    /// <summary>8 years for those under 18 on the relevant date, otherwise 15 (s91B(2), (10)).</summary>
    private static int YearsBeforeReview(in Case @case)
    {
        var young = false;
        var adult = false;
        foreach (var basis in @case.Subject.Bases)
        {
            young |= basis is { Kind: BasisKind.Indefinite, Under18: true };
            adult |= basis is { Kind: BasisKind.Indefinite, Under18: false };
        }

        if (young && adult)
        {
            @case.Warnings.Add(Forms.AgesDiffer);
        }

        return young && !adult ? 8 : 15;
    }

    private static bool IsIndefinite(Subject subject)
    {
        foreach (var basis in subject.Bases)
        {
            if (basis.Kind == BasisKind.Indefinite)
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Known(in Case @case, DateOnly? day) => day <= @case.Today ? day : null;

    /// <summary>A later step implies an earlier one of which no day is given; it is taken as done in time.</summary>
    private static DateOnly? Implied(in Case @case, DateOnly? later, DateOnly last)
    {
        if (later is { } day)
        {
            @case.Warnings.Add(Forms.StepImplied, last, day);
            return day < last ? day : last;
        }

        return null;
    }

    private static void WarnOfDisorder(in Case @case, DateOnly? earlier, DateOnly? later)
    {
        if (later < earlier)
        {
            @case.Warnings.Add(Forms.ReviewInDisorder, earlier.Value, later.Value);
        }
    }
}
