using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Diary;

/// <summary>
/// People whom no notification requirement makes known to the police are managed with authority, for reasons, until a day, and
/// management is reviewed: all of it force policy.
/// </summary>
public static class ManagementDuties
{
    private const string AuthorityPolicy = "Force policy: authority to manage";
    private const string ReviewPolicy = "Force policy: review of management";

    private static readonly ReasonForm Unauthorised = new("Managed as {s} since {a}, and no authority is recorded");
    private static readonly ReasonForm Lasts = new("The authority given by {s} has effect until {a} and is renewed by then, or management ends");
    private static readonly ReasonForm First = new("The authority says that management is first reviewed on {a}");
    private static readonly ReasonForm Next = new("The review of {a} said that the next is on {b}");
    private static readonly ReasonForm Lapsed = new("The authority had effect until {a}: management goes on without one");

    /// <summary>Whether people of a kind are managed only with authority.</summary>
    public static bool NeedsAuthority(ManagementKind kind) => kind != ManagementKind.RegisteredSexOffender;

    /// <summary>Whether authority to manage people of a kind has a last day and must be renewed.</summary>
    public static bool IsRenewed(ManagementKind kind) => kind == ManagementKind.PotentiallyDangerousPerson;

    /// <summary>The authority that has effect on a day; none where none is needed or it has lapsed.</summary>
    public static Held<AuthorisationFact>? AuthorityOn(PersonRecord record, DateOnly day) => record.Latest<AuthorisationFact>(day);

    /// <summary>Whether a person is managed on a day without the authority that this needs.</summary>
    public static bool IsUnauthorised(PersonRecord record, DateOnly day) =>
        record.Latest<ManagementFact>(day) is { } managed && NeedsAuthority(managed.Value.Kind) && AuthorityOn(record, day) is null;

    /// <summary>The review that has decided that management ends; none where none has, or authority was given anew since.</summary>
    public static Held<ManagementReviewFact>? ExitDecided(PersonRecord record, DateOnly day) =>
        record.Of<ManagementReviewFact>().LastOrDefault(review => review.TrueFrom <= day) is { Value.Continues: false } exit
        && !record.Of<AuthorisationFact>().Any(authority => authority.TrueFrom <= day && IsSince(authority, exit)) ? exit : null;

    /// <summary>Of one day, what was entered later: identities are in the order of their making.</summary>
    private static bool IsSince(Held<AuthorisationFact> authority, Held<ManagementReviewFact> exit) =>
        authority.TrueFrom > exit.TrueFrom || (authority.TrueFrom == exit.TrueFrom && authority.FactId.CompareTo(exit.FactId) > 0);

    /// <summary>The duties of authority and review about a person on a day.</summary>
    public static IEnumerable<Duty> Of(PersonRecord record, DateOnly day)
    {
        if (record.Latest<ManagementFact>(day) is not { } managed || !NeedsAuthority(managed.Value.Kind) || ExitDecided(record, day) is not null)
        {
            return [];
        }

        var last = record.Of<AuthorisationFact>().LastOrDefault(held => held.TrueFrom is null || held.TrueFrom <= day);
        return last is null ? [Missing(managed)] : [.. Renewal(last, day), .. Reviews(record, last, day)];
    }

    private static Duty Missing(Held<ManagementFact> managed)
    {
        // nobody could have authorised it before it was known here
        var since = managed.TrueFrom > managed.LearnedOn ? managed.TrueFrom.Value : managed.LearnedOn;
        return Duty(DutyKind.ManagementAuthority, since, AuthorityPolicy, new Reason(Unauthorised, since, subject: PersonWords.LowerFirst(PersonWords.Of(managed.Value.Kind))));
    }

    private static IEnumerable<Duty> Renewal(Held<AuthorisationFact> authority, DateOnly day) => authority.TrueTo is { } last
        ? [Duty(DutyKind.ManagementAuthority, last, AuthorityPolicy, last < day ? new Reason(Lapsed, last) : new Reason(Lasts, last, subject: authority.Value.AuthorisedByName))]
        : [];

    private static IEnumerable<Duty> Reviews(PersonRecord record, Held<AuthorisationFact> authority, DateOnly day)
    {
        DateOnly? due = authority.Value.ReviewOn;
        var because = new Reason(First, due.Value);
        foreach (var review in record.Of<ManagementReviewFact>().Where(review => review.TrueFrom <= day && (authority.TrueFrom is null || review.TrueFrom >= authority.TrueFrom)))
        {
            if (due is { } was)
            {
                yield return Duty(DutyKind.ManagementReview, was, ReviewPolicy, because) with { DischargedOn = review.TrueFrom };
            }

            due = review.Value.NextOn;
            because = new(Next, review.TrueFrom!.Value, due ?? default);
        }

        if (due is { } on)
        {
            yield return Duty(DutyKind.ManagementReview, on, ReviewPolicy, because);
        }
    }

    internal static Duty Duty(DutyKind kind, DateOnly by, string policy, params Reason[] because) => new()
    {
        Kind = kind, OwedBy = OwedBy.Police, AdviseBy = new(by), LateAfter = new(by), Provision = policy, Because = because,
    };
}
