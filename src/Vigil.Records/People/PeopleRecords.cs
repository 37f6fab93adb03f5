using Vigil.Domain.Diary;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Derived;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>People's records: opened, listed and added.</summary>
/// <param name="door">The door.</param>
public sealed partial class PeopleRecords(Door door)
{
    private const int LatelyShown = 8;
    private OpenedCard? standing;

    /// <summary>Opens a record with its latest acts: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> OverviewAsync(Guid personId, string purpose, CancellationToken stop) =>
        OpenAsync(personId, Operation.Open, "open-person", purpose, Lately(personId), stop);

    /// <summary>Opens everything recorded about a person: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> RecordAsync(Guid personId, string purpose, CancellationToken stop) =>
        OpenAsync(personId, Operation.Open, "open-record", purpose, null, stop);

    /// <summary>Opens levels and assessments of risk: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> RiskAsync(Guid personId, string purpose, CancellationToken stop) =>
        OpenAsync(personId, Operation.Open, "open-risk", purpose, null, stop);

    /// <summary>Opens what supervisors found: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> SupervisionAsync(Guid personId, string purpose, CancellationToken stop) =>
        OpenAsync(personId, Operation.Open, "open-supervision", purpose, null, stop);

    /// <summary>Opens what is known and what is to be asked: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> CompletenessAsync(Guid personId, Operation operation, string purpose, CancellationToken stop) =>
        OpenAsync(personId, operation, "open-completeness", purpose, null, stop);

    /// <summary>Opens the plan of a person: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> PlanAsync(Guid personId, Operation operation, string purpose, CancellationToken stop) =>
        OpenAsync(personId, operation, "open-plan", purpose, null, stop);

    /// <summary>Opens the duties of care to a person: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> CareAsync(Guid personId, Operation operation, string purpose, CancellationToken stop) =>
        OpenAsync(personId, operation, "open-care", purpose, null, stop);

    /// <summary>Opens the visits made and owed, or what to know before one: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> VisitsAsync(Guid personId, bool before, string purpose, CancellationToken stop) =>
        OpenAsync(personId, Operation.Open, before ? "before-visit" : "open-visits", purpose, null, stop);

    /// <summary>Opens a record to enter something: two queries and a look. None where it is not found or not allowed.</summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> EntryAsync(Guid personId, Operation operation, string purpose, CancellationToken stop) =>
        OpenAsync(personId, operation, "open-entry", purpose, null, stop);

    /// <summary>
    /// Opens a record with every act on one fact: two queries and a look. None where it is not found or not allowed; no
    /// acts where the record has no such fact.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public Task<Person?> FactAsync(Guid personId, Guid factId, string purpose, CancellationToken stop) =>
        OpenAsync(personId, Operation.Open, "open-fact", purpose, db => History.OfFact(db, personId, factId), stop);

    /// <summary>
    /// How whoever asks stands to a record, before anything is shown of it: one query, which opening the record in the same
    /// request does not make again.
    /// </summary>
    internal async Task<OpenedCard?> StandingAsync(Guid personId, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return standing = await OpenedCard.ReadAsync(db, door, personId, stop, Lately(personId)(db));
    }

    private static Func<RecordsDb, IQueryable<ActRow>> Lately(Guid personId) => db => History.Latest(db, personId, LatelyShown);

    private async Task<Person?> OpenAsync(
        Guid personId, Operation operation, string name, string purpose, Func<RecordsDb, IQueryable<ActRow>>? acts, CancellationToken stop,
        Func<RecordsDb, Person, Task<string?>>? further = null)
    {
        await using var db = await door.ReadAsync(stop);
        var opened = standing?.Card.PersonId == personId && name != "open-fact"
            ? standing
            : await OpenedCard.ReadAsync(db, door, personId, stop, acts?.Invoke(db));
        standing = null;
        if (opened is null || !opened.Allows(door.Staff, operation))
        {
            await door.LookAsync(EntryKinds.Refused, name, [personId], purpose, opened is null ? "not found" : "not allowed", stop);
            return null;
        }

        var person = await ReadAsync(db, opened, acts?.Invoke(db), stop);
        var detail = further is null ? null : await further(db, person);
        await door.LookAsync(EntryKinds.Look, name, [personId], purpose, detail, stop);
        return person;
    }

    private async Task<Person> ReadAsync(RecordsDb db, OpenedCard opened, IQueryable<ActRow>? acts, CancellationToken stop)
    {
        var card = opened.Card;
        var facts = await History.FactsAsync(db, card.PersonId, acts, stop);
        var record = new PersonRecord(card.PersonId, card.Number, card.Version, [.. facts.Where(fact => fact.SupersededAt is null).Select(RecordReader.Held)]);
        var notification = FromRecord.Of(record) is { } known ? NotificationRules.Apply(known, door.Now) : null;
        // the stored card is as of the last act; what is shown is as of today
        Cards.Fill(card, record, notification, card.Restricted, door.Now.Day);
        var person = new Person
        {
            At = door.Now, Record = record, Card = card, Hands = opened.Hands, Notification = notification,
            Duties = PersonDuties.Of(record, notification, opened.Policy.Value, door.Now.Day), Policy = opened.Policy, TransferTo = opened.TransferTo, Rights = opened.RightsOf(door.Staff),
            Lately = acts is null ? [] : History.Of(opened.Acts, facts), Face = await FaceAsync(db, record, stop),
        };
        return person with
        {
            Questions = Completeness.Of(record, opened.Asking, person.Notifies, door.Now.Day), Release = ReleaseChecklist.Of(record, opened.Asking, person.Notifies, door.Now.Day),
        };
    }
}
