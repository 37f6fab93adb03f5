using Vigil.Records.Demonstration.Inventing;
using Vigil.Records.Storage;

namespace Vigil.Records.Demonstration;

/// <summary>Invents the demonstration force: pure, and the same every time for the same seed, number and day.</summary>
public static class DemonstrationForce
{
    /// <summary>The number of people in the demonstration: about 600 registered sex offenders and 190 violent offenders.</summary>
    public const int People = 790;

    /// <summary>The seed used where none is given.</summary>
    public const int Seed = 1;

    private const int ViolentOf790 = 190, PlanStream = 1_000_000, CareStream = 2_000_000, VisitsStream = 3_000_000;

    /// <summary>The force's identity, whichever the seed.</summary>
    public static Guid Id => Roster.ForceId;

    /// <summary>Invents a force.</summary>
    /// <param name="seed">Another number gives other people.</param>
    /// <param name="people">How many people.</param>
    /// <param name="today">The day it opens on; everything recorded is from before it.</param>
    public static InventedForce Invent(int seed, int people, DateOnly today)
    {
        var roster = new Roster(people);
        var violent = people * ViolentOf790 / People;
        var chance = new Chance(seed, 0);
        var stories = Turns.For(people - violent, notifying: true, chance).Take(people - violent).Select(story => (story.Turn, story.Risk, Notifies: true))
            .Concat(Turns.For(violent, notifying: false, chance).Take(violent).Select(story => (story.Turn, story.Risk, Notifies: false)));
        return new(
            Roster.ForceId, County.ForceName, seed, today, County.Stations, roster.All,
            [new(roster.OffenderManagers[3].Id, roster.OffenderManagers[4].Id, today.AddDays(-4), today.AddDays(10))],
            [.. stories.Select((story, at) => Person(seed, at + 1, story, roster, today))]);
    }

    private static InventedPerson Person(int seed, int index, (Turn Turn, Domain.People.RiskLevel Risk, bool Notifies) story, Roster roster, DateOnly today)
    {
        var chance = new Chance(seed, index);
        var id = StableId.Of("demonstration", County.ForceName, FormattableString.Invariant($"{seed}/{index}"));
        var life = new Life(chance, roster, today, index) { Person = id, Notifies = story.Notifies, Risk = story.Risk, Town = chance.Of(County.Towns) };
        Story.Tell(life, story.Turn);
        if (story.Turn is not (Turn.Deceased or Turn.Deported or Turn.Ended))
        {
            new Particulars(life, new Chance(seed, -index), id).Tell();
            Assessing.AfterChanges(life);
            Assessing.Countersign(life);
            new Planning(life, new Chance(seed, PlanStream + index), id).Tell(story.Turn);
            new Caring(life, new Chance(seed, CareStream + index)).Tell();
            new Visiting(life, new Chance(seed, VisitsStream + index), id).Tell();
        }

        return new(id, [.. InOrder(life.Acts)]);
    }

    /// <summary>By day, and on one day one after the other.</summary>
    private static IEnumerable<InventedAct> InOrder(IReadOnlyList<InventedAct> acts)
    {
        InventedAct? before = null;
        foreach (var act in acts.OrderBy(act => act.Day))
        {
            before = before?.Day == act.Day && before.Time >= act.Time ? act with { Time = before.Time.AddMinutes(7) } : act;
            yield return before;
        }
    }
}
