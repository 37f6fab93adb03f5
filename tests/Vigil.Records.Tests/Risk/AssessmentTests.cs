using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Testing;

namespace Vigil.Records.Tests.Risk;

/// <summary>Assessments are recorded with whose they are, carried forward only when read, and change no level.</summary>
public sealed class AssessmentTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task An_answer_of_arms_is_carried_forward_only_when_it_is_confirmed(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, person) = await Someone(database);
        var assessments = new AssessmentRecords(force.Door(officer));
        (await assessments.ArmsAsync(Request("assess-arms"), person, Arms(force, confirmed: false, "alone with a child twice"), force.Today.AddDays(-100), Stop)).ShouldBeOfType<ActOutcome.Done>();

        (await assessments.ArmsAsync(Request("assess-arms"), person, Arms(force, confirmed: false, "alone with a child twice"), force.Today, Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.ShouldSatisfyAllConditions(refusal => refusal.Field.ShouldBe("opportunity"), refusal => refusal.Reason.ShouldContain("Confirm or change “Opportunity”"));
        (await assessments.ArmsAsync(Request("assess-arms"), person, Arms(force, confirmed: false, ""), force.Today, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("rests on");
        (await assessments.ArmsAsync(Request("assess-arms"), person, Arms(force, confirmed: true, "alone with a child twice"), force.Today, Stop)).ShouldBeOfType<ActOutcome.Done>();

        var opened = await Read(force, officer, person);
        Domain.Risk.Assessments.Arms(opened.Record, force.Today)!.Value.Factors.Single().Confirmed.ShouldBeTrue();
        opened.Duties.Where(duty => duty.Kind == DutyKind.AssessmentReview).Select(duty => duty.DischargedOn).ShouldBe([force.Today, null], ignoreOrder: true);
        opened.Card.Risk.ShouldBe(RiskLevel.Medium);
        Claim.Words(opened.Record.Of<ArmsFact>().First().Value).ShouldBe("Assessment by A. Officer");
        (await force.Ledger("assess-arms")).Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_calculation_starts_from_the_record_is_kept_with_what_made_it_and_changes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, person) = await Someone(database);
        var start = ScoringStart.Of((await Read(force, officer, person)).Record, force.Today);
        (start.Answers.Born, start.Answers.Sex, start.Answers.ConvictedOn, start.Answers.EverSexualOffence).ShouldBe((new DateOnly(1981, 5, 4), Sex.Male, new DateOnly(2022, 6, 1), true));
        start.FromRecord.Keys.ShouldBe([ScoringField.Born, ScoringField.Sex, ScoringField.ConvictedOn, ScoringField.EverSexualOffence, ScoringField.LatestSexualOffence, ScoringField.FollowUpFrom], ignoreOrder: true);
        (start.Answers.Supervision, start.Answers.FollowUpFrom).ShouldBe((SupervisionStatus.Community, new DateOnly(2023, 6, 1)));

        var answers = start.Answers with
        {
            OffenceCode = "02001", AgeAtFirstSanction = 30, Sanctions = 4, ViolentSanctions = 1, ContactAdultSanctions = 3, ContactChildSanctions = 0, ImageSanctions = 0, NonContactSanctions = 0, StrangerVictim = true,
            Drugs = Drugs.None, Supervision = SupervisionStatus.Community, FollowUpFrom = new(2023, 6, 1),
        };
        (await new AssessmentRecords(force.Door(officer)).CalculateAsync(Request("calculate-scores"), person, answers, Stop)).ShouldBeOfType<ActOutcome.Done>();

        var opened = await Read(force, officer, person);
        var kept = Domain.Risk.Assessments.Calculation(opened.Record)!.Value;
        kept.Answers.ShouldBe(answers);
        kept.ShouldBe(CalculatedFact.Of(answers, "A. Officer"));
        var direct = kept.Of(Predictor.DirectContactSexual)!;
        direct.Items.Sum(item => item.Weight).ShouldBe(direct.Points!.Value);
        opened.Duties.ShouldContain(duty => duty.Kind == DutyKind.ReductionReview && duty.AdviseBy.Day == direct.Reduction!.ReviewOn.AddDays(28));
        opened.Card.Risk.ShouldBe(RiskLevel.Medium);
        (await force.Ledger("calculate-scores")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_official_score_stands_beside_ours_with_the_difference(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, officer, person) = await Someone(database);
        var records = new AssessmentRecords(force.Door(officer));
        var answers = ScoringStart.Of((await Read(force, officer, person)).Record, force.Today).Answers with
        {
            Sanctions = 1, AgeAtFirstSanction = 41, ContactAdultSanctions = 1, ContactChildSanctions = 0, ImageSanctions = 0, NonContactSanctions = 0, StrangerVictim = false, FollowUpFrom = new(2023, 6, 1), Supervision = SupervisionStatus.Community,
        };
        (await records.CalculateAsync(Request("calculate-scores"), person, answers, Stop)).ShouldBeOfType<ActOutcome.Done>();
        var official = new RecordedFact("dc-srp-2026", "DC-SRP", [new("score", "", 31, "points", "High")], "P. Practitioner", "HMPPS", null, force.Today.AddDays(90), null);
        (await records.RecordAsync(Request("record-assessment"), person, official with { Generation = "osp-x" }, force.Today, "OASys", Stop)).ShouldBeOfType<ActOutcome.Refused>();
        (await records.RecordAsync(Request("record-assessment"), person, official, force.Today.AddDays(1), "OASys", Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("From");
        (await records.RecordAsync(Request("record-assessment"), person, official, force.Today, "OASys", Stop)).ShouldBeOfType<ActOutcome.Done>();

        var opened = await Read(force, officer, person);
        Domain.Risk.Assessments.Compared(opened.Record).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Official.Words.ShouldBe("31 points, high"), one => one.Agency.ShouldBe("HMPPS"), one => one.Differs.ShouldBeTrue(), one => one.Difference.ShouldBe($"{31 - one.Ours.Points} points less here; {one.Ours.Band!.Value.InWords()} here, high there"));
        opened.Duties.ShouldContain(duty => duty.Kind == DutyKind.AssessmentReview && duty.AdviseBy.Day == force.Today.AddDays(90));
        opened.Record.Of<RecordedFact>().Single().Value.ShouldBe(official);
    }

    private static ActRequest Request(string kind) => new(Guid.CreateVersion7(), kind, "manage");

    private static ArmsFact Arms(TestForce force, bool confirmed, string evidence) => new(
        RiskLevel.High, "Opportunity grows", [new("opportunity", "Opportunity", false, FactorRating.Present, evidence, "visit", confirmed)], [new("Probation", false, "asked twice")], "A. Officer", "2", force.Today.AddDays(200));

    private static async Task<Person> Read(TestForce force, Staff by, Guid person) => (await new PeopleRecords(force.Door(by)).RiskAsync(person, "manage", Stop))!;

    private async Task<(TestForce Force, Staff Officer, Guid Person)> Someone(TestDatabase database)
    {
        var force = await TestForce.Create(database, _time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var person = await force.Person("Alan", "Example", officer, null, (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new RiskFact(RiskLevel.Medium, "As recorded"), new(2026, 1, 1)),
            (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2022, 6, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2022, 6, 1)) { Disposals = [new(DisposalKind.Imprisonment, new(2, 0, 0))] }, "An offence", "Testford"), new(2022, 6, 1)));
        await force.Status(person, StatusKind.InPrison, new(2022, 6, 1), new(2023, 6, 1));
        return (force, officer, person);
    }
}
