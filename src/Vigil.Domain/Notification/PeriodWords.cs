using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>The rows of the table in s82(1) in words.</summary>
internal static class PeriodWords
{
    private static readonly ReasonForm ThirtyOrMore = new("{s}: 30 or more");
    private static readonly ReasonForm MoreThanSix = new("{s}: more than 6, less than 30");
    private static readonly ReasonForm SixOrLess = new("{s}: 6 or less");
    private static readonly ReasonForm ThirtyMonthsOrMore = new("{s}: 30 months or more");
    private static readonly ReasonForm MoreThanSixMonths = new("{s}: more than 6 months, less than 30 months");
    private static readonly ReasonForm SixMonthsOrLess = new("{s}: 6 months or less");
    private static readonly ReasonForm Life = new("imprisonment for life or an indeterminate term: a period without end");
    private static readonly ReasonForm Restricted = new("hospital order with a restriction order: a period without end");
    private static readonly ReasonForm Hospital = new("hospital order without a restriction order: 7 years");
    private static readonly ReasonForm Other = new("a disposal of any other kind: 5 years");
    private static readonly ReasonForm Cautioned = new("caution: 2 years");
    private static readonly ReasonForm Discharge = new("conditional discharge for {s}: the period of the discharge");
    private static readonly ReasonForm NotSentenced = new("the sentence for the outcome of {a} is not yet known");
    private static readonly ReasonForm ConditionOpen = new("whether the outcome of {a} meets the condition in Schedule 3 is not yet known");

    /// <summary>The row that applied to one outcome.</summary>
    public static Reason Of(PeriodColumn column, Outcome outcome, DateOnly relevant, Length discharge, Aggregate? term, bool conditionKnown) =>
        !conditionKnown ? new(ConditionOpen, relevant) : column switch
        {
            PeriodColumn.None => default,
            PeriodColumn.Unknown => new(NotSentenced, relevant),
            PeriodColumn.DischargeLength => new(Discharge, relevant, subject: discharge),
            PeriodColumn.TwoYears => new(Cautioned, relevant),
            PeriodColumn.FiveYears => new(Other, relevant),
            PeriodColumn.SevenYears => term is null ? new(Hospital, relevant) : new(term.Length.Days == 0 ? SixOrLess : SixMonthsOrLess, relevant, subject: term),
            PeriodColumn.TenYears => new(term!.Length.Days == 0 ? MoreThanSix : MoreThanSixMonths, relevant, subject: term),
            PeriodColumn.Indefinite => term is null ? new(Restricted, relevant)
                : term.Indeterminate ? new(Life, relevant)
                : new(term.Length.Days == 0 ? ThirtyOrMore : ThirtyMonthsOrMore, relevant, subject: term),
        };
}
