using Vigil.Domain.Diary;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Assessments as they go with a review of the level: ARMS, the scores calculated here, and what probation sent.</summary>
internal static class Assessing
{
    private const int Stream = 7700;
    private const int Countersigned = 365;
    private const int Waits = 9;

    /// <summary>The level judged, with reasons and on what was assessed along with it; a change of the last year is for a supervisor to countersign.</summary>
    public static RiskFact Judged(Life life, RiskLevel before, DateOnly day, IReadOnlyList<InventedStep> along)
    {
        var reasons = before == life.RiskNow ? "Nothing has come up that would change it" : before < life.RiskNow ? "Opportunity and isolation have grown since the last review" : "Settled in work and home, and open about both for a year";
        return new(life.RiskNow, $"Judged by {life.Manager.Name}: {reasons}")
        {
            Judged = new(before, reasons, "Home visits since the last review, checks of police systems, and what probation said", [.. along.Select(step => InventedStep.FactOf(life.Person, step.Key))], life.Manager.Id, life.Manager.Name,
                Countersign: before != life.RiskNow && day > life.Today.AddDays(-Countersigned)),
        };
    }

    /// <summary>What was assessed along with a review.</summary>
    public static IEnumerable<InventedStep> Along(Life life, DateOnly day, bool last)
    {
        // of its own chance, so that nothing else of the story turns on it
        var chance = new Chance(life.Index, Stream + day.DayNumber);
        if (!life.Notifies || life.Female || !(last || chance.In100(30)))
        {
            yield break;
        }

        yield return life.Add("arms", Arms(life, chance, day), day, $"ARMS by {life.Manager.Name}");
        if (last)
        {
            var calculated = CalculatedFact.Of(Answers(life, chance, day), life.Manager.Name);
            yield return life.Add("calculation", calculated, day, $"Calculated by {life.Manager.Name}");
            if (chance.In100(35) && calculated.Of(Predictor.DirectContactSexual) is { Points: { } points, Band: { } band })
            {
                // most agree; where probation counted a sanction more, it does not
                var said = chance.In100(80) ? points : points + 5;
                yield return life.Add("official", new RecordedFact(
                    "dc-srp-2026", "DC-SRP", [new("score", "", said, "points", said == points ? band.InWords() : said < 22 ? "low" : said < 30 ? "medium" : said < 36 ? "high" : "very high")],
                    "Probation practitioner", "HMPPS", null, null, null), day, "OASys, sent by probation");
            }
        }
    }

    /// <summary>What was learned since the last assessment has mostly been looked at within the weeks that the policy gives.</summary>
    public static void AfterChanges(Life life)
    {
        var added = life.Acts.SelectMany(act => act.Steps.OfType<InventedStep.Add>().Select(step => (act.Day, Step: step))).ToList();
        var chance = new Chance(life.Index, Stream);
        if (added.Where(one => one.Step.Fact is ArmsFact).Select(one => (DateOnly?)one.Day).Max() is not { } assessed || !chance.In100(92))
        {
            return;
        }

        var learned = added.Where(one => one.Day > assessed && !(one.Step.From <= assessed.AddYears(-1)) && AssessmentDuties.IsSignificant(one.Step.Fact, one.Step.To)).Select(one => (DateOnly?)one.Day).Max();
        if (learned?.AddDays(chance.Between(3, 24)) is { } day && day <= life.Yesterday)
        {
            life.Act(day, "assess-arms", life.Manager.Id, life.Add("arms", Arms(life, chance, day), day, $"ARMS by {life.Manager.Name}"));
        }
    }

    /// <summary>A day on which the level came to be what it is today: mostly long ago, for some within the last days.</summary>
    public static DateOnly DayOfChange(Life life)
    {
        var chance = new Chance(life.Index, Stream + 1);
        var since = life.Acts.Where(act => act.Steps.OfType<InventedStep.Add>().Any(step => step.Fact is RiskFact)).Max(act => act.Day);
        var days = Math.Max(0, life.Yesterday.DayNumber - since.DayNumber - 1);
        return life.Yesterday.AddDays(-chance.Between(0, chance.In100(25) ? Math.Min(days, Waits) : days));
    }

    /// <summary>Supervisors have signed what was judged more than some days ago, and returned little of what came after.</summary>
    public static void Countersign(Life life)
    {
        var judged = life.Acts.SelectMany(act => act.Steps.OfType<InventedStep.Add>().Where(step => step.Fact is RiskFact { Judged.Countersign: true }).Select(step => (act.Day, step.Key))).ToList();
        var supervisor = life.Roster.All.Single(staff => staff.Id == life.Manager.SupervisorId);
        foreach (var (day, key) in judged)
        {
            var chance = new Chance(life.Index, Stream + day.DayNumber);
            var signed = day.AddDays(chance.Between(1, 6));
            if (signed <= life.Yesterday && (day < life.Today.AddDays(-Waits) || chance.In100(30)))
            {
                var agreed = day < life.Today.AddDays(-Waits) || chance.In100(50);
                life.Act(signed, "countersign", supervisor.Id, life.Add("countersignature", new CountersignatureFact(
                    InventedStep.FactOf(life.Person, key), agreed, agreed ? null : "The last visit is not among the evidence, and what changed since is not said", supervisor.Id, supervisor.Name), signed, $"Signed by {supervisor.Name}"));
            }
        }
    }

    private static ArmsFact Arms(Life life, Chance chance, DateOnly day) => new(
        life.RiskNow, life.RiskNow >= RiskLevel.High ? "Several factors present, and little that protects" : "Few factors present, and work and family protect",
        [.. AssessingPolicy.Default.ArmsFactors.Select(factor => Rated(factor, life, chance))],
        [new("Police systems", true, null), new("Probation", chance.In100(80), null), new("Children’s services", chance.In100(60), "Asked by e-mail"), new("Open sources and social media", true, null)],
        life.Manager.Name, "2", day.AddMonths(life.RiskNow >= RiskLevel.High ? 10 : 16));

    private static RatedFactor Rated(Factor factor, Life life, Chance chance)
    {
        var present = chance.In100((life.RiskNow >= RiskLevel.High ? 60 : 25) + (factor.Protective ? 20 : 0));
        return new(factor.Code, factor.Name, factor.Protective, present ? chance.In100(60) ? FactorRating.Present : FactorRating.Partly : FactorRating.Absent,
            present ? chance.Of(Seen) : "Asked about; nothing found that points to it", chance.Of(Sources), chance.In100(50));
    }

    private static ScoringAnswers Answers(Life life, Chance chance, DateOnly day)
    {
        var (n, age) = (chance.Between(1, 6), life.Convicted.Year - life.Born.Year - 1);
        var kind = chance.Between(0, 3);
        return new()
        {
            AssessedOn = day, Sex = Sex.Male, Born = life.Born, ConvictedOn = life.Convicted, FollowUpFrom = life.Free, Supervision = SupervisionStatus.Community, OffenceCode = "02001",
            AgeAtFirstSanction = n == 1 ? age : Math.Max(14, age - chance.Between(1, 15)), Sanctions = n, ViolentSanctions = chance.Between(0, n / 2),
            EverSexualOffence = true, LatestSexualOffence = life.Convicted, StrangerVictim = chance.In100(20),
            ContactAdultSanctions = kind == 0 ? chance.Between(1, n) : 0, ContactChildSanctions = kind == 1 ? chance.Between(1, n) : 0, ImageSanctions = kind == 2 ? chance.Between(1, n) : 0, NonContactSanctions = kind == 3 ? chance.Between(1, n) : 0,
        };
    }

    private static readonly string[] Seen =
    [
        "Seen at two visits this year, and he spoke of it himself", "Told by a relative in spring; not confirmed since", "Found on the telephone examined in May",
        "Known since the sentence, and less marked than then", "Probation sees it the same way",
    ];

    private static readonly string[] Sources = ["Home visit", "Home visit, probation", "Intelligence", "The person", "Pre-sentence report"];
}
