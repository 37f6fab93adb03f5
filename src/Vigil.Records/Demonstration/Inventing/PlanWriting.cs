using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>What an invented plan says: by the risk, the order, the household and where the person is.</summary>
internal sealed class PlanWriting(Life life, Chance chance, PersonRecord record, DateOnly day, InventedStaff manager, InventedStaff supervisor)
{
    /// <summary>What comes of an action.</summary>
    public static readonly string[] Outcomes =
    [
        "Done at the visit; nothing found that changes the risk", "Spoken to; they will ring if anything changes", "Seen and noted; two questions remain for the next visit", "Answered in writing, kept with the record",
    ];

    private static readonly (string What, string Owner, string? Agency)[] Doings =
    [
        ("Look at the declared devices and note what is new", "", null), ("Speak to the person closest to them about warning signs", "", null), ("Check which children come to the home, with names and ages", "", null),
        ("Ask for the latest assessment and compare it with ours", "Probation practitioner", "Fellmarch Probation"), ("Say whether the tenancy can be kept, and what is near it", "Housing officer", "Eskerholm Housing"),
        ("Answer whether the children of the household are known", "Social worker", "Fellmarch Children’s Services"), ("See them about low mood and drink", "Community nurse", "Fellmarch Health"),
        ("Go through the plan with the team and note what others know", "supervisor", null), ("Search open sources under every name held", "", null), ("Meet the employer about what the work brings them near", "", null),
    ];

    private static readonly string[] Whys =
    [
        "Looked at in each visit; no action of its own is needed now", "Known for years and steady; taken up at the review", "Covered by what probation does each week", "Nothing can be done about it that is not done already",
    ];

    private static readonly Contingency[] Contingencies =
    [
        new("They are not seen at two visits in a row", "look for them the same day, tell the supervisor and ask the family"), new("A new partner or household with a child comes to light", "speak to children’s services on the day and consider a disclosure"),
        new("A device is found that was not declared", "ask to see it at once, and treat a refusal as a matter for the supervisor"), new("They lose their work or home", "visit within a week and ask probation to see them"),
        new("They are threatened or recognised", "open a duty of care, tell the control room and look at where they can stay"),
    ];

    /// <summary>The plan as whoever manages the person writes it on a day.</summary>
    public PlanContent Write()
    {
        var begun = Plans.Begin(record, day);
        var present = PlanFactors.Present(record, day);
        var inside = record.On<StatusFact>(day).Any(status => status.Value.Kind is StatusKind.InPrison or StatusKind.OnRemand or StatusKind.DetainedInHospital);
        var next = PlanActions.Next(record, begun);
        List<PlannedAction> actions = [.. begun.Actions, .. Enumerable.Range(0, chance.Between(1, 3)).Select(at => Action(next + at))];
        List<FactorReason> reasons = [.. begun.Reasons];
        foreach (var factor in present.Where(factor => !actions.Exists(action => action.Answers.Contains(factor.Code))))
        {
            if (chance.In100(65))
            {
                var at = chance.Between(0, actions.Count - 1);
                actions[at] = actions[at] with { Answers = [.. actions[at].Answers, factor.Code] };
                reasons.RemoveAll(reason => reason.Factor == factor.Code);
            }
            else if (!reasons.Exists(reason => reason.Factor == factor.Code))
            {
                reasons.Add(new(factor.Code, factor.Words, chance.Of(Whys)));
            }
        }

        return new(
            begun.Text == PlanText.Empty || chance.In100(70) ? Text(inside) : begun.Text, begun.Contingencies.Count > 0 ? begun.Contingencies : Some(), actions, reasons,
            new(Days(), true, inside ? "Begins with release; until then seen where they are held" : chance.Of(Often)), null);
    }

    private static readonly string[] Often =
    [
        "Settled and open: a visit shows it well enough", "Much time alone in the evenings, so visits come late in the day", "New at the address; less often once the household is known", "Works shifts: days and times are varied around them",
    ];

    private int Days() => life.Risk switch
    {
        RiskLevel.VeryHigh => chance.Of([21, 28]),
        RiskLevel.High => chance.Of([45, 60, 90]),
        RiskLevel.Medium => chance.Of([120, 180]),
        _ => chance.Of([270, 365]),
    };

    private PlannedAction Action(int number)
    {
        var (what, owner, agency) = chance.Of(Doings);
        InventedStaff? ours = agency is not null ? null : owner == "supervisor" ? supervisor : manager;
        var power = OrdersHeld.InForce(record, day).Any(order => order.Kind == NotificationOrderKind.Shpo) && what.Contains("devices", StringComparison.Ordinal);
        return new(number, what, ours?.Id, ours?.Name ?? owner, agency, day.AddDays(chance.Between(14, 150)), power ? ["power:order-monitoring"] : []);
    }

    private PlanText Text(bool inside) => new(
        inside ? "Held at present. The plan looks to release: where they will live and with whom is not settled." : $"Lives in {life.Town}, {chance.Of(["alone", "with a parent", "with a partner", "in a shared house"])}. {chance.Of(["In work and likes it.", "Out of work since spring.", "Retired; days have little shape."])}",
        chance.Of(["Reads with help; letters are read out.", "Anxious before visits and calmer once they begin.", "None known: speaks openly and keeps to what is agreed.", "Goes to chapel; the minister knows."]),
        chance.Of(["Seen by the manager at home and at the station.", "Seen by the manager, and by probation every fortnight.", "Seen by the manager; the neighbourhood team passes by."]),
        OrdersHeld.InForce(record, day).Any() ? "The terms of the order are gone through at each visit; devices are looked at." : "No order. Notification and visits, and checks of what is open to everybody.",
        chance.Of(["Finished the programme; keeps the workbook.", "Waits for a place on a programme.", "None: refuses, and is asked again at each review.", "A mentor comes once a week."]),
        chance.Of(["The family of the victim has a named officer, who is told of any move.", "No contact is known or sought; the school is not told by name.", "The former partner knows whom to ring."]));

    private IReadOnlyList<Contingency> Some()
    {
        List<Contingency> several = [.. Contingencies];
        chance.Shuffle(several);
        return several[..chance.Between(1, 3)];
    }
}
