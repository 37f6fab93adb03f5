using Vigil.Domain.People;
using Vigil.Domain.Visits;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>
/// Home visits of the last year and a half, as their managers made them: mostly in time, some late, some at which nobody opened,
/// and a few people who are managed without. Chance of its own leaves the person's story as it was.
/// </summary>
internal sealed class Visiting(Life life, Chance chance, Guid person)
{
    private const int Back = 540, QuietYears = 3;
    private static readonly string[] Seen =
    [
        "Calm and open. Kitchen tidy, nothing of note.", "Talked about work. Says he sleeps badly.", "Television on, one neighbour there. Left when we came.",
        "Did not want to show the bedroom and did so when asked again.", "Glad of the visit. Mother telephones every Sunday.", "Short answers. Phone on the table the whole time.",
    ];
    private static readonly string[] Left = ["Ask again about the second phone", "See the tenancy agreement", "Meet the new partner", "Look at the tablet, which was at work"];
    private static readonly string[] Lone = ["Colleague called to an arrest", "Short notice, daylight, known to be alone", "Second officer ill"];
    private readonly List<InventedStep> told = [.. life.Acts.SelectMany(act => act.Steps)];
    private Dictionary<DateOnly, DateOnly> away = [];

    /// <summary>Records the visits.</summary>
    public void Tell()
    {
        if (!told.OfType<InventedStep.Add>().Any(add => add.Fact is AddressFact))
        {
            return;
        }

        away = Away();
        var begin = new[] { life.Acts.Min(act => act.Day).AddDays(20), life.Today.AddDays(-Back) }.Max();
        var without = Without(begin);
        var last = without?.AddDays(-1) ?? life.Yesterday.AddDays(-1 - (chance.In100(12) ? chance.Between(10, 50) : 0));
        var every = Every(life.Risk);
        for (var day = begin.AddDays(chance.Between(0, every)); day <= last; day = day.AddDays(Math.Max(7, every * chance.Between(72, 103) / 100)))
        {
            if (!IsAway(day) && chance.In100(15))
            {
                Visit(day, chance.In100(80) ? VisitResult.NotSeen : VisitResult.Refused);
                day = day.AddDays(chance.Between(2, 9));
            }

            if (!IsAway(day) && day <= last)
            {
                Visit(day, VisitResult.Seen);
            }
        }

        if (without is null && !IsAway(life.Yesterday) && chance.In100(life.Has("Missing") || life.Has("Wanted") ? 100 : 4))
        {
            Fail(life.Yesterday.AddDays(-chance.Between(4, 12)));
        }
    }

    /// <summary>Two or three visits at which nobody was seen, and for some what follows them.</summary>
    private void Fail(DateOnly last)
    {
        for (var count = chance.Between(2, 3); count > 0; count--)
        {
            Visit(last.AddDays(-5 * (count - 1)), chance.In100(70) ? VisitResult.NotSeen : VisitResult.Refused);
        }

        if (chance.In100(50))
        {
            var owner = ManagerOn(last);
            var kind = chance.Of([FollowUpKind.LocateTrace, FollowUpKind.Warrant, FollowUpKind.ArrestEnquiry]);
            life.Act(last.AddDays(2), "begin-follow-up", owner.Id, life.Add(
                "follow-up", new FollowUpFact(kind, "Not seen at home since the last visits", owner.Id, owner.Name, last.AddDays(chance.Between(5, 20))), last.AddDays(2), $"Begun by {owner.Name} after failed visits"));
        }
    }

    /// <summary>The day since which someone long at low risk is managed without visits; none for most.</summary>
    private DateOnly? Without(DateOnly begin)
    {
        if (life.Risk != RiskLevel.Low || away.Count > 0 || life.Acts.Min(act => act.Day) > life.Today.AddYears(-QuietYears)
            || told.OfType<InventedStep.Add>().Any(add => add.Fact is RiskFact { Level: not RiskLevel.Low }) || !chance.In100(35))
        {
            return null;
        }

        var day = begin.AddDays(chance.Between(60, Back - 60));
        var supervisor = life.Roster.All.First(staff => staff.Id == ManagerOn(day).SupervisorId);
        life.Act(day, "authorise-reactive", supervisor.Id, life.Add(
            "reactive", new ReactiveFact("At low risk for years, settled and known", life.Today.AddDays(chance.Between(-20, 170)), supervisor.Id, supervisor.Name), day, $"Authorised by {supervisor.Name}"));
        if (chance.In100(15))
        {
            var on = life.Yesterday.AddDays(-chance.Between(1, 9));
            life.Act(on, "record-trigger", ManagerOn(on).Id, life.Add("trigger", new TriggerFact(TriggerKind.Change, "A new partner with a child has moved in"), on, "Neighbour", on));
        }

        return day;
    }

    private void Visit(DateOnly day, VisitResult result)
    {
        var manager = ManagerOn(day);
        var alone = chance.In100(18);
        var colleague = chance.Of([.. life.Roster.OffenderManagers.Where(one => one.SupervisorId == manager.SupervisorId && one.Id != manager.Id)]);
        var announced = chance.In100(7);
        var seen = result == VisitResult.Seen;
        var visit = new Visit(day, new(chance.Between(7, 19), chance.Between(0, 11) * 5), result, announced)
        {
            AnnouncedBecause = announced ? "Works nights and asked to be rung first" : null, With = alone ? [] : [colleague.Name], AloneBecause = alone ? chance.Of(Lone) : null,
            Devices = seen ? [.. Checked(day)] : [], Words = seen ? chance.Of(Seen) : "No answer, curtains drawn.", LeftOver = seen && chance.In100(20) ? chance.Of(Left) : null,
            Entry = !seen && chance.In100(50) ? new(result == VisitResult.Refused ? EntryOutcome.Refused : EntryOutcome.Unable, manager.Name, null) : null,
        };
        life.Act(day.AddDays(1), "record-visit", manager.Id, life.Add("visit", new VisitFact(visit, manager.Id, manager.Name), day, $"Home visit by {manager.Name}", day));
    }

    private IEnumerable<DeviceCheck> Checked(DateOnly day)
    {
        foreach (var act in life.Acts.Where(act => act.Day <= day))
        {
            foreach (var add in act.Steps.OfType<InventedStep.Add>())
            {
                if (add.Fact is DeviceFact device)
                {
                    var looked = chance.In100(85);
                    yield return new(InventedStep.FactOf(person, add.Key), $"{LifeWords.Of(device.Kind)}: {LifeWords.Text(device)}", looked, looked ? null : "at work with it");
                }
            }
        }
    }

    private InventedStaff ManagerOn(DateOnly day)
    {
        var id = told.OfType<InventedStep.Add>().Where(add => add.Fact is AllocationFact && (add.From is null || add.From <= day)).Select(add => ((AllocationFact)add.Fact).ManagerId).LastOrDefault();
        return life.Roster.OffenderManagers.FirstOrDefault(manager => manager.Id == id) ?? life.Manager;
    }

    private Dictionary<DateOnly, DateOnly> Away()
    {
        var ends = told.OfType<InventedStep.End>().ToLookup(end => end.Key, end => end.LastDay);
        var spans = new Dictionary<DateOnly, DateOnly>();
        foreach (var add in told.OfType<InventedStep.Add>().Where(add => add.Fact is StatusFact status && Liberty.IsAway(status.Kind) && add.From is not null))
        {
            spans[add.From!.Value] = ends[add.Key].Cast<DateOnly?>().FirstOrDefault() ?? add.To ?? DateOnly.MaxValue;
        }

        return spans;
    }

    private bool IsAway(DateOnly day) => away.Any(span => day >= span.Key && day <= span.Value);

    private static int Every(RiskLevel level) => level switch
    {
        RiskLevel.VeryHigh => 30,
        RiskLevel.High => 91,
        RiskLevel.Medium or RiskLevel.NotRecorded => 182,
        RiskLevel.Low => 365,
    };
}
