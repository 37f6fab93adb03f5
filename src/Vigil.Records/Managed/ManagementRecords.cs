using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Managed;

/// <summary>The authority to manage people without notification duties, and its reviews.</summary>
/// <param name="door">The door.</param>
public sealed class ManagementRecords(Door door)
{
    private const string AuthorityPolicy = "Force policy: authority to manage";
    private const string ReviewPolicy = "Force policy: review of management";

    /// <summary>Records that a supervisor authorised management, or renews that; a new authority takes the place of the one before.</summary>
    /// <param name="request">The act.</param>
    /// <param name="personId">Whom.</param>
    /// <param name="given">Why, when it ends, when it is reviewed, and by whom it was authorised; the name is filled in.</param>
    /// <param name="from">Since when.</param>
    /// <param name="until">Its last day, where it has one.</param>
    /// <param name="stop">Stops it.</param>
    public Task<ActOutcome> AuthoriseAsync(ActRequest request, Guid personId, AuthorisationFact given, DateOnly from, DateOnly? until, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var kind = (await act.RecordAsync(personId, stop))!.Latest<ManagementFact>(act.Now.Day)?.Value.Kind;
            if (kind is not { } managed || !ManagementDuties.NeedsAuthority(managed))
            {
                return new("Authority is recorded for people without notification duties. Record first why this person is managed.", AuthorityPolicy);
            }

            if (await OnlySupervisorsAsync(act, AuthorityPolicy, stop) is { } refusal)
            {
                return refusal;
            }

            if (ManagementDuties.IsRenewed(managed) && until is null)
            {
                return new("Enter the last day: the authority to manage a potentially dangerous person is renewed.", AuthorityPolicy) { Field = "Until" };
            }

            if (given.ReviewOn <= from || given.ReviewOn > (until ?? DateOnly.MaxValue))
            {
                return new("The first review must lie after the first day and not after the last.", ReviewPolicy) { Field = "ReviewOn" };
            }

            if (await act.Db.Users.FirstOrDefaultAsync(user => user.Id == given.AuthorisedBy && user.ForceId == act.Staff.ForceId && user.Role == StaffRole.Supervisor, stop) is not { } supervisor)
            {
                return new("Choose the supervisor who authorised it.", AuthorityPolicy) { Field = "AuthorisedBy" };
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(
                new(Guid.Empty, given with { AuthorisedByName = supervisor.Name }, from, until, act.Now.Day, $"Authorised by {supervisor.Name}"), true, false, stop);
        }, stop);

    /// <summary>Records a review: management goes on until the next, or its end is decided.</summary>
    public Task<ActOutcome> ReviewAsync(ActRequest request, Guid personId, bool continues, string reasons, DateOnly on, DateOnly? next, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if (await OnlySupervisorsAsync(act, ReviewPolicy, stop) is { } refusal)
            {
                return refusal;
            }

            var record = (await act.RecordAsync(personId, stop))!;
            if (ManagementDuties.IsUnauthorised(record, act.Now.Day))
            {
                return new("No authority to manage this person has effect. Record or renew it first.", AuthorityPolicy);
            }

            if (record.Latest<AuthorisationFact>(on) is not { } authority)
            {
                return new($"No authority to manage this person had effect on {PersonWords.Day(on)}.", AuthorityPolicy) { Field = "On" };
            }

            if (continues && (next is null || next <= on))
            {
                return new("The next review must be after this one.", ReviewPolicy) { Field = "Next" };
            }

            if (continues && next > authority.TrueTo)
            {
                return new($"The authority ends on {PersonWords.Day(authority.TrueTo.Value)}. Set the next review before that, or renew the authority first.", AuthorityPolicy) { Field = "Next" };
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            return await recording.AddAsync(
                new(Guid.Empty, new ManagementReviewFact(continues, reasons, continues ? next : null, act.Staff.Id, act.Staff.Name), on, null, act.Now.Day, $"Reviewed by {act.Staff.Name}"),
                false, false, stop);
        }, stop);

    private static async Task<Refusal?> OnlySupervisorsAsync(OpenAct act, string policy, CancellationToken stop) =>
        act.Staff.Role != StaffRole.Supervisor && (await ManagedPolicies.OfAsync(act.Db, stop)).SupervisorReviews
            ? new("Only a supervisor authorises and reviews management: the force's policy says so.", policy)
            : null;
}

/// <summary>The force's policy as an act reads it.</summary>
internal static class ManagedPolicies
{
    /// <summary>Reads it.</summary>
    public static async Task<ManagedPolicy> OfAsync(RecordsDb db, CancellationToken stop) =>
        SettingValues.Read(await db.Settings.Where(row => row.Key == SettingKeys.Managed).Select(row => row.Value).FirstOrDefaultAsync(stop), ManagedPolicy.Default);
}
