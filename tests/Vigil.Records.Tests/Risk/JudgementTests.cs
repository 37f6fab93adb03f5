using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Records.People;
using Vigil.Records.Risk;
using Vigil.Records.Settings;
using Vigil.Testing;

namespace Vigil.Records.Tests.Risk;

/// <summary>The level is judged by a person and countersigned by another; nothing else changes it.</summary>
public sealed class JudgementTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task A_change_awaits_another_supervisor_and_the_graver_level_counts_until_then(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, officer, person) = await Someone(database, RiskLevel.High);
        var (theirs, ours) = (new CountersignatureRecords(force.Door(officer)), new CountersignatureRecords(force.Door(supervisor)));

        (await Judge(force, officer, person, RiskLevel.Low)).ShouldBeOfType<ActOutcome.Done>();
        var (level, opened) = await Read(force, officer, person);
        (level.Counts, level.State, opened.Card.Risk).ShouldBe((RiskLevel.High, CountersignatureState.Awaiting, RiskLevel.High));
        (await new DiaryRecords(force.Door(officer)).TodayAsync(Owed.ByUs, true, Stop))!.Next.ShouldHaveSingleItem().Duty.Kind.ShouldBe(DutyKind.Countersignature);
        (await theirs.SignAsync(Request("countersign"), person, level.Latest!.FactId, true, null, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("Only a supervisor");
        (await ours.SignAsync(Request("countersign"), person, level.Latest.FactId, false, " ", Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reasons");
        (await ours.SignAsync(Request("countersign") with { OpenedOnVersion = opened.Record.Version - 1 }, person, level.Latest.FactId, true, null, Stop)).ShouldBeOfType<ActOutcome.ChangedMeanwhile>();
        (await ours.SignAsync(Request("countersign"), person, level.Latest.FactId, true, null, Stop)).ShouldBeOfType<ActOutcome.Done>();

        (level, opened) = await Read(force, officer, person);
        (level.Counts, level.State, opened.Card.Risk).ShouldBe((RiskLevel.Low, CountersignatureState.Agreed, RiskLevel.Low));
        opened.Duties.ShouldNotContain(duty => duty.Kind == DutyKind.Countersignature);
        (await force.Ledger("judge-risk")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await force.Ledger("countersign")).ShouldHaveSingleItem().StaffId.ShouldBe(supervisor.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_supervisors_own_judgement_is_signed_by_another_and_one_judged_again_is_signed_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, officer, person) = await Someone(database, RiskLevel.Medium);
        var other = new CountersignatureRecords(force.Door(await force.Staff("T. Sergeant", StaffRole.Supervisor)));

        await Judge(force, supervisor, person, RiskLevel.VeryHigh);
        var first = (await Read(force, officer, person)).Level;
        first.Counts.ShouldBe(RiskLevel.VeryHigh);
        (await new CountersignatureRecords(force.Door(supervisor)).SignAsync(Request("countersign"), person, first.Latest!.FactId, true, null, Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("Nobody countersigns what is their own");
        (await other.SignAsync(Request("countersign"), person, first.Latest.FactId, false, "The visit of May is left out", Stop)).ShouldBeOfType<ActOutcome.Done>();
        var (returned, opened) = await Read(force, officer, person);
        (returned.Counts, returned.State, opened.Card.Risk).ShouldBe((RiskLevel.Medium, CountersignatureState.Returned, RiskLevel.Medium));
        opened.Duties.ShouldContain(duty => duty.Kind == DutyKind.Revision);

        (await Judge(force, supervisor, person, RiskLevel.High)).ShouldBeOfType<ActOutcome.Done>();

        var (again, after) = await Read(force, officer, person);
        (again.Counts, again.State, again.Latest!.Value.Judged!.Before).ShouldBe((RiskLevel.High, CountersignatureState.Awaiting, RiskLevel.Medium));
        after.Record.Of<CountersignatureFact>().ShouldBeEmpty();
        after.Duties.ShouldNotContain(duty => duty.Kind == DutyKind.Revision);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_level_needs_reasons_and_is_changed_nowhere_else(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, _, officer, person) = await Someone(database, RiskLevel.Medium);
        var (judgements, facts) = (new JudgementRecords(force.Door(officer)), new FactRecords(force.Door(officer)));
        var (held, _) = await Read(force, officer, person);

        (await judgements.JudgeAsync(Request("judge-risk"), person, RiskLevel.High, "", "visit", [], Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reasons");
        (await judgements.JudgeAsync(Request("judge-risk"), person, RiskLevel.High, "why", "visit", [Guid.CreateVersion7()], Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("RestsOn");
        var entry = new FactEntry(new RiskFact(RiskLevel.Low, "typed"), force.Today, null, force.Today, "test");
        (await facts.AddAsync(Request("add-fact"), person, entry, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("on the page “Risk”");
        (await facts.CorrectAsync(Request("correct-fact"), person, held.Latest!.FactId, entry, Stop)).ShouldBeOfType<ActOutcome.Refused>();

        (await Read(force, officer, person)).Level.Counts.ShouldBe(RiskLevel.Medium);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Where_the_force_asks_for_none_and_where_the_level_stays_no_countersignature_is_awaited(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, _, officer, person) = await Someone(database, RiskLevel.Medium);

        await Judge(force, officer, person, RiskLevel.Medium);
        (await Read(force, officer, person)).Level.State.ShouldBe(CountersignatureState.NotNeeded);
        var admin = await force.Staff("E. Admin", StaffRole.Administrator);
        var policy = ManagedPolicy.Default with { Assessing = ManagedPolicy.Default.Assessing with { CountersignLevels = false } };
        (await new SettingRecords(force.Door(admin)).PublishAsync(Request("publish-setting"), SettingKeys.Managed, policy, "Head of unit", force.Today.AddDays(100), Stop)).ShouldBeOfType<ActOutcome.Done>();
        await Judge(force, officer, person, RiskLevel.High);

        var level = (await Read(force, officer, person)).Level;
        (level.Counts, level.State).ShouldBe((RiskLevel.High, CountersignatureState.NotNeeded));
    }

    internal static ActRequest Request(string kind) => new(Guid.CreateVersion7(), kind, "manage");

    private static Task<ActOutcome> Judge(TestForce force, Staff by, Guid person, RiskLevel level) =>
        new JudgementRecords(force.Door(by)).JudgeAsync(Request("judge-risk"), person, level, "Seen more often with children", "Visits of May and June", [], Stop);

    private static async Task<(LevelInForce Level, Person Opened)> Read(TestForce force, Staff by, Guid person)
    {
        var opened = (await new PeopleRecords(force.Door(by)).RiskAsync(person, "manage", Stop))!;
        return (RiskLevels.On(opened.Record, force.Today), opened);
    }

    private async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Someone(TestDatabase database, RiskLevel level)
    {
        var force = await TestForce.Create(database, _time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Alan", "Example", officer, supervisor, (new RiskFact(level, "As recorded"), new(2026, 1, 1))));
    }
}
