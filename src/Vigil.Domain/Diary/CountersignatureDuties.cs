using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Risk;

namespace Vigil.Domain.Diary;

/// <summary>What awaits a countersignature is signed or returned, and what was returned is done again: force policy.</summary>
public static class CountersignatureDuties
{
    private const string Policy = "Force policy: countersignature";

    private static readonly ReasonForm Awaits = new("The {s} of {a} awaits a supervisor’s countersignature, given within {n} days");
    private static readonly ReasonForm Returned = new("The {s} was returned on {a}; it is done again within {n} days");

    /// <summary>The duties of countersigning about a person on a day.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, AssessingPolicy policy, DateOnly day) =>
    [
        .. Countersigning.Awaiting(record, day).Select(held => Duty(DutyKind.Countersignature, Awaits, held, held.TrueFrom ?? held.LearnedOn, policy)),
        .. Countersigning.Returned(record, day).Select(held => Duty(DutyKind.Revision, Returned, held, Countersigning.Of(record, held.FactId)!.TrueFrom ?? held.LearnedOn, policy)),
    ];

    private static Duty Duty(DutyKind kind, ReasonForm form, Held held, DateOnly since, AssessingPolicy policy) => ManagementDuties.Duty(
        kind, since.AddDays(policy.CountersignDays), Policy, new Reason(form, since, number: policy.CountersignDays, subject: PersonWords.Noun(held.Value)));
}
