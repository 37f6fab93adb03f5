using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Records.Supervision;
using Vigil.Testing;

namespace Vigil.Records.Tests.Supervision;

/// <summary>Dip-sampling: drawn, checked, failed, put right, drawn more of.</summary>
public sealed class DipSampleTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(Databases))]
    public async Task A_sample_of_the_team_is_drawn_in_one_act_that_names_everyone_and_becomes_duties_and_can_be_drawn_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, people) = await Team(database);
        var samples = Samples(force, supervisor);

        var token = Guid.CreateVersion7();
        (await samples.DrawAsync(new(token, "draw-dip-sample", "supervise"), 7, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await samples.DrawAsync(new(token, "draw-dip-sample", "supervise"), 8, Stop)).ShouldBeOfType<ActOutcome.AlreadyDone>();

        var all = (await samples.SamplesAsync(null, Stop)).ShouldNotBeNull();
        var sample = all.Samples.ShouldHaveSingleItem();
        // 10 in a hundred of 12 at high risk, shared between two managers, and 5 of 8 at low risk
        (sample.Seed, sample.Listed, sample.Checked, sample.DrawnOn, sample.NextOn).ShouldBe((7, 20, 0, force.Today, force.Today.AddMonths(3)));
        sample.Records.Select(record => record.Level).ShouldBe([RiskLevel.High, RiskLevel.High, RiskLevel.Low]);
        sample.Records.Where(record => record.Level == RiskLevel.High).Select(record => record.Manager).ShouldBe(["A. Officer", "B. Officer"], ignoreOrder: true);
        sample.Records.ShouldAllBe(record => people.Contains(record.PersonId) && record.CheckBy == force.Today.AddDays(28));
        (await samples.SamplesAsync(sample.Id, Stop))!.Again.ShouldBe(new(7, force.Today, 20, 3, true));
        (await samples.SamplesAsync(Guid.CreateVersion7(), Stop))!.Again.ShouldBeNull();

        var line = (await force.Ledger("draw-dip-sample")).ShouldHaveSingleItem();
        (line.Kind, line.StaffId).ShouldBe((EntryKinds.Act, supervisor.Id));
        line.People.ShouldBe(sample.Records.Select(record => record.PersonId), ignoreOrder: true);
        (await force.Ledger("dip-samples")).ShouldAllBe(look => look.People.Count == 3);
        await using var db = database.Engine.Open(force.Id);
        (await db.Duties.Where(duty => duty.Kind == DutyKind.DipCheck).Select(duty => duty.PersonId).ToListAsync(Stop)).ShouldBe(line.People, ignoreOrder: true);
        var team = (await new TeamRecords(force.Door(supervisor)).TeamAsync(Stop))!;
        (team.Supervision.Count, team.NextSample).ShouldBe((3, force.Today.AddMonths(3)));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_record_that_fails_has_an_action_until_it_is_settled_and_its_stratum_is_drawn_more_of(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, _) = await Team(database);
        var samples = Samples(force, supervisor);
        await samples.DrawAsync(Request("draw-dip-sample"), 7, Stop);
        var drawn = (await samples.SamplesAsync(null, Stop))!.Samples[0].Records[0];
        var records = new SupervisionRecords(force.Door(supervisor));
        var officer = await Named(database, force, "A. Officer");
        IReadOnlyList<ReviewedItem> items = [new(ReviewTopic.Plan, Finding.ToPutRight, "No plan since the move", [new("No plan has effect", null)])];

        (await records.CheckAsync(Request("check-sampled"), drawn.PersonId, drawn.FactId, false, "Not managed", items, null, Stop)).Refused().Field.ShouldBe("What");
        (await records.CheckAsync(Request("check-sampled"), drawn.PersonId, drawn.FactId, false, "Not managed", items, new("Write the plan", Guid.CreateVersion7(), force.Today), Stop)).Refused().Field.ShouldBe("Owner");
        (await records.CheckAsync(Request("check-sampled"), drawn.PersonId, drawn.FactId, false, "Not managed", items, new("Write the plan", officer, force.Today.AddDays(-1)), Stop)).Refused().Field.ShouldBe("Due");
        (await records.CheckAsync(Request("check-sampled"), drawn.PersonId, drawn.FactId, false, "Not managed", items, new("Write the plan", officer, force.Today.AddDays(14)), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await records.CheckAsync(Request("check-sampled"), drawn.PersonId, drawn.FactId, true, "Fine", items, null, Stop)).Refused().Reason.ShouldContain("no longer waits");

        var team = (await new TeamRecords(force.Door(supervisor)).TeamAsync(Stop))!;
        var action = team.Supervision.Single(line => line.Duty.Kind == DutyKind.SupervisorAction);
        (action.Person.Id, action.Duty.AdviseBy.Day).ShouldBe((drawn.PersonId, force.Today.AddDays(14)));
        action.Duty.Because[0].InWords().ShouldBe("A. Officer: Write the plan, after the failed dip sample of 24 November 2026. Set on 24 November 2026, to be done by 8 December 2026");
        (await force.Ledger("team")).ShouldHaveSingleItem().People.ShouldBe([drawn.PersonId]);
        (await force.Ledger("check-sampled")).ShouldHaveSingleItem().People.ShouldBe([drawn.PersonId]);

        _time.Advance(TimeSpan.FromDays(90));
        await samples.DrawAsync(Request("draw-dip-sample"), 9, Stop);
        var next = (await Samples(force, supervisor).SamplesAsync(null, Stop))!.Samples[0];
        // 25 in a hundred of the six at high risk with A. Officer, none twice while it waits, and the others as before
        next.Records.Count(record => (record.Level, record.Manager) == (RiskLevel.High, "A. Officer")).ShouldBe(2);
        next.Records.Select(record => record.PersonId).ShouldNotContain((await samples.SamplesAsync(null, Stop))!.Samples[1].Records.Single(record => record is { Level: RiskLevel.High, Manager: "B. Officer" }).PersonId);

        var other = await force.Staff("C. Officer", StaffRole.OffenderManager, supervisor);
        var fact = await FactOf(database, force, drawn.PersonId, "supervisor-action");
        (await new SupervisionRecords(force.Door(other)).SettleAsync(Request("settle-action"), drawn.PersonId, fact, "Done", Stop)).Refused().Reason.ShouldBe("A. Officer settles it, or a supervisor does.");
        (await new SupervisionRecords(force.Door(new(officer, force.Id, "A. Officer", StaffRole.OffenderManager))).SettleAsync(Request("settle-action"), drawn.PersonId, fact, "Plan signed", Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await new TeamRecords(force.Door(supervisor)).TeamAsync(Stop))!.Supervision.ShouldNotContain(line => line.Duty.Kind == DutyKind.SupervisorAction);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nobody_but_a_supervisor_draws_or_reads_or_checks_and_a_restricted_record_is_drawn_only_for_its_own(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, people) = await Team(database);
        foreach (var person in people)
            await force.Restrict(person);
        var head = await force.Staff("H. Head", StaffRole.Supervisor);
        var officer = await force.Staff("C. Officer", StaffRole.OffenderManager, supervisor);

        (await Samples(force, officer).DrawAsync(Request("draw-dip-sample"), 1, Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        (await Samples(force, officer).SamplesAsync(null, Stop)).ShouldBeNull();
        (await Samples(force, head).DrawAsync(Request("draw-dip-sample"), 1, Stop)).Refused().Reason.ShouldBe("There are no records to draw from.");
        (await Samples(force, supervisor).DrawAsync(Request("draw-dip-sample"), 1, Stop)).ShouldBeOfType<ActOutcome.Done>();

        var seen = (await Samples(force, head).SamplesAsync(null, Stop))!;
        seen.Samples[0].Records.ShouldAllBe(record => record.Name == Records.Diary.Team.Unnamed);
        var drawn = (await Samples(force, supervisor).SamplesAsync(null, Stop))!.Samples[0].Records[0];
        drawn.Name.ShouldNotBe(Records.Diary.Team.Unnamed);
        (await new SupervisionRecords(force.Door(officer)).CheckAsync(Request("check-sampled"), drawn.PersonId, drawn.FactId, true, "Fine", [], null, Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        (await force.Ledger("draw-dip-sample")).Select(line => line.Kind).ShouldBe([EntryKinds.Refused, EntryKinds.Act]);
        (await force.Ledger("check-sampled")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Refused);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_shares_are_the_forces_own_and_nothing_is_drawn_where_they_are_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, _) = await Team(database);
        var admin = await force.Staff("E. Admin", StaffRole.Administrator);
        var policy = ManagedPolicy.Default with { Supervising = SupervisionPolicy.Default with { Rates = new(0, 0, 0, 0, 0) } };
        await new SettingRecords(force.Door(admin)).PublishAsync(Request("publish-setting"), SettingKeys.Managed, policy, "Head of public protection", force.Today.AddDays(99), Stop);

        (await Samples(force, supervisor).DrawAsync(Request("draw-dip-sample"), 1, Stop)).Refused().Reason.ShouldBe("By the force’s shares, no record is drawn.");
        var all = (await Samples(force, supervisor).SamplesAsync(null, Stop))!;
        (all.Adopted, all.Policy.Rates, all.Samples.Count).ShouldBe(("Head of public protection", new(0, 0, 0, 0, 0), 0));
    }

    private static DipSampleRecords Samples(TestForce force, Staff staff) => new(force.Door(staff), new TeamRecords(force.Door(staff)));

    private static ActRequest Request(string kind) => new(Guid.CreateVersion7(), kind, "supervise");

    private static async Task<Guid> Named(TestDatabase database, TestForce force, string name)
    {
        await using var db = database.Engine.Open(force.Id);
        return (await db.Users.SingleAsync(user => user.Name == name && user.ForceId == force.Id)).Id;
    }

    private static async Task<Guid> FactOf(TestDatabase database, TestForce force, Guid person, string kind)
    {
        await using var db = database.Engine.Open(force.Id);
        return (await db.Facts.SingleAsync(fact => fact.PersonId == person && fact.Kind == kind && fact.SupersededAt == null)).FactId;
    }

    /// <summary>Two managers: one with six at high and four at low risk, the other the same.</summary>
    private async Task<(TestForce Force, Staff Supervisor, IReadOnlyList<Guid> People)> Team(TestDatabase database)
    {
        var force = await TestForce.Create(database, _time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        List<Guid> people = [];
        foreach (var name in new[] { "A. Officer", "B. Officer" })
        {
            var officer = await force.Staff(name, StaffRole.OffenderManager, supervisor);
            for (var i = 0; i < 10; i++)
                people.Add(await force.Person("Person", $"{name} {i}", officer, supervisor, (new RiskFact(i < 6 ? RiskLevel.High : RiskLevel.Low, "test"), new(2020, 1, 1))));
        }

        return (force, supervisor, people);
    }
}

/// <summary>What was refused, as tests ask it.</summary>
internal static class Outcomes
{
    public static Refusal Refused(this ActOutcome outcome) => outcome.ShouldBeOfType<ActOutcome.Refused>().Refusal;
}
