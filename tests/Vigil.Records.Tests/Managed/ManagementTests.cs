using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Diary;
using Vigil.Records.Managed;
using Vigil.Records.People;
using Vigil.Records.Settings;
using Vigil.Testing;

namespace Vigil.Records.Tests.Managed;

public sealed class ManagementTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task Only_a_supervisor_authorises_and_reviews_and_what_follows_stands_on_the_managers_today(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, officer, person) = await Dangerous(database);
        var (theirs, ours) = (new ManagementRecords(force.Door(officer)), new ManagementRecords(force.Door(supervisor)));

        (await theirs.AuthoriseAsync(Request("authorise-management"), person, Authority(force, supervisor), force.Today, force.Today.AddDays(90), Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("Only a supervisor");
        (await ours.AuthoriseAsync(Request("authorise-management"), person, Authority(force, supervisor), force.Today, null, Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Until");
        (await ours.AuthoriseAsync(Request("authorise-management"), person, Authority(force, officer), force.Today, force.Today.AddDays(90), Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("AuthorisedBy");
        (await ours.ReviewAsync(Request("review-management"), person, true, "Too early", force.Today, force.Today.AddDays(5), Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Reason.ShouldContain("No authority");
        (await ours.AuthoriseAsync(Request("authorise-management"), person, Authority(force, supervisor), force.Today, force.Today.AddDays(90), Stop)).ShouldBeOfType<ActOutcome.Done>();
        var next = (await new DiaryRecords(force.Door(officer)).TodayAsync(Owed.ByUs, true, Stop))!.Next.ShouldHaveSingleItem();
        (next.Person.Id, next.Duty.Kind, next.Duty.AdviseBy.Day).ShouldBe((person, DutyKind.ManagementReview, force.Today.AddDays(10)));
        (await ours.ReviewAsync(Request("review-management"), person, true, "Still threatens", force.Today, force.Today.AddDays(91), Stop))
            .ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Next");
        (await ours.ReviewAsync(Request("review-management"), person, true, "Still threatens", force.Today, force.Today.AddDays(60), Stop)).ShouldBeOfType<ActOutcome.Done>();

        var opened = (await new PeopleRecords(force.Door(officer)).OverviewAsync(person, "manage", Stop))!;
        opened.Record.Of<AuthorisationFact>().Single().Value.AuthorisedByName.ShouldBe("S. Sergeant");
        opened.Duties.Where(duty => duty.Kind == DutyKind.ManagementReview).Select(duty => (duty.AdviseBy.Day, duty.DischargedOn))
            .ShouldBe([(force.Today.AddDays(10), force.Today), (force.Today.AddDays(60), null)]);
        (await force.Ledger("authorise-management")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await force.Ledger("review-management")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_force_that_says_so_lets_managers_review_and_moves_the_dates_of_its_duties(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, supervisor, officer, person) = await Dangerous(database);
        var admin = await force.Staff("E. Admin", StaffRole.Administrator);
        await new ManagementRecords(force.Door(supervisor)).AuthoriseAsync(Request("authorise-management"), person, Authority(force, supervisor), force.Today, force.Today.AddDays(90), Stop);

        (await new SettingRecords(force.Door(admin)).PublishAsync(
            Request("publish-setting"), SettingKeys.Managed, ManagedPolicy.Default with { SupervisorReviews = false, EndingDays = 3 }, "Head of unit", force.Today.AddDays(100), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await new ManagementRecords(force.Door(officer)).ReviewAsync(Request("review-management"), person, false, "No concern left", force.Today, null, Stop)).ShouldBeOfType<ActOutcome.Done>();

        var opened = (await new PeopleRecords(force.Door(officer)).OverviewAsync(person, "manage", Stop))!;
        var duty = opened.Duties.ShouldHaveSingleItem();
        (duty.Kind, duty.AdviseBy.Day).ShouldBe((DutyKind.Ending, force.Today.AddDays(3)));
        opened.Policy.Owner.ShouldBe("Head of unit");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_marker_is_kept_until_another_day_or_leaves_the_record_of_today_and_each_says_why(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, _, officer, person) = await Dangerous(database,
            (new WarningFact(WarningKind.Weapons, "Knife found", new(2026, 11, 20), LawfulBasis.RiskManagement), new(2026, 1, 1)),
            (new WarningFact(WarningKind.SelfHarm, "After arrest", new(2026, 11, 20), LawfulBasis.RiskManagement), new(2026, 1, 1)));
        var (people, warnings) = (new PeopleRecords(force.Door(officer)), new WarningRecords(force.Door(officer)));
        var standing = WarningDuties.Standing((await people.OverviewAsync(person, "manage", Stop))!.Record, force.Today).Select(held => held.FactId).ToList();

        (await warnings.KeepAsync(Request("keep-warning"), person, standing[0], force.Today.AddDays(100), Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Reason");
        (await warnings.KeepAsync(Request("keep-warning", "Still carries one"), person, standing[0], force.Today, Stop)).ShouldBeOfType<ActOutcome.Refused>().Refusal.Field.ShouldBe("Next");
        (await warnings.KeepAsync(Request("keep-warning", "Still carries one"), person, standing[0], force.Today.AddDays(100), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await warnings.RemoveAsync(Request("remove-warning", "None since spring"), person, standing[1], Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await warnings.RemoveAsync(Request("remove-warning", "Again"), person, standing[1], Stop)).ShouldBeOfType<ActOutcome.Refused>();

        var record = (await people.OverviewAsync(person, "manage", Stop))!.Record;
        var kept = WarningDuties.Standing(record, force.Today).ShouldHaveSingleItem().Value;
        (kept.Kind, kept.ReviewOn, kept.ReviewedOn, kept.KeptBecause).ShouldBe((WarningKind.Weapons, force.Today.AddDays(100), force.Today, "Still carries one"));
        WarningDuties.Expired(record, force.Today).ShouldHaveSingleItem().Source.ShouldBe("Removed at a review by A. Officer: None since spring");
        (await force.Ledger("keep-warning")).ShouldHaveSingleItem().People.ShouldBe([person]);
        (await force.Ledger("remove-warning")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    internal static ActRequest Request(string kind, string? reason = null) => new(Guid.CreateVersion7(), kind, "manage", reason);

    private static AuthorisationFact Authority(TestForce force, Staff by) => new("Threats against a former partner", "None for six months", force.Today.AddDays(10), by.Id, "");

    private async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Dangerous(TestDatabase database, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(database, _time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Dana", "Dales", officer, supervisor, [(new ManagementFact(ManagementKind.PotentiallyDangerousPerson, null, null), force.Today.AddDays(-5)), .. facts]));
    }
}
