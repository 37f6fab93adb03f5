using Vigil.Domain.Diary;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;

namespace Vigil.Records.Notification;

/// <summary>Notifications taken at a station: what is held before, the act, and the acknowledgement after.</summary>
/// <param name="door">The door.</param>
public sealed class NotificationRecords(Door door)
{
    /// <summary>The purpose under which a record is opened to take a notification.</summary>
    public const string Purpose = "at the counter";

    /// <summary>Opens a record to take a notification: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<Counter?> OpenAsync(Guid personId, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        var opened = await OpenedRecord.ReadAsync(db, door, personId, Operation.Record, SettingKeys.Stations, stop);
        if (!opened.Allowed || await RecordReader.CurrentAsync(db, personId, stop) is not { } record)
        {
            await door.LookAsync(EntryKinds.Refused, "open-counter", [personId], Purpose, "not found or not allowed", stop);
            return null;
        }

        await door.LookAsync(EntryKinds.Look, "open-counter", [personId], Purpose, null, stop);
        return new()
        {
            Record = record, At = door.Now, Stations = SettingRecords.Of<IReadOnlyList<string>>(opened.Setting, []),
            Open = [.. PersonDuties.Of(record, opened.Policy, door.Now).Where(duty => duty.DischargedOn is null)],
        };
    }

    /// <summary>Records a notification as one act: the notification, every change told, and what they make of the facts held.</summary>
    public Task<ActOutcome> RecordAsync(ActRequest request, Guid personId, Attendance attendance, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            if (CounterRules.Refuse(attendance, record, act.Now) is { } refusal)
            {
                return refusal;
            }

            var numbers = await ToldNumbers.SealAsync(act, personId, attendance.Told, stop);
            var source = $"Notified at {attendance.Station}";
            foreach (var step in attendance.Told.SelectMany(told => ToldFacts.Of(told, record, attendance, number => numbers[number])))
            {
                await TakeAsync(act, personId, step, attendance.On, source, stop);
            }

            var home = HomeAfter(attendance, record);
            act.Add(personId, new NotificationFact(
                new(attendance.On, attendance.Section) { HomeAddressKind = home, Matters = attendance.Matters },
                attendance.Station, attendance.AttendedBy, attendance.CheckedBy, act.Staff.Id, attendance.ToldNext, attendance.Time), attendance.On, null, attendance.On, source);
            return null;
        }, stop);

    /// <summary>Records, outside a notification, what became of changes told in advance: learned by a visit, or from someone else.</summary>
    public Task<ActOutcome> SettleAsync(ActRequest request, Guid personId, IReadOnlyList<SettledTold> settled, string source, CancellationToken stop) =>
        door.ActAsync(request, personId, Operation.Record, async act =>
        {
            var record = (await act.RecordAsync(personId, stop))!;
            foreach (var told in settled)
            {
                if (CounterRules.Refuse(told, record, act.Now.Day) is { } refusal)
                {
                    return refusal;
                }

                foreach (var step in ToldFacts.Settled(told, record, act.Now.Day))
                {
                    await TakeAsync(act, personId, step, act.Now.Day, source, stop);
                }
            }

            return null;
        }, stop);

    private static async Task TakeAsync(OpenAct act, Guid personId, Step step, DateOnly learnedOn, string source, CancellationToken stop)
    {
        switch (step)
        {
            case Step.Add add:
                act.Add(personId, add.Fact, add.From, add.To, learnedOn, source);
                break;
            case Step.End end:
                await act.EndAsync(personId, end.FactId, end.LastDay, learnedOn, source, stop);
                break;
            case Step.Replace replace:
                await act.ReplaceAsync(personId, replace.FactId, replace.Fact, replace.From, replace.To, learnedOn, source, stop);
                break;
        }
    }

    private static HomeAddressKind HomeAfter(Attendance attendance, PersonRecord record)
    {
        var kind = attendance.Told.OfType<HomeTold>().LastOrDefault(home => home.On <= attendance.On)?.Kind
            ?? record.On<AddressFact>(attendance.On).LastOrDefault(held => held.Value.Kind != AddressKind.OtherPremises)?.Value.Kind;
        return kind == AddressKind.RegularlyFound ? HomeAddressKind.RegularlyFound : HomeAddressKind.SoleOrMainResidence;
    }
}
