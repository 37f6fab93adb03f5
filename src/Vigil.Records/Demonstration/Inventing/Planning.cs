using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>
/// The risk management plan of someone in the community or inside: drafted, signed, countersigned, followed and written anew,
/// by the rules that hold for staff. Chance of its own leaves the person's story as it was.
/// </summary>
internal sealed class Planning(Life life, Chance chance, Guid person)
{
    private const int Waits = 1, Returned = 2;
    private int plans;

    /// <summary>Tells it.</summary>
    public void Tell(Turn turn)
    {
        var first = life.Acts.Min(act => act.Day);
        if (turn is Turn.JustConvicted or Turn.AwaitingSentence || first > life.Today.AddDays(-45))
        {
            if (chance.In100(50))
            {
                Draft(life.Yesterday);
            }

            return;
        }

        // of a hundred one waits for its countersignature, one was returned, three are past their review
        var kind = chance.Between(1, 100);
        var every = PlanPolicy.Default.NextReview(life.Risk, life.Today).DayNumber - life.Today.DayNumber;
        var age = kind switch { Waits => chance.Between(1, 4), Returned => chance.Between(5, 12), <= 5 => every + chance.Between(2, 40), _ => chance.Between(8, Math.Max(9, every - 4)) };
        var last = life.Today.AddDays(-age);
        var before = last.AddDays(chance.Between(0, 9) - every);
        if (before > first.AddDays(14) && (kind <= Returned || chance.In100(35)))
        {
            Version(before, every, kind: 0);
        }

        Version(last > first.AddDays(10) ? last : first.AddDays(10), every, kind);
        Follow(life.Today, overdue: chance.In100(3));
        if (chance.In100(3))
        {
            Draft(life.Yesterday);
        }
    }

    /// <summary>Writes a version, signs it and has it countersigned some days later.</summary>
    private void Version(DateOnly day, int every, int kind)
    {
        Follow(day, overdue: false);
        var (content, draft) = Draft(day);
        var (manager, boss) = (Manager(day), Supervisor(day));
        content = Powers.Named(Record(day), life.Notifies, content with { ReviewOn = day.AddDays(every) }, day);
        var plan = life.Add("plan", new PlanFact(++plans, content, manager.Id, manager.Name, Countersigned: true), day, $"Signed by {manager.Name}");
        life.Act(day, "sign-plan", manager.Id, new InventedStep.TakeOff(draft), plan);
        var signed = day.AddDays(chance.Between(1, 4));
        if (kind != Waits && signed <= life.Yesterday)
        {
            var reasons = kind == Returned ? "Say who tells the family, and by when. The second contingency has nobody who does it." : null;
            life.Act(signed, "countersign", boss.Id, life.Add(
                "countersignature", new CountersignatureFact(InventedStep.FactOf(person, plan.Key), reasons is null, reasons, boss.Id, boss.Name), signed, $"Signed by {boss.Name}"));
        }
    }

    private (PlanContent Content, string Key) Draft(DateOnly day)
    {
        var manager = Manager(day);
        var content = new PlanWriting(life, chance, Record(day), day, manager, Supervisor(day)).Write();
        var step = life.Add("plan-draft", new PlanDraftFact(content, manager.Name), day, $"Written by {manager.Name}");
        life.Act(day, "save-plan-draft", manager.Id, step);
        return (content, step.Key);
    }

    /// <summary>Closes the actions of the plan that has effect by their last day; where something is overdue it is the last.</summary>
    private void Follow(DateOnly until, bool overdue)
    {
        var record = Record(until.AddDays(-1));
        if (Plans.InForce(record, until.AddDays(-1)) is not { TrueFrom: { } signed } plan)
        {
            return;
        }

        var effect = Countersigning.Of(record, plan.FactId)?.TrueFrom ?? signed;
        var due = PlanActions.Open(record, plan.Value.Content).Where(action => action.DueOn < until).OrderBy(action => action.DueOn).ToList();
        foreach (var action in overdue ? due.SkipLast(1) : due)
        {
            var on = new[] { effect, action.DueOn!.Value.AddDays(-chance.Between(0, 9)) }.Max();
            var (manager, done) = (Manager(on), chance.In100(90));
            if (on < until)
            {
                life.Act(on, "close-plan-action", manager.Id, life.Add("action-outcome", new ActionOutcomeFact(
                    action.Number, action.What, done, done ? chance.Of(PlanWriting.Outcomes) : "Has moved: the question does not arise any more", manager.Name), on, $"Recorded by {manager.Name}", on));
            }
        }
    }

    /// <summary>The record at the end of a day, as far as it is told.</summary>
    private PersonRecord Record(DateOnly day) => InventedPerson.Of(person, life.Acts.Where(act => act.Day <= day).OrderBy(act => act.Day));

    private InventedStaff Manager(DateOnly day) => Record(day).Latest<AllocationFact>(day) is { Value.ManagerId: var id } ? life.Roster.All.Single(staff => staff.Id == id) : life.Manager;

    private InventedStaff Supervisor(DateOnly day) => life.Roster.All.Single(staff => staff.Id == Manager(day).SupervisorId);
}
