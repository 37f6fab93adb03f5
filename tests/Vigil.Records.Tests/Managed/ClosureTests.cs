using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Testing;
using static Vigil.Records.Tests.Managed.ManagementTests;

namespace Vigil.Records.Tests.Managed;

public sealed class ClosureTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task Management_ends_by_one_act_once_every_step_is_done_and_can_be_taken_up_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, officer, person) = await Over(database);
        var (theirs, ours, people) = (new ClosureRecords(force.Door(officer)), new ClosureRecords(force.Door(supervisor)), new PeopleRecords(force.Door(officer)));
        (await people.OverviewAsync(person, "manage", Stop))!.Duties.Select(duty => duty.Kind).ShouldContain(DutyKind.Ending);

        (await theirs.SaveAsync(Request("save-closure-step"), person, Done(ClosureStep.ExitReview, force), Stop)).ShouldBeOfType<ActOutcome.Refused>();
        (await theirs.BeginAsync(Request("begin-ending"), person, EndingGround.Deceased, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Ground");
        (await theirs.BeginAsync(Request("begin-ending"), person, EndingGround.PeriodEnded, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await theirs.SaveAsync(Request("save-closure-step"), person, Done(ClosureStep.ExitReview, force) with { On = force.Today.AddDays(1) }, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("On");
        foreach (var step in new[] { ClosureStep.ExitReview, ClosureStep.Letter, ClosureStep.Authorities, ClosureStep.NationalSystem })
        {
            (await theirs.SaveAsync(Request("save-closure-step"), person, Done(step, force), Stop)).ShouldBeOfType<ActOutcome.Done>();
        }

        (await theirs.EndAsync(Request("end-management"), person, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("Only a supervisor");
        (await ours.EndAsync(Request("end-management"), person, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldBe("Still open: agencies told.");
        foreach (var agency in new[] { "Probation", "Housing", "probation" })
        {
            await theirs.SaveAsync(Request("save-closure-step"), person, Done(ClosureStep.Agencies, force) with { By = agency }, Stop);
        }

        var request = Request("end-management");
        (await ours.EndAsync(request, person, Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await ours.EndAsync(request, person, Stop)).ShouldBeOfType<ActOutcome.AlreadyDone>();

        var ended = (await people.OverviewAsync(person, "manage", Stop))!;
        ended.Statuses.ShouldHaveSingleItem().Value.ShouldBe(new StatusFact(StatusKind.Ended, "The notification period has run out"));
        ended.Duties.ShouldBeEmpty();
        ended.Record.Of<ClosureFact>().ShouldHaveSingleItem().Value.Done.Where(done => done.Step == ClosureStep.Agencies).Select(done => done.By).ShouldBe(["Housing", "probation"]);
        (await new DiaryRecords(force.Door(officer)).TodayAsync(Owed.All, true, Stop))!.People.ShouldBe(0);

        _time.Advance(TimeSpan.FromDays(3));
        (ours, people) = (new ClosureRecords(force.Door(supervisor)), new PeopleRecords(force.Door(officer)));
        (await ours.ReopenAsync(Request("reopen-management"), person, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reason");
        (await ours.ReopenAsync(Request("reopen-management", "New allegation"), person, Stop)).ShouldBeOfType<ActOutcome.Done>();
        var again = (await people.OverviewAsync(person, "manage", Stop))!;
        again.Statuses.ShouldBeEmpty();
        again.Duties.Select(duty => duty.Kind).ShouldContain(DutyKind.Ending);
        (await ours.EndAsync(Request("end-management"), person, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("not been begun");
        (await force.Ledger("end-management")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await force.Ledger("reopen-management")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nobody_ends_management_past_its_steps_by_typing_the_status(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, _, person) = await Over(database);
        var facts = new FactRecords(force.Door(supervisor));

        var outcome = await facts.AddAsync(Request("add-fact"), person, new(new StatusFact(StatusKind.Ended), force.Today, null, force.Today, "typed"), Stop);

        outcome.ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("End management");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_letter_says_in_plain_words_what_has_ended_and_its_handing_over_is_in_the_ledger(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, officer, person) = await Over(database, (new OrderFact(new(NotificationOrderKind.Sro, new(2024, 1, 1)) { Served = new(2024, 1, 1), Until = new(2028, 1, 1) }, "Testford"), new(2024, 1, 1)));
        var letters = new ClosureLetterRecords(force.Door(officer));
        (await letters.ReadAsync(person, "manage", false, Stop)).ShouldBeNull();
        await new ClosureRecords(force.Door(supervisor)).BeginAsync(Request("begin-ending"), person, EndingGround.PeriodEnded, Stop);

        var letter = (await letters.ReadAsync(person, "manage", true, Stop)).ShouldNotBeNull();

        (letter.Name, letter.Force, letter.Ground, letter.Last).ShouldBe(("Eric Example", "Testshire Police", EndingGround.PeriodEnded, new DateOnly(2026, 9, 30)));
        letter.Address.ShouldBe(["3 Beck Side", "Testford", "ZZ99 3CC"]);
        letter.Orders.ShouldBe([(NotificationOrderKind.Sro, new DateOnly(2028, 1, 1))]);
        (await force.Ledger("open-closure-letter")).ShouldHaveSingleItem().Kind.ShouldBe("refused");
        (await force.Ledger("disclose-closure-letter")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private static ClosureDone Done(ClosureStep step, TestForce force) => new(step, force.Today, "S. Sergeant", "done as it should be");

    /// <summary>Someone whose five years of notification ran out in the autumn.</summary>
    private async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Over(TestDatabase database, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(database, _time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Eric", "Example", officer, supervisor,
        [
            (new BirthFact(new(1960, 2, 1), Sex.Male), null), (new AddressFact(AddressKind.Home, "3 Beck Side\nTestford", "ZZ99 3CC"), new(2020, 1, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2021, 10, 1)) { Disposals = [new(DisposalKind.CommunityOrder, new(1, 0, 0))] }, "An offence", "Testford"), new(2021, 10, 1)),
            (new NotificationFact(new(new(2025, 12, 1), NotificationSection.S85), "Testford", "The person", "Passport seen", Guid.Empty, null), new(2025, 12, 1)),
            .. facts,
        ]));
    }
}
