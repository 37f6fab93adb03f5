using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.People;

namespace Vigil.Records.Consultation;

/// <summary>Before a record is opened: may it be, and for what purpose?</summary>
/// <param name="door">The door.</param>
/// <param name="people">People's records: what is read here of one is not read again when it is opened.</param>
public sealed class ConsultationRecords(Door door, PeopleRecords people)
{
    /// <summary>
    /// How whoever asks stands to a record that they may open. Nothing of the record is shown; a record that does not exist
    /// or may not be opened gives none, and the refusal is in the ledger.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The refusal could not be written.</exception>
    public async Task<Relation?> StandingAsync(Guid personId, CancellationToken stop)
    {
        var opened = await people.StandingAsync(personId, stop);
        var relation = opened?.Relation ?? Relation.None;
        var sensitivity = opened is { Card.Restricted: true } ? Sensitivity.Restricted : Sensitivity.Ordinary;
        var decision = AccessRules.Decide(door.Staff, relation, Operation.Open, new(ResourceKind.Person, sensitivity));
        if (decision.Allowed)
        {
            return relation;
        }

        await door.LookAsync(EntryKinds.Refused, "open-person", [personId], null, opened is null ? "not found" : decision.Because, stop);
        return null;
    }
}
