using Vigil.Domain.Law;
using Vigil.Domain.Notification.Awaiting;

namespace Vigil.Domain.Notification;

/// <summary>Changes: within 3 days beginning with the event (s84(1)); 2012 Regulations regs 11, 13 and 15.</summary>
internal static class Changes
{
    /// <summary>How many days, beginning with the event.</summary>
    public const int Days = 3;

    private static readonly ReasonForm Opening = new("3 days beginning with {s} on {a}");

    /// <summary>Adds a duty for each change that has happened, and what follows from advance notice.</summary>
    public static void Add(in Case @case)
    {
        var changes = @case.Facts.Changes;
        for (var i = 0; i < changes.Count; i++)
        {
            var notice = AdvanceNotice.Of(@case, changes[i]);
            if (changes[i].On is { } on && on <= @case.Today && IsNotifiable(@case, changes[i].Kind, on))
            {
                AddOne(@case, changes[i].Kind, on, notice);
            }

            if (notice is { } given)
            {
                NonOccurrence.Add(@case, changes[i], given);
            }
        }
    }

    private static void AddOne(in Case @case, Matter kind, DateOnly on, AdvanceNotice? notice)
    {
        if (kind == Matter.Release)
        {
            Releases.Add(@case, on);
            return;
        }

        var stay = kind == Matter.Stay;
        var count = DaysBeginningWith.Count(@case.Away, Days, on, new(Opening, on, subject: WordsOf(kind)));
        var notified = @case.Discharged(kind, on);
        var advance = notice?.HoldsFor(@case, on) ?? Holds.No;
        if (advance == Holds.OnOneReading)
        {
            @case.Warnings.Add(Forms.WindowDepends, on, notice!.Value.Expected);
        }

        // rules that await commencement answer nothing, and the 3 days stand
        var ahead = kind == Matter.Name ? NameChangeAhead.For(on) : kind == Matter.HouseholdWithChild ? HouseholdAhead.For(on) : null;
        @case.Owe(
            stay ? DutyKind.QualifyingStayNotification : DutyKind.ChangeNotification, on, ahead ?? count.Advise,
            advance == Holds.OnOneReading ? Deadline.Open : ahead ?? count.Late, ProvisionOf(kind, count.Disregards), count.Because,
            advance == Holds.Yes ? notice!.Value.Given ?? on : notified, count.Paused);
    }

    private static bool IsNotifiable(in Case @case, Matter kind, DateOnly on)
    {
        if (kind is Matter.Travel or Matter.Return)
        {
            @case.Warnings.Add(Forms.NotAChange, on);
            return false;
        }

        if (!@case.Subject.On(on))
        {
            @case.Warnings.Add(Forms.BeforeSubject, on, @case.Subject.From);
            return false;
        }

        return (Made.Regulations2012 & (1 << (int)kind)) == 0 || RuleSets.Regulations2012.InForceOn(on);
    }

    private static string ProvisionOf(Matter kind, bool disregards) => kind switch
    {
        Matter.Name => disregards ? "SOA 2003 s84(1)(a), s84(5)" : "SOA 2003 s84(1)(a)",
        Matter.HomeAddress => disregards ? "SOA 2003 s84(1)(b), s84(5)" : "SOA 2003 s84(1)(b)",
        Matter.Stay => disregards ? "SOA 2003 s84(1)(c), s84(5)" : "SOA 2003 s84(1)(c)",
        Matter.Release => disregards ? "SOA 2003 s84(1)(d), s84(5)" : "SOA 2003 s84(1)(d)",
        Matter.HouseholdWithChild or Matter.HouseholdWithChildCeased =>
            disregards ? "SOA 2003 s84(1)(ca), s84(5); SI 2012/1876 reg 11" : "SOA 2003 s84(1)(ca); SI 2012/1876 reg 11",
        Matter.BankAccount or Matter.Card =>
            disregards ? "SOA 2003 s84(1)(ca), s84(5); SI 2012/1876 reg 13" : "SOA 2003 s84(1)(ca); SI 2012/1876 reg 13",
        Matter.Passport or Matter.IdentityDocument =>
            disregards ? "SOA 2003 s84(1)(ca), s84(5); SI 2012/1876 reg 15" : "SOA 2003 s84(1)(ca); SI 2012/1876 reg 15",
        Matter.Travel or Matter.Return => "SOA 2003 s86",
    };

    private static string WordsOf(Matter kind) => kind switch
    {
        Matter.Name => "the use of a name not notified before",
        Matter.HomeAddress => "the change of home address",
        Matter.BankAccount => "the opening, closing or change of a bank or credit account",
        Matter.Card => "the obtaining, loss or change of a debit or credit card",
        Matter.Passport => "the obtaining or loss of a passport",
        Matter.IdentityDocument => "the obtaining or loss of an identity document",
        Matter.HouseholdWithChild => "residing or staying at a household with a child",
        Matter.HouseholdWithChildCeased => "ceasing to reside or stay at a household with a child",
        Matter.Release => "release",
        Matter.Stay => "the 7th day of a stay",
        Matter.Travel => "travel",
        Matter.Return => "return",
    };
}
