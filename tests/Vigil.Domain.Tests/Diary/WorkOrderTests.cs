using CsCheck;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Domain.People;

namespace Vigil.Domain.Tests.Diary;

public sealed class WorkOrderTests
{
    // few values, so that lines which differ in one thing only come up often
    private static readonly Gen<WorkItem> Items =
        from person in Gen.Int[0, 1]
        from danger in Gen.Bool
        from risk in Gen.Bool.Select(high => high ? RiskLevel.High : RiskLevel.NotRecorded)
        from kind in Gen.Bool.Select(first => first ? DutyKind.PeriodicNotification : DutyKind.ReviewAppeal)
        from none in Gen.Int[0, 2]
        from late in Gen.Int[-1, 1]
        select new WorkItem(new Guid(person, 0, 0, new byte[8]), danger, risk, none == 0 ? null : kind, late);

    private static readonly Gen<WorkOrder> Orders =
        from steps in Gen.Shuffle(Enum.GetValues<WorkStep>())
        from kinds in Gen.Shuffle(Enum.GetValues<DutyKind>())
        from named in Gen.Int[0, 13]
        select new WorkOrder(steps, kinds[..named]);

    [Fact]
    public void Any_published_order_is_total()
    {
        Gen.Select(Orders, Items, Items, Items).Sample((order, x, y, z) =>
        {
            Math.Sign(order.Compare(x, y)).ShouldBe(-Math.Sign(order.Compare(y, x)));
            (order.Compare(x, y) == 0).ShouldBe(x == y);
            if (order.Compare(x, y) <= 0 && order.Compare(y, z) <= 0)
            {
                order.Compare(x, z).ShouldBeLessThanOrEqualTo(0);
            }
        });
    }

    [Fact]
    public void Any_published_order_gives_the_same_list_however_the_lines_arrive()
    {
        Gen.Select(Orders, Items.List[0, 12], Gen.Int).Sample((order, items, seed) =>
        {
            var shuffled = items.OrderBy(item => HashCode.Combine(item, seed)).ToList();
            shuffled.OrderBy(item => item, order).ShouldBe(items.OrderBy(item => item, order));
        });
    }

    [Fact]
    public void Danger_comes_before_risk_then_the_kind_of_duty_then_days_late()
    {
        var person = Guid.NewGuid();
        WorkItem[] worstFirst =
        [
            new(person, true, RiskLevel.Low, DutyKind.ReviewAppeal, 0),
            new(person, false, RiskLevel.VeryHigh, DutyKind.PeriodicNotification, 1),
            new(person, false, RiskLevel.High, DutyKind.InitialNotification, 1),
            new(person, false, RiskLevel.High, DutyKind.PeriodicNotification, 30),
            new(person, false, RiskLevel.High, DutyKind.PeriodicNotification, 2),
            new(person, false, RiskLevel.NotRecorded, DutyKind.InitialNotification, 90),
        ];

        worstFirst.Reverse().OrderBy(item => item, WorkOrder.Default).ShouldBe(worstFirst);
    }

    [Fact]
    public void The_order_that_ships_names_every_kind_of_duty_once() =>
        WorkOrder.Default.Kinds.Order().ShouldBe(Enum.GetValues<DutyKind>());
}
