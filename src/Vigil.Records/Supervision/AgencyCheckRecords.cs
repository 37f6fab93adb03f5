using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Storage;

namespace Vigil.Records.Supervision;

/// <summary>Several sources asked about a person, and followed until each has answered or is not waited for any more.</summary>
/// <param name="door">The door.</param>
public sealed class AgencyCheckRecords(Door door)
{
    /// <summary>Records that sources were asked.</summary>
    public Task<ActOutcome> AskAsync(ActRequest request, Guid personId, string about, IReadOnlyList<string> sources, DateOnly on, DateOnly answerBy, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, act =>
        {
            var check = new AgencyCheckFact(about.Trim(), answerBy, [.. sources.Distinct(StringComparer.OrdinalIgnoreCase).Select(source => new AskedSource(source, null, []))], act.Staff.Id, act.Staff.Name);
            if (AgencyChecks.Refuse(check, on, act.Now.Day) is { } refusal)
            {
                return Task.FromResult<Refusal?>(refusal);
            }

            act.AddAs(personId, IdOf(request), check, on, null, act.Now.Day, $"Asked by {act.Staff.Name}");
            return Task.FromResult<Refusal?>(null);
        }, stop);

    /// <summary>The identity of the check that a form makes.</summary>
    internal static Guid IdOf(ActRequest request) => StableId.Of("agency-check", request.Token.ToString());

    /// <summary>Records what a source answered, or that it is not waited for any more.</summary>
    public Task<ActOutcome> SettleAsync(ActRequest request, Guid personId, Guid factId, string source, SourceReply reply, CancellationToken stop) =>
        OnCheckAsync(request, personId, factId, (held, today) => AgencyChecks.Settle(held.Value, held.TrueFrom, source, reply, today), stop);

    /// <summary>Records that a source was reminded.</summary>
    public Task<ActOutcome> ChaseAsync(ActRequest request, Guid personId, Guid factId, string source, DateOnly on, CancellationToken stop) =>
        OnCheckAsync(request, personId, factId, (held, today) => AgencyChecks.Chase(held.Value, held.TrueFrom, source, on, today), stop);

    private Task<ActOutcome> OnCheckAsync(
        ActRequest request, Guid personId, Guid factId, Func<Held<AgencyCheckFact>, DateOnly, (AgencyCheckFact? Check, Refusal? Refusal)> change, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            if ((await act.RecordAsync(personId, stop))!.Of<AgencyCheckFact>().FirstOrDefault(one => one.FactId == factId) is not { } held)
            {
                return new("This check is no longer on the record.", "Only what is on the record can be changed");
            }

            var (check, refusal) = change(held, act.Now.Day);
            if (check is not null)
            {
                await act.ReplaceAsync(personId, factId, check, held.TrueFrom, held.TrueTo, act.Now.Day, $"Followed by {act.Staff.Name}", stop);
            }

            return refusal;
        }, stop);
}
