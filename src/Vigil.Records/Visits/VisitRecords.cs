using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Records.Storage;

namespace Vigil.Records.Visits;

/// <summary>Home visits recorded.</summary>
/// <param name="door">The door.</param>
public sealed class VisitRecords(Door door)
{
    /// <summary>
    /// Records a visit; whether the person lives at the address visited is recorded with it, where that was answered. The
    /// request's token may come from a device that was out of reach: sent twice, it counts once.
    /// </summary>
    public Task<ActOutcome> RecordAsync(ActRequest request, Guid personId, Visit visit, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            var policy = await ManagedPolicies.OfAsync(act.Db, stop);
            if (Faults(visit, record, policy, act.Now) is [var fault, ..])
            {
                return fault;
            }

            var recording = await Recording.OpenAsync(act, personId, stop);
            if (await recording.AddAsync(
                new(Guid.Empty, new VisitFact(visit, act.Staff.Id, act.Staff.Name), visit.On, visit.On, act.Now.Day, $"Home visit by {act.Staff.Name}"), false, false, stop) is { } refusal)
            {
                return refusal;
            }

            return visit is { LivesThere: { } lives, Address: { } address } && recording.Find(address) is { } held && Verifications.PlaceOf(held.Value) is { } place
                ? await recording.AddAsync(
                    new(Guid.Empty, new VerificationFact(address, place, lives, VerificationMeans.Visit, act.Staff.Name, null), visit.On, visit.On, act.Now.Day, VisitWords.SourceOf(visit)), false, false, stop)
                : null;
        }, stop);

    /// <summary>The visit that an act of whoever asks recorded.</summary>
    public async Task<Guid> VisitOfAsync(Guid personId, Guid actId, CancellationToken stop)
    {
        var kind = FactKinds.NameOf<VisitFact>();
        await using var db = await door.ReadAsync(stop);
        return await db.Facts.Where(fact => fact.PersonId == personId && fact.ActId == actId && fact.Kind == kind).Select(fact => fact.FactId).FirstOrDefaultAsync(stop);
    }

    /// <summary>Everything that is missing in a visit or cannot be, by the force's policy.</summary>
    public static IReadOnlyList<Refusal> Faults(Visit visit, PersonRecord record, ManagedPolicy policy, Domain.Calendar.Moment at) =>
        VisitRules.Faults(visit, record, policy.Visits, VisitsOf(record, policy, visit.On)?.Frequency.Unannounced ?? true, at);

    /// <summary>How often a person is visited, and what says so.</summary>
    public static Domain.Plan.VisitsSet? VisitsOf(PersonRecord record, ManagedPolicy policy, DateOnly day) => PersonDuties.Visits(record, policy, day);
}
