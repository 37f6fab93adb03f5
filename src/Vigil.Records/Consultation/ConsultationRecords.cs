using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;

namespace Vigil.Records.Consultation;

/// <summary>Before a record is opened: may it be, and for what purpose?</summary>
/// <param name="door">The door.</param>
public sealed class ConsultationRecords(Door door)
{
    /// <summary>
    /// How whoever asks stands to a record that they may open. Nothing of the record is read; a record that does not exist
    /// or may not be opened gives none, and the refusal is in the ledger.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The refusal could not be written.</exception>
    public async Task<Relation?> StandingAsync(Guid personId, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var card = await db.Cards.FirstOrDefaultAsync(row => row.PersonId == personId, stop);
        var relation = await Relations.OfAsync(db, door.Staff, door.Now.Day, card, stop);
        var sensitivity = card is { Restricted: true } ? Sensitivity.Restricted : Sensitivity.Ordinary;
        var decision = AccessRules.Decide(door.Staff, relation, Operation.Open, new(ResourceKind.Person, sensitivity));
        if (decision.Allowed)
        {
            return relation;
        }

        await door.LookAsync(EntryKinds.Refused, "open-person", [personId], null, card is null ? "not found" : decision.Because, stop);
        return null;
    }
}
