using System.Text;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.Exchange.Oasys;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

public sealed class ProbationPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Staff Officer = new(Guid.Empty, Guid.Empty, "A. Officer", StaffRole.OffenderManager);

    [Fact]
    public void A_plan_written_for_probation_reads_back_section_by_section()
    {
        var plan = TestPlan.Content(Today, Officer);
        var json = Encoding.UTF8.GetString(ProbationPlan.Write(new(1, plan, Officer.Id, Officer.Name, true), Today, null));

        var read = ProbationPlan.Read(json)!;
        (read.Text, read.Completed).ShouldBe((plan.Text, null));
        read.Into(PlanContent.Empty with { Text = plan.Text }).Contingencies.Select(PlanWords.Of).ShouldBe(plan.Contingencies.Select(PlanWords.Of));
        json.ShouldContain("\"monitoringAndControl\": \"The order’s terms are checked at each visit");
        json.ShouldContain("\"assessmentStatus\": \"SIGNED\"");
        json.ShouldNotContain("A. Officer");
    }

    [Fact]
    public void Of_several_plans_the_latest_completed_is_read() =>
        ProbationPlan.Read("""{"crn":"X1","riskManagementPlan":[{"dateCompleted":"2026-05-04T10:00:00","supervision":"weekly"},{"dateCompleted":"2025-01-01T10:00:00","supervision":"monthly"},{"supervision":null}]}""")!
            .ShouldBe(new(PlanText.Empty with { Supervision = "weekly" }, "", new(2026, 5, 4)));

    [Theory, InlineData("not json"), InlineData("{}"), InlineData("[]"), InlineData("3"), InlineData("""{"supervision":3}""")]
    public void What_has_no_section_is_no_plan(string sent) => ProbationPlan.Read(sent).ShouldBeNull();

    [Fact]
    public void What_both_say_stands_below_marked_as_theirs_and_taking_it_over_twice_doubles_nothing()
    {
        var sent = new ProbationPlan(PlanText.Empty with { Supervision = "Seen weekly", Situation = "Lives alone" }, "If he misses a session, we will ring the same day.\nKeep the curfew in view.", new(2026, 5, 4));
        var draft = PlanContent.Empty with { Text = PlanText.Empty with { Supervision = "Seen at home" } };

        var once = sent.Into(draft);
        once.Text.Supervision.ShouldBe("Seen at home\n\nFrom probation’s plan of 4 May 2026:\nSeen weekly");
        once.Text.Situation.ShouldBe("From probation’s plan of 4 May 2026:\nLives alone");
        once.Text.Considerations.ShouldEndWith("Contingency plans: Keep the curfew in view.");
        once.Contingencies.ShouldBe([new("he misses a session", "ring the same day")]);
        sent.Into(once).ShouldBe(once);
    }
}
