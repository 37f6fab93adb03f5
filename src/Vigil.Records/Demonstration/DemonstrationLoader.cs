using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Sharing;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Demonstration.Inventing;
using Vigil.Records.Derived;
using Vigil.Records.Pictures;
using Vigil.Records.Sealing;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Demonstration;

/// <summary>
/// Puts an invented force into an empty database through the same acts that staff do, each at its own time and with its own
/// ledger entry, oldest first. A load that was stopped goes on where it stopped.
/// </summary>
/// <param name="engine">The database.</param>
/// <param name="time">The time; for what is derived.</param>
public sealed class DemonstrationLoader(DatabaseEngine engine, TimeProvider time)
{
    private const int ActsAtOnce = 250, OwedSince = 10;
    private const string Setting = "demonstration";
    private readonly Dictionary<int, RedrawnPicture> faces = [];
    private readonly OpenValues values = new(new Vault(engine.Keys), DemonstrationForce.Id);

    /// <summary>What was asked for when the demonstration was begun, and whether it is complete.</summary>
    /// <param name="Seed">The seed.</param>
    /// <param name="People">How many people.</param>
    /// <param name="Today">The day it opens on.</param>
    /// <param name="Complete">Whether everything is loaded.</param>
    private sealed record Begun(int Seed, int People, DateOnly Today, bool Complete);

    /// <summary>Loads the demonstration, unless it is there.</summary>
    /// <param name="seed">The seed; that of a load that was begun before stands.</param>
    /// <param name="people">How many people.</param>
    /// <param name="progress">Told how many acts are done, and of how many.</param>
    /// <param name="stop">Stops it; what is loaded stays.</param>
    /// <returns>Whether anything was loaded.</returns>
    public async Task<bool> LoadAsync(int seed, int people, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        var clock = new LondonClock(time);
        var begun = await BegunAsync(stop);
        if (begun is { Complete: true })
        {
            return false;
        }

        var asked = begun ?? new(seed, people, clock.Now.Day, false);
        var force = DemonstrationForce.Invent(asked.Seed, asked.People, asked.Today);
        if (begun is null)
        {
            await SetUpAsync(force, asked, stop);
        }

        var staff = force.Staff.ToDictionary(one => one.Id, one => new Staff(one.Id, force.Id, one.Name, one.Role, one.Agency));
        var acts = force.People.SelectMany(person => person.Acts.Select((act, at) => new Placed(person.Id, at, act)))
            .OrderBy(placed => placed.Act.Day).ThenBy(placed => placed.Act.Time).ThenBy(placed => placed.Person).ThenBy(placed => placed.At).ToList();
        var done = 0;
        foreach (var some in acts.Chunk(ActsAtOnce))
        {
            await LoadAsync(force.Id, some, staff, stop);
            progress?.Report((done += some.Length, acts.Count));
        }

        var derived = new Rederivation(engine, clock);
        await derived.AllAsync(null, stop);
        await derived.TheseAsync(force.Id, await new SupervisionLoader(engine, force).LoadAsync(stop), stop);
        await SettleAsync(force.Id, asked with { Complete = true }, stop);
        return true;
    }

    /// <summary>Whether the records are the demonstration's.</summary>
    public async Task<bool> IsDemonstrationAsync(CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        return await db.Forces.AnyAsync(force => force.Demonstration, stop);
    }

    /// <summary>Whether the records are a real force's.</summary>
    public async Task<bool> IsRealAsync(CancellationToken stop)
    {
        await using var db = engine.Open(Guid.Empty);
        return await db.Forces.AnyAsync(force => !force.Demonstration, stop);
    }

    /// <summary>An act and its place in the person's story.</summary>
    private readonly record struct Placed(Guid Person, int At, InventedAct Act)
    {
        public Guid Token => StableId.Of("demonstration-act", Person.ToString(), FormattableString.Invariant($"{At}"));
    }

    private async Task LoadAsync(Guid forceId, Placed[] some, Dictionary<Guid, Staff> staff, CancellationToken stop)
    {
        await using var past = await PastActs.BeginAsync(engine, forceId, stop);
        var tokens = some.Select(placed => placed.Token).ToList();
        var earlier = await past.Db.Acts.Where(act => tokens.Contains(act.Token)).Select(act => act.Token).ToListAsync(stop);
        var people = some.Select(placed => placed.Person).Distinct().ToList();
        var records = await past.Db.People.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, stop);
        foreach (var placed in some.Where(placed => !earlier.Contains(placed.Token)))
        {
            var act = placed.Act;
            var request = new ActRequest(placed.Token, act.Kind, "demonstration", act.Reason);
            await past.ActAsync(staff[act.By], LondonClock.UtcOf(new(act.Day, act.Time)), request, records.GetValueOrDefault(placed.Person), async open =>
            {
                if (!records.ContainsKey(placed.Person))
                {
                    records[placed.Person] = await open.NewPersonAsync(placed.Person, stop);
                }

                foreach (var step in act.Steps)
                {
                    await TakeAsync(open, placed.Person, step, act.Day, stop);
                }
            }, stop);
        }

        await past.CommitAsync(stop);
    }

    private async Task TakeAsync(OpenAct act, Guid person, InventedStep step, DateOnly learnedOn, CancellationToken stop)
    {
        var fact = InventedStep.FactOf(person, step.Key);
        switch (step)
        {
            case InventedStep.Add add:
                act.AddAs(person, fact, await values.SealAsync(person, add.Fact, stop), add.From, add.To, learnedOn, add.Source);
                break;
            case InventedStep.Drawn drawn:
                act.AddAs(person, fact, await PhotographAsync(act, person, drawn, stop), drawn.Taken, null, learnedOn, drawn.Source);
                break;
            case InventedStep.End end:
                await act.EndAsync(person, fact, end.LastDay, learnedOn, end.Source, stop);
                break;
            case InventedStep.Replace now:
                await act.ReplaceAsync(person, fact, now.Fact, now.From, now.To, learnedOn, now.Source, stop);
                break;
            case InventedStep.TakeOff:
                await act.WithdrawAsync(person, fact, stop);
                break;
        }
    }

    private async Task<PhotographFact> PhotographAsync(OpenAct act, Guid person, InventedStep.Drawn drawn, CancellationToken stop)
    {
        if (!faces.TryGetValue(drawn.Face, out var face))
        {
            faces[drawn.Face] = face = await Faces.DrawAsync(drawn.Face, stop);
        }

        return new(PhotographKind.Face, null, "drawn for the demonstration", null, await Keep("small", face.Small), await Keep("large", face.Large), LawfulBasis.RiskManagement);

        async Task<StoredPicture> Keep(string size, PictureVersion version)
        {
            var id = StableId.Of("demonstration-picture", person.ToString(), drawn.Key, size);
            return new(id, Convert.ToHexStringLower(SHA256.HashData(await act.KeepPictureAsync(person, id, version.Jpeg, stop))), version.Width, version.Height);
        }
    }

    private async Task<Begun?> BegunAsync(CancellationToken stop)
    {
        await using var db = engine.Open(DemonstrationForce.Id);
        await engine.BeginAsync(db, DemonstrationForce.Id, Staff.SystemId, writing: false, stop);
        var row = await db.Settings.FirstOrDefaultAsync(setting => setting.Key == Setting, stop);
        return row is null ? null : JsonSerializer.Deserialize<Begun>(row.Value);
    }

    private async Task SetUpAsync(InventedForce force, Begun begun, CancellationToken stop)
    {
        await using var past = await PastActs.BeginAsync(engine, force.Id, stop);
        var first = force.People.SelectMany(person => person.Acts).Select(act => act.Day).DefaultIfEmpty(force.Today).Min();
        var request = new ActRequest(StableId.Of("demonstration-force", force.Name), "set-up-force", "demonstration");
        var systemIsThere = await past.Db.Users.AnyAsync(row => row.Id == Staff.SystemId, stop);
        await past.ActAsync(Staff.System(force.Id), LondonClock.UtcOf(new(first.AddDays(-1), new(9, 0))), request, null, act =>
        {
            act.Db.Forces.Add(new() { ForceId = force.Id, Name = force.Name, Demonstration = true });
            if (!systemIsThere)
            {
                act.Db.Users.Add(AccountOf(force.Id, new(Staff.SystemId, "vigil", "Vigil", StaffRole.None), active: false));
            }

            act.Db.Users.AddRange(force.Staff.Select(one => AccountOf(force.Id, one, active: true)));
            act.Db.Covers.AddRange(force.Covers.Select(cover => new CoverRow
            {
                Id = Guid.CreateVersion7(), ForceId = force.Id, ManagerId = cover.ManagerId, CoverId = cover.CoverId, From = cover.From, To = cover.To,
            }));
            var review = force.Today.AddMonths(9);
            act.Db.Settings.Add(new() { ForceId = force.Id, Key = SettingKeys.Stations, Value = JsonSerializer.Serialize(force.Stations), Owner = "Chief Constable", ReviewOn = review });
            var managed = ManagedPolicy.Default with { Plan = PlanPolicy.Default with { VisitTemplate = true }, Visits = VisitPolicy.Default with { RotationMonths = 36, ReactiveMonths = 36 } };
            act.Db.Settings.Add(new() { ForceId = force.Id, Key = SettingKeys.Managed, Value = SettingValues.Write(managed), Owner = "Head of public protection", ReviewOn = review });
            var owed = OwedPolicy.Default with { From = force.Today.AddDays(-OwedSince) };
            act.Db.Settings.Add(new() { ForceId = force.Id, Key = SettingKeys.Owed, Value = JsonSerializer.Serialize(owed, JsonSerializerOptions.Web), Owner = "Head of public protection", ReviewOn = review });
            act.Db.Settings.Add(new() { ForceId = force.Id, Key = Setting, Value = JsonSerializer.Serialize(begun), Owner = "Vigil", ReviewOn = review });
            return Task.CompletedTask;
        }, stop);
        await past.CommitAsync(stop);
    }

    private async Task SettleAsync(Guid forceId, Begun begun, CancellationToken stop)
    {
        await using var db = engine.Open(forceId);
        await engine.BeginAsync(db, forceId, Staff.SystemId, writing: true, stop);
        (await db.Settings.SingleAsync(setting => setting.Key == Setting, stop)).Value = JsonSerializer.Serialize(begun);
        await db.SaveChangesAsync(stop);
        await db.Database.CommitTransactionAsync(stop);
    }

    private static StaffRow AccountOf(Guid forceId, InventedStaff staff, bool active) => new()
    {
        Id = staff.Id, ForceId = forceId, Name = staff.Name, Role = staff.Role, Agency = staff.Agency, SupervisorId = staff.SupervisorId, Active = active,
        UserName = staff.Account, NormalizedUserName = staff.Account.ToUpperInvariant(),
        Email = $"{staff.Account}@example.test", NormalizedEmail = $"{staff.Account}@example.test".ToUpperInvariant(),
        EmailConfirmed = true, SecurityStamp = Guid.CreateVersion7().ToString("N"), ConcurrencyStamp = Guid.CreateVersion7().ToString(),
    };
}
