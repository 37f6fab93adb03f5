using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Records.Demonstration;
using Vigil.Records.Demonstration.Inventing;
using Vigil.Records.Derived;
using Vigil.Records.Storage;
using Vigil.Testing;

namespace Vigil.Records.Tests.Demonstration;

public class DemonstrationLoaderTests
{
    private const int Seed = 3, People = 60;
    private static readonly FakeTimeProvider Time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
    private static readonly InventedForce Force = DemonstrationForce.Invent(Seed, People, new(2026, 11, 24));

    [Theory, ClassData(typeof(Databases))]
    public async Task Every_act_is_in_the_ledger_at_its_time_and_today_has_something_to_show(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var loader = new DemonstrationLoader(database.Engine, Time);
        (await loader.LoadAsync(Seed, People, null, default)).ShouldBeTrue();

        await using (var db = await Read(database))
        {
            await ActsAreInTheLedger(db);
            await WorkIsOpen(db);
        }

        var before = await Whole(database);
        (await loader.LoadAsync(Seed, People, null, default)).ShouldBeFalse();
        (await Whole(database)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_load_that_was_stopped_goes_on_to_the_same_records(DatabaseKind kind)
    {
        await using var once = await TestDatabase.Create(kind);
        await new DemonstrationLoader(once.Engine, Time).LoadAsync(Seed, People, null, default);
        await using var twice = await TestDatabase.Create(kind);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            new DemonstrationLoader(twice.Engine, Time).LoadAsync(Seed, People, new Stop(stop), stop.Token));

        // the day has turned meanwhile: what was begun for one day is finished for it
        await new DemonstrationLoader(twice.Engine, new FakeTimeProvider(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero))).LoadAsync(Seed, People, null, default);

        (await Whole(twice)).ShouldBe(await Whole(once));
    }

    private static async Task ActsAreInTheLedger(RecordsDb db)
    {
        var acts = await db.Acts.ToListAsync();
        var entries = await db.LedgerEntries.ToDictionaryAsync(entry => entry.Id);
        string[] supervision = ["draw-dip-sample", "check-sampled", "review-supervision", "ask-sources", "settle-source", "chase-source"];
        acts.Count(act => !supervision.Contains(act.Kind)).ShouldBe(Force.People.Sum(person => person.Acts.Count) + 1);
        acts.Select(act => act.Kind).Intersect(supervision).Count().ShouldBe(supervision.Length);
        (await db.Duties.Select(duty => duty.Kind).ToListAsync()).ShouldContain(DutyKind.SupervisorAction);
        acts.ShouldAllBe(act => entries[act.Id].At == act.At && entries[act.Id].StaffId == act.StaffId && entries[act.Id].Operation == act.Kind);
        var subjects = (await db.LedgerSubjects.ToListAsync()).ToLookup(subject => subject.EntryId, subject => subject.PersonId);
        acts.Where(act => act.PersonId is not null).ShouldAllBe(act => subjects[act.Id].Single() == act.PersonId);
        acts.Max(act => act.At).ShouldBeLessThan(new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc));
        acts.Min(act => act.At).Year.ShouldBeLessThan(2024);
    }

    private static async Task WorkIsOpen(RecordsDb db)
    {
        (await db.Cards.CountAsync()).ShouldBe(People);
        var now = new Vigil.Domain.Calendar.Moment(new(2026, 11, 24), new(9, 30));
        (await db.Duties.ToListAsync()).Select(row => Projection.DutyOf(row).StateAt(now)).Distinct()
            .ShouldBe([DutyState.Overdue, DutyState.Due, DutyState.Paused, DutyState.Met, DutyState.MetLate, DutyState.Upcoming, DutyState.Arguable], ignoreOrder: true);
    }

    private static async Task<RecordsDb> Read(TestDatabase database)
    {
        var db = database.Engine.Open(Force.Id);
        await database.Engine.BeginAsync(db, Force.Id, Guid.Empty, writing: false, default);
        return db;
    }

    /// <summary>Acts and facts without what each database names for itself.</summary>
    private static async Task<List<string>> Whole(TestDatabase database)
    {
        await using var db = await Read(database);
        var acts = await db.Acts.OrderBy(act => act.Token).Select(act => new { act.Token, act.Kind, act.PersonId, act.At, act.StaffId }).ToListAsync();
        var facts = await db.Facts.OrderBy(fact => fact.FactId).ThenBy(fact => fact.RecordedAt)
            .Select(fact => new { fact.FactId, fact.PersonId, fact.Kind, Content = Plain(fact.Content), fact.TrueFrom, fact.TrueTo, fact.RecordedAt, fact.SupersededAt }).ToListAsync();
        var people = await db.People.OrderBy(person => person.Number).Select(person => new { person.Number, person.Id, person.Version }).ToListAsync();
        return [.. acts.Select(act => $"{act}"), .. facts.Select(fact => $"{fact}"), .. people.Select(person => $"{person}")];
    }

    /// <summary>A sealed value or picture is sealed anew each time; its mask is what can be compared.</summary>
    private static string Plain(string content) => Regex.Replace(content, "\"cipher\":\"[^\"]*\"|\"index\":\"[^\"]*\"|\"sha256\":\"[^\"]*\"", "");

    private sealed class Stop(CancellationTokenSource stop) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => stop.Cancel();
    }
}
