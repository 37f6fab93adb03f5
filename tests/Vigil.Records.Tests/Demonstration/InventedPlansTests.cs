using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Plan.Care;
using Vigil.Records.Demonstration;
using Vigil.Records.Demonstration.Inventing;

namespace Vigil.Records.Tests.Demonstration;

public sealed class InventedPlansTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly InventedForce Force = DemonstrationForce.Invent(DemonstrationForce.Seed, DemonstrationForce.People, Today);

    [Fact]
    public void Every_plan_could_be_signed_by_the_rules_on_the_day_it_was()
    {
        var signed = 0;
        foreach (var person in Force.People)
        {
            foreach (var (act, at) in person.Acts.Select((act, at) => (act, at)).Where(one => one.act.Kind == "sign-plan"))
            {
                signed++;
                PlanSigning.Faults(InventedPerson.Of(person.Id, person.Acts.Take(at)), act.Steps.OfType<InventedStep.Add>().Select(add => add.Fact).OfType<PlanFact>().Single().Content, act.Day)
                    .Select(fault => fault.Reason).ShouldBeEmpty($"{person.Id} on {act.Day:O}");
            }
        }

        signed.ShouldBeGreaterThan(600);
    }

    [Fact]
    public void Plans_stand_in_every_way_and_few_are_late()
    {
        var records = Force.People.Select(person => person.RecordBefore(Today)).ToList();
        var latest = records.Select(record => (Record: record, Plan: Plans.Signed(record, Today).LastOrDefault())).Where(one => one.Plan is not null).ToList();
        int Stand(PlanStanding standing) => latest.Count(one => Plans.StandingOf(one.Record, one.Plan!, Today) == standing);

        Stand(PlanStanding.InForce).ShouldBeGreaterThan(550);
        Stand(PlanStanding.Awaiting).ShouldBeInRange(2, 30);
        Stand(PlanStanding.Returned).ShouldBeInRange(1, 20);
        records.Count(record => Plans.Draft(record) is not null).ShouldBeInRange(5, 60);
        var duties = records.SelectMany(record => PlanDuties.Of(record, PlanPolicy.Default, Today)).Where(duty => duty.DischargedOn is null && duty.LateAfter.Day < Today).ToList();
        duties.Count.ShouldBeInRange(10, 60);
    }

    [Fact]
    public void A_few_people_are_owed_a_duty_of_care_of_every_kind()
    {
        var open = Force.People.Select(person => person.RecordBefore(Today)).SelectMany(record => CareDuties.Open(record, Today)).Select(held => held.Value).ToList();

        open.Count.ShouldBeInRange(6, 20);
        open.Select(care => care.Kind).Distinct().Count().ShouldBe(4);
        open.ShouldAllBe(care => care.Actions.Count > 0);
        open.SelectMany(care => care.Actions).ShouldContain(action => action.DoneOn == null && action.DueOn < Today);
    }
}
