using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Risk;

namespace Vigil.Domain.Tests.Risk;

public sealed class AssessmentDutiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void A_significant_change_learned_after_the_assessment_asks_for_another_and_none_before_it_does()
    {
        var arms = Held(1, new ArmsFact(RiskLevel.High, "why", [], [], "A. Officer", null, new(2027, 6, 1)), new(2026, 6, 1));
        var household = new HouseholdFact("1 Example Road", "ZZ99 1AA", 1, false);

        Changes(arms, Held(2, household, new(2026, 11, 1))).ShouldBe([new DateOnly(2026, 11, 29)]);
        Changes(arms, Held(2, household, new(2026, 5, 1))).ShouldBeEmpty();
        Changes(Held(2, household, new(2026, 11, 1))).ShouldBeEmpty();
        Changes(arms, Held(2, household, new(2026, 11, 1)), Held(3, new ArmsFact(RiskLevel.High, "again", [], [], "A. Officer", null, new(2027, 6, 1)), new(2026, 11, 20))).ShouldBeEmpty();
    }

    [Fact]
    public void The_first_assessment_is_a_duty_only_where_the_force_says_so()
    {
        Held[] facts = [Held(1, new BirthFact(new(1981, 5, 4), Sex.Male), new(1981, 5, 4)), Held(2, new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2026, 11, 1))];

        AssessmentDuties.Of(Record(facts), AssessingPolicy.Default, Today).ShouldBeEmpty();
        AssessmentDuties.Of(Record(facts), AssessingPolicy.Default with { FirstArmsDays = 60 }, Today).ShouldHaveSingleItem().AdviseBy.Day.ShouldBe(new(2026, 12, 31));
    }

    [Fact]
    public void Each_instrument_is_reviewed_on_the_day_its_latest_assessment_set()
    {
        RecordedFact Rosh(DateOnly? review) => new("rosh", "OASys RoSH", [new("public", "to the public", null, null, "High")], "P. Practitioner", "HMPPS", null, review, null);

        AssessmentDuties.Of(Record(Held(1, Rosh(new(2026, 6, 1)), new(2026, 1, 1)), Held(2, Rosh(new(2027, 6, 1)), new(2026, 6, 10))), AssessingPolicy.Default, Today)
            .Select(duty => (duty.AdviseBy.Day, duty.DischargedOn)).ShouldBe([(new(2026, 6, 1), new DateOnly(2026, 6, 10)), (new(2027, 6, 1), null)]);
        AssessmentDuties.Of(Record(Held(1, Rosh(null), new(2026, 1, 1))), AssessingPolicy.Default, Today).ShouldBeEmpty();
    }

    private static IEnumerable<DateOnly> Changes(params Held[] facts) =>
        AssessmentDuties.Of(Record(facts), AssessingPolicy.Default, Today).Where(duty => duty.Kind == DutyKind.ChangeReview).Select(duty => duty.AdviseBy.Day);

    private static PersonRecord Record(params Held[] facts) => new(Guid.Empty, 1, 1, facts);

    private static Held Held(byte id, Fact fact, DateOnly on) => new(new(id, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), fact, on, null, on, "test");
}
