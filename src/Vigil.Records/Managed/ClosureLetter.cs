using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.People;

namespace Vigil.Records.Managed;

/// <summary>What the letter about the end of management says.</summary>
/// <param name="Force">The force.</param>
/// <param name="Name">"Alan Example".</param>
/// <param name="Address">The lines of the home address; none where none is held.</param>
/// <param name="On">Its date.</param>
/// <param name="Ground">Why management ends.</param>
/// <param name="Last">The last day of the notification requirements, where they had one.</param>
/// <param name="Orders">Orders that still have effect, with their last day where they have one.</param>
/// <param name="Notified">Whether the person was subject to notification.</param>
public sealed record ClosureLetter(
    string Force, string Name, IReadOnlyList<string> Address, DateOnly On, EndingGround Ground, DateOnly? Last,
    IReadOnlyList<(NotificationOrderKind Kind, DateOnly? Until)> Orders, bool Notified);

/// <summary>The letter to the person, made from the record.</summary>
/// <param name="door">The door.</param>
public sealed class ClosureLetterRecords(Door door)
{
    /// <summary>The letter: two queries and a look. None where it is not found or not allowed, or no ending was begun to which a letter belongs.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="disclosed">Whether it is handed over, as print or file: the ledger says so.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<ClosureLetter?> ReadAsync(Guid personId, string purpose, bool disclosed, CancellationToken stop)
    {
        var operation = disclosed ? "disclose-closure-letter" : "open-closure-letter";
        await using var db = await door.ReadAsync(stop);
        var opened = await OpenedCard.ReadAsync(db, door, personId, stop);
        var record = opened is not null && opened.Allows(door.Staff, Operation.Record) ? await RecordReader.CurrentAsync(db, personId, stop) : null;
        if (record?.Of<ClosureFact>().LastOrDefault()?.Value.Ground is not { } ground || ground is EndingGround.Deceased or EndingGround.Deported)
        {
            await door.LookAsync(EntryKinds.Refused, operation, [personId], purpose, "not found or not allowed", stop);
            return null;
        }

        var force = await db.Forces.Where(row => row.ForceId == door.Staff.ForceId).Select(row => row.Name).FirstAsync(stop);
        await door.LookAsync(EntryKinds.Look, operation, [personId], purpose, null, stop);
        return Of(record, force, ground);
    }

    private ClosureLetter Of(PersonRecord record, string force, EndingGround ground)
    {
        var today = door.Now.Day;
        var home = record.On<AddressFact>(today).LastOrDefault(address => address.Value.IsHome())?.Value;
        var period = FromRecord.Of(record) is { } facts ? NotificationRules.Apply(facts, door.Now).Period : null;
        return new(
            force, record.NameOn(today)?.FirstLast ?? "Name not recorded",
            home is null ? [] : [.. home.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), .. home.Postcode is { } code ? [code] : Array.Empty<string>()],
            today, ground,
            ground == EndingGround.ReviewCeased ? record.Of<ReviewFact>().LastOrDefault()?.Value.Review.DecisionNoticeReceived?.AddDays(-1) : ground == EndingGround.PeriodEnded ? period?.Ends : null,
            [.. record.Of<OrderFact>().Where(order => order.Value.Order.Until is null || order.Value.Order.Until >= today).Select(order => (order.Value.Order.Kind, order.Value.Order.Until))],
            ground != EndingGround.ExitDecided);
    }
}
