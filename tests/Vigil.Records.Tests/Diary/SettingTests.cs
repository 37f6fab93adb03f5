using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Settings;
using Vigil.Testing;

namespace Vigil.Records.Tests.Diary;

public sealed class SettingTests
{
    private static readonly WorkOrder RiskFirst = new([WorkStep.Risk, WorkStep.Danger, WorkStep.DaysLate, WorkStep.Kind], [DutyKind.ReleaseNotification]);
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task An_administrator_publishes_the_order_with_its_owner_and_review_date_and_the_ledger_keeps_what_it_was(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var records = new SettingRecords(force.Door(await force.Staff("E. Admin", StaffRole.Administrator)));
        (await records.ReadAsync(SettingKeys.WorkOrder, WorkOrder.Default, Stop)).Adopted.ShouldBeFalse();

        (await records.PublishAsync(Request("chief's decision"), SettingKeys.WorkOrder, RiskFirst, "Head of public protection", new(2027, 5, 1), Stop)).ShouldBeOfType<ActOutcome.Done>();
        (await records.PublishAsync(Request("second thoughts"), SettingKeys.WorkOrder, WorkOrder.Default, "Head of public protection", new(2027, 6, 1), Stop)).ShouldBeOfType<ActOutcome.Done>();

        var order = await records.ReadAsync(SettingKeys.WorkOrder, RiskFirst, Stop);
        order.Value.Steps.ShouldBe(WorkOrder.Default.Steps);
        (order.Owner, order.ReviewOn).ShouldBe(("Head of public protection", new DateOnly(2027, 6, 1)));
        await force.Write(db => db.Acts.OrderBy(act => act.At).Select(act => act.Reason).ToList().ShouldContain(reason => reason!.Contains("second thoughts") && reason.Contains("\"risk\",\"danger\"")));
        (await force.Ledger("publish-setting")).Select(line => line.Kind).ShouldBe([EntryKinds.Act, EntryKinds.Act]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Nobody_else_publishes_and_a_review_date_lies_ahead(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var other = new SettingRecords(force.Door(await force.Staff("S. One", StaffRole.Supervisor)));
        var admin = new SettingRecords(force.Door(await force.Staff("E. Admin", StaffRole.Administrator)));

        (await other.PublishAsync(Request(null), SettingKeys.WorkOrder, RiskFirst, "S. One", new(2027, 5, 1), Stop)).ShouldBeOfType<ActOutcome.NotFound>();
        (await admin.PublishAsync(Request(null), SettingKeys.WorkOrder, RiskFirst, "S. One", force.Today, Stop)).ShouldBeOfType<ActOutcome.Refused>();

        (await admin.ReadAsync(SettingKeys.WorkOrder, WorkOrder.Default, Stop)).Adopted.ShouldBeFalse();
        (await force.Ledger("publish-setting")).ShouldHaveSingleItem().Kind.ShouldBe(EntryKinds.Refused);
    }

    private static ActRequest Request(string? reason) => new(Guid.CreateVersion7(), "publish-setting", "administer", reason);
}
