using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Records.Pictures;
using Vigil.Records.Storage;

namespace Vigil.Testing;

/// <summary>A force in a test's database, with the staff and people that the test gives it. Everyone is invented.</summary>
public sealed class TestForce
{
    private readonly DatabaseEngine _engine;
    private readonly TimeProvider _time;

    private TestForce(DatabaseEngine engine, TimeProvider time) => (_engine, _time) = (engine, time);

    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>The London date.</summary>
    public DateOnly Today => new LondonClock(_time).Now.Day;

    /// <summary>Makes one.</summary>
    public static async Task<TestForce> Create(TestDatabase database, TimeProvider time, string name = "Testshire Police")
    {
        var force = new TestForce(database.Engine, time);
        await using var db = database.Engine.Open(force.Id);
        db.Forces.Add(new() { ForceId = force.Id, Name = name, Demonstration = true });
        await db.SaveChangesAsync();
        return force;
    }

    /// <summary>Adds a staff member.</summary>
    public async Task<Staff> Staff(string name, StaffRole role, Staff? supervisor = null)
    {
        var staff = new Staff(Guid.CreateVersion7(), Id, name, role);
        await Write(db => db.Users.Add(new() { Id = staff.Id, ForceId = Id, Name = name, Role = role, SupervisorId = supervisor?.Id, UserName = staff.Id.ToString() }));
        return staff;
    }

    /// <summary>The door as a staff member finds it now; the system's own without one.</summary>
    public Door Door(Staff? staff = null) =>
        new(_engine, new LookWriter(_engine), new LondonClock(_time), staff ?? Records.Access.Staff.System(Id));

    /// <summary>Adds a person with a name and the facts given, each true since a day, through an act of the system.</summary>
    public async Task<Guid> Person(string given, string family, Staff? manager = null, Staff? supervisor = null, params (Fact Fact, DateOnly? Since)[] facts)
    {
        Guid id = default;
        var longAgo = new DateOnly(2015, 1, 1);
        List<(Fact Fact, DateOnly? Since)> all = [(new NameFact(given, family, NameKind.Legal), longAgo), .. facts];
        if (manager is not null)
            all.Add((new AllocationFact(manager.Id, supervisor?.Id ?? Guid.Empty, null), longAgo));
        (await Door().ActAsync(new(Guid.CreateVersion7(), "add-person", "test"), null, Operation.Record, async act =>
        {
            id = (await act.NewPersonAsync(CancellationToken.None)).Id;
            foreach (var (fact, since) in all)
                act.Add(id, fact, since, null, Today, "test");
            return null;
        }, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();
        return id;
    }

    /// <summary>Puts a duty on a person's worklist as it would have been derived.</summary>
    public Task Duty(Guid person, DutyKind kind, int adviseIn, int? lateIn = null, OwedBy by = OwedBy.Person) => Write(db => db.Duties.Add(new()
    {
        Id = Guid.CreateVersion7(), ForceId = Id, PersonId = person, Kind = kind, OwedBy = by, AdviseBy = Today.AddDays(adviseIn),
        LateAfter = Today.AddDays(lateIn ?? adviseIn), Provision = "SOA 2003 s85(1)", // as long as real reasons are
        Because = """["The last notification under section 85 was made on 19 November 2025","One year after it is 19 November 2026, a day that still counts","No notification since then covers it; time in custody, in hospital under Part 3 or abroad would not count, and none is recorded"]""",
    }));

    /// <summary>Adds a drawn photograph, by the act that the form does.</summary>
    public async Task Photograph(Guid person, Staff by, PhotographKind kind, DateOnly? taken)
    {
        var drawn = (await Redrawing.RedrawAsync(TestPicture.CameraJpeg(1, 480, 600), CancellationToken.None)).ShouldBeOfType<PictureOutcome.Drawn>();
        var fact = new PhotographFact(kind, null, null, null, StoredPicture.Awaited, StoredPicture.Awaited, LawfulBasis.RiskManagement);
        (await new PhotographRecords(Door(by)).AddAsync(
            new(Guid.CreateVersion7(), "add-photograph", "test"), person, new(fact, taken, null, Today, "test"), drawn.Picture, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();
    }

    /// <summary>Adds a status that lasts from one day to another.</summary>
    public async Task Status(Guid person, StatusKind status, DateOnly from, DateOnly? to) =>
        (await Door().ActAsync(new(Guid.CreateVersion7(), "add-status", "test"), person, Operation.Record, act =>
        {
            act.Add(person, new StatusFact(status), from, to, Today, "test");
            return Task.FromResult<Refusal?>(null);
        }, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();

    /// <summary>Adds a fact to a person, true from today.</summary>
    public async Task Holds(Guid person, Fact fact) =>
        (await Door().ActAsync(new(Guid.CreateVersion7(), "add-fact", "test"), person, Operation.Record, act =>
        {
            act.Add(person, fact, Today, null, Today, "test");
            return Task.FromResult<Refusal?>(null);
        }, CancellationToken.None)).ShouldBeOfType<ActOutcome.Done>();

    /// <summary>Restricts a record to its manager, cover and supervisor.</summary>
    public async Task Restrict(Guid person)
    {
        await using var db = _engine.Open(Id);
        (await db.People.SingleAsync(row => row.Id == person)).Restricted = true;
        (await db.Cards.SingleAsync(row => row.PersonId == person)).Restricted = true;
        await db.SaveChangesAsync();
    }

    /// <summary>The force's records, read past the door.</summary>
    public RecordsDb Open() => _engine.Open(Id);

    /// <summary>Writes rows past the door, for what a test takes as given.</summary>
    public async Task Write(Action<RecordsDb> write)
    {
        await using var db = _engine.Open(Id);
        write(db);
        await db.SaveChangesAsync();
    }

    /// <summary>The ledger's lines of one operation, oldest first, each with the people it names.</summary>
    public async Task<IReadOnlyList<LedgerLine>> Ledger(string operation)
    {
        await using var db = _engine.Open(Id);
        var entries = await db.LedgerEntries.Where(entry => entry.Operation == operation).OrderBy(entry => entry.At).ThenBy(entry => entry.Id).ToListAsync();
        var subjects = await db.LedgerSubjects.ToListAsync();
        return [.. entries.Select(entry => new LedgerLine(entry.Kind, entry.StaffId, [.. subjects.Where(row => row.EntryId == entry.Id).Select(row => row.PersonId)]))];
    }
}

/// <summary>A line of the ledger.</summary>
public sealed record LedgerLine(string Kind, Guid StaffId, IReadOnlyList<Guid> People);
