using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Duties of care to a few people: opened after an arrest or a disclosure, acted on, looked at again, and some ended.</summary>
internal sealed class Caring(Life life, Chance chance)
{
    private const int OneIn = 60, At = 17;

    private static readonly (CareKind Kind, CareOccasion After, string Why, string Plan, string[] Doings)[] Cases =
    [
        (CareKind.Suicide, CareOccasion.Search, "Said after the search of the telephone that there is no way on. Has tried before, in 2019.", "Warning signs: stops answering, gives things away.\nTurns first to a sister, then to the crisis line.\nTablets are kept by the sister. The manager rings each Monday.", ["Refer to the crisis team", "Ask the general practitioner to see them this week"]),
        (CareKind.ThreatToLife, CareOccasion.Disclosure, "A man known to be violent asked in the public house where they live.", "Has been told what was said, in writing. Spends nights at a brother’s until the threat is assessed again.", ["Put a marker on the address with the control room", "Speak to the man who asked"]),
        (CareKind.Exposure, CareOccasion.Court, "Photograph and street were put on a vigilante page after the hearing.", "Does not answer the door unless called first. The page was asked to take the post down.", ["Ask the platform to take the post down", "Ask the neighbourhood team to pass by at night"]),
        (CareKind.Vulnerability, CareOccasion.Other, "Two younger men use the flat and the money.", "A niece looks after the bank card. Support worker on Tuesdays and Fridays.", ["Refer to adult social care"]),
    ];

    /// <summary>Tells it, of every sixtieth person.</summary>
    public void Tell()
    {
        var opened = life.Today.AddDays(-chance.Between(6, 50));
        if (life.Index % OneIn != At || life.Acts.Min(act => act.Day) >= opened)
        {
            return;
        }

        var (kind, after, why, plan, doings) = Cases[life.Index / OneIn % Cases.Length];
        var owner = life.Manager;
        var care = new CareFact(kind, after, why, plan, owner.Name, owner.Id, opened.AddDays(28), [], []);
        var step = life.Add("care", care, opened, $"Recorded by {owner.Name}");
        life.Act(opened, "open-care", owner.Id, step);
        foreach (var what in doings)
        {
            care = care with { Actions = [.. care.Actions, new(care.Actions.Count + 1, what, owner.Name, opened.AddDays(chance.Between(1, 12)), null, null)] };
            Save(opened, "add-care-action");
        }

        // the first action is done; of some people the others are overdue
        var done = opened.AddDays(1);
        foreach (var action in chance.In100(30) ? care.Actions.Take(1).ToList() : [.. care.Actions])
        {
            done = Early(done.AddDays(1));
            care = care with { Actions = [.. care.Actions.Select(one => one.Number == action.Number ? one with { DoneOn = done, Outcome = "Done; answered on the telephone and in writing" } : one)] };
            Save(done, "close-care-action");
        }

        if (care.ReviewOn <= life.Yesterday)
        {
            var on = care.ReviewOn;
            var next = on.AddMonths(PlanPolicy.Default.CareReviewMonths);
            care = care with { ReviewOn = next, Reviews = [.. care.Reviews, new(on, owner.Name, "Calmer, and keeps to what was agreed", next)] };
            Save(on, "review-care");
        }

        void Save(DateOnly day, string act) => life.Act(day, act, owner.Id, new InventedStep.Replace(step.Key, care, opened, null, $"Recorded by {owner.Name}"));
    }

    private DateOnly Early(DateOnly day) => day > life.Yesterday ? life.Yesterday : day;
}
