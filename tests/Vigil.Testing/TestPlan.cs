using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Records.Access;

namespace Vigil.Testing;

/// <summary>A plan with nothing missing, for tests. Everyone in it is invented.</summary>
public static class TestPlan
{
    /// <summary>What it says.</summary>
    public static PlanContent Content(DateOnly today, Staff owner, params PlannedAction[] further) => new(
        new(
            "Lives alone since March and works at a bakery on nights.\nThe risk is thought to come from time alone online.", "Reads with help; his sister comes to visits.", "Seen by his manager at home; probation sees him monthly.",
            "The order’s terms are checked at each visit: two telephones and one computer are declared.", "Finished the programme in 2024; a mentor meets him weekly.", "No contact with the family in Sampleton; they have a named officer."),
        [new("He misses two visits", "Look for him the same day and tell the supervisor"), new("A new device is found", "Take it for a look and ask for an interview")],
        [new(1, "Look at both telephones and note their numbers", owner.Id, owner.Name, null, today.AddDays(10), []), .. further], [], new(45, true, "Works nights: mornings find him at home"), today.AddDays(90));

    /// <summary>An open duty of care.</summary>
    public static CareFact Care(DateOnly today, Staff owner) => new(
        CareKind.Suicide, CareOccasion.Search, "Said after the search that there is no way on", "Calls his sister first; the crisis team’s number is on the fridge", owner.Name, owner.Id, today.AddDays(20),
        [new(1, "Refer to the crisis team", owner.Name, today.AddDays(1), null, null), new(2, "Tell custody staff", "S. Sergeant", today.AddDays(-1), today.AddDays(-1), "Told")],
        [new(today.AddDays(-1), owner.Name, "Calmer; his sister stays with him", today.AddDays(20))]);
}
