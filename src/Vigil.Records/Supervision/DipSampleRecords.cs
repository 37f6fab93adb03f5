using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Diary;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Storage;

namespace Vigil.Records.Supervision;

/// <summary>
/// Dip-sampling: records of a team drawn by chance for its supervisor to check. The list that a sample was drawn from is kept
/// with it, so that anyone can draw it again and see that nobody chose.
/// </summary>
/// <param name="door">The door.</param>
/// <param name="teams">Whether whoever asks supervises.</param>
public sealed class DipSampleRecords(Door door, TeamRecords teams)
{
    /// <summary>The latest samples that are read, and looked back on when the next is drawn.</summary>
    public const int Latest = 12;

    private const string Shown = "dip-samples", Purpose = "supervise", Policy = "Force policy: dip-sampling";

    /// <summary>The samples of the team of whoever asks, or none where they supervise nobody's work. The ledger names everyone of the latest.</summary>
    /// <param name="again">A sample to be drawn a second time, to show that the same records come out; none where that is not asked.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="LedgerUnavailableException">The look could not be written.</exception>
    public async Task<DipSamples?> SamplesAsync(Guid? again, CancellationToken stop)
    {
        if (!teams.Supervises)
        {
            await door.LookAsync(EntryKinds.Refused, Shown, [], Purpose, "supervises no team", stop);
            return null;
        }

        await using var db = await door.ReadAsync(stop);
        var desk = await Desk.ReadAsync(db, door.Staff, door.Now.Day, SettingKeys.Managed, stop);
        var (scope, policy) = (new Scope(door.Staff, [], desk.HeadOfUnit(door.Staff)), SettingRecords.Of(desk.Setting, ManagedPolicy.Default));
        var rows = await Rows(db, scope).Select(row => new DipSampleRow
        {
            Id = row.Id, StaffId = row.StaffId, Seed = row.Seed, DrawnAt = row.DrawnAt, NextOn = row.NextOn, Listed = row.Listed, Drawn = row.Drawn,
        }).ToListAsync(stop);
        var drawn = rows.ToDictionary(row => row.Id, row => SettingValues.Read<List<SampledPerson>>(row.Drawn, []));
        var facts = await FactsAsync(db, drawn.Values.SelectMany(people => people), stop);
        // earlier samples are counted, and only the latest is named
        var named = rows.Count == 0 ? [] : drawn[rows[0].Id].Select(one => one.Person).ToList();
        var cards = await db.Cards.Where(card => EF.Parameter(named).Contains(card.PersonId)).ToDictionaryAsync(card => card.PersonId, stop);
        List<DipSample> samples =
        [
            .. rows.Select(row => new DipSample(
                row.Id, row.Seed, LondonClock.At(row.DrawnAt).Day, desk.Members.FirstOrDefault(member => member.Id == row.StaffId)?.Name ?? "Account not known", row.NextOn, row.Listed,
                [.. drawn[row.Id].Where(one => facts.ContainsKey(one.Fact)).Select(one => Record(one, facts[one.Fact], cards.GetValueOrDefault(one.Person), scope))])),
        ];
        var drawnAgain = again is { } sample ? await AgainAsync(Rows(db, scope), sample, stop) : null;
        await door.LookAsync(EntryKinds.Look, Shown, named, Purpose, drawnAgain is null ? null : FormattableString.Invariant($"drawn again with the number {drawnAgain.Seed}"), stop);
        return new(door.Now.Day, scope.Everyone, samples, policy.Value.Supervising, policy.Owner, drawnAgain);
    }

    /// <summary>Draws a sample of the team. Records that wait to be checked from an earlier one are not drawn again.</summary>
    /// <param name="request">The form.</param>
    /// <param name="seed">The number to draw with: it is shown, so that anyone can draw the same.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ActOutcome> DrawAsync(ActRequest request, int seed, CancellationToken stop)
    {
        if (!teams.Supervises)
        {
            await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "supervises no team", stop);
            return new ActOutcome.NotFound();
        }

        return await door.ActAsync(request, null, Operation.Record, async act =>
        {
            var today = act.Now.Day;
            var desk = await Desk.ReadAsync(act.Db, act.Staff, today, SettingKeys.Managed, stop);
            var policy = SettingRecords.Of(desk.Setting, ManagedPolicy.Default).Value.Supervising;
            var scope = new Scope(act.Staff, [], desk.HeadOfUnit(act.Staff));
            var (before, waiting) = await BeforeAsync(act.Db, scope, stop);
            var cards = await scope.Cards(act.Db).AsNoTracking().ToListAsync(stop);
            var list = SampledList.Of(
                policy.Rates, cards.Where(card => scope.MayName(card) && !waiting.Contains(card.PersonId)).Select(card => new Drawable(card.PersonId, new(card.Risk, card.ManagerId))),
                DipSampling.Failed(before));
            var (listed, drawn) = (list.Strata.Sum(stratum => stratum.People.Count), list.Draw(seed));
            if (drawn.Count == 0)
            {
                return new(listed == 0 ? "There are no records to draw from." : "By the force’s shares, no record is drawn.", Policy);
            }

            var names = desk.Members.ToDictionary(member => member.Id, member => member.Name);
            List<SampledPerson> people = [.. drawn.Select(one => new SampledPerson(one.Person, StableId.Of("dip-check", request.Token.ToString(), one.Person.ToString())))];
            foreach (var (one, sampled) in drawn.Zip(people))
            {
                var manager = one.Stratum.ManagerId is { } id ? names.GetValueOrDefault(id) : null;
                act.AddAs(
                    one.Person, sampled.Fact, new DipCheckFact(seed, one.Stratum.Level, one.Stratum.ManagerId, manager, today.AddDays(policy.CheckDays)),
                    today, null, today, $"Drawn by chance for {act.Staff.Name}");
            }

            act.Db.DipSamples.Add(new()
            {
                Id = act.Id, ForceId = act.Staff.ForceId, StaffId = act.Staff.Id, Seed = seed, DrawnAt = door.At, NextOn = today.AddMonths(policy.SampleMonths), Listed = listed,
                List = SettingValues.Write(list), Drawn = SettingValues.Write(people),
            });
            act.Says(FormattableString.Invariant($"{people.Count} of {listed} records with the number {seed}"));
            return null;
        }, stop);
    }

    /// <summary>Draws a sample again from the list that was kept with it, which shows that the number gives the same records.</summary>
    private static async Task<DrawnAgain?> AgainAsync(IQueryable<DipSampleRow> rows, Guid sample, CancellationToken stop)
    {
        if (await rows.FirstOrDefaultAsync(one => one.Id == sample, stop) is not { } row)
        {
            return null;
        }

        var again = SettingValues.Read<SampledList>(row.List, null!).Draw(row.Seed).Select(one => one.Person).Order();
        var first = SettingValues.Read<List<SampledPerson>>(row.Drawn, []).Select(one => one.Person).Order().ToList();
        return new(row.Seed, LondonClock.At(row.DrawnAt).Day, row.Listed, first.Count, again.SequenceEqual(first));
    }

    private static IQueryable<DipSampleRow> Rows(RecordsDb db, Scope scope) =>
        db.DipSamples.Where(row => scope.Everyone || row.StaffId == scope.Staff.Id).OrderByDescending(row => row.DrawnAt).ThenByDescending(row => row.Id).Take(Latest);

    private static SampledRecord Record(SampledPerson one, DipCheckFact fact, CardRow? card, Scope scope) => new(
        one.Fact, one.Person, card is null || !scope.MayName(card) ? Scope.Unnamed : Scope.NameOf(card), fact.Level, fact.ManagerName, fact.CheckBy, fact.Result?.Passed);

    /// <summary>What the samples before came to, and whose records still wait to be checked.</summary>
    private static async Task<(List<DrawnBefore> Before, HashSet<Guid> Waiting)> BeforeAsync(RecordsDb db, Scope scope, CancellationToken stop)
    {
        var rows = await Rows(db, scope).Select(row => new { row.DrawnAt, row.Drawn }).ToListAsync(stop);
        var drawn = rows.Select(row => (row.DrawnAt, People: SettingValues.Read<List<SampledPerson>>(row.Drawn, []))).ToList();
        var facts = await FactsAsync(db, drawn.SelectMany(sample => sample.People), stop);
        return (
            [.. drawn.SelectMany(sample => sample.People.Where(one => facts.ContainsKey(one.Fact)).Select(one => new DrawnBefore(facts[one.Fact].Stratum(), sample.DrawnAt, facts[one.Fact].Result?.Passed)))],
            [.. drawn.SelectMany(sample => sample.People).Where(one => facts.TryGetValue(one.Fact, out var fact) && fact.Result is null).Select(one => one.Person)]);
    }

    private static async Task<Dictionary<Guid, DipCheckFact>> FactsAsync(RecordsDb db, IEnumerable<SampledPerson> drawn, CancellationToken stop)
    {
        var ids = drawn.Select(one => one.Fact).ToList();
        return await db.Facts.Where(fact => EF.Parameter(ids).Contains(fact.FactId) && fact.SupersededAt == null)
            .ToDictionaryAsync(fact => fact.FactId, fact => (DipCheckFact)FactKinds.Read(fact.Kind, fact.Content), stop);
    }
}
