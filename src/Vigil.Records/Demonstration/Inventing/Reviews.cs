using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Risk reviews and changes of manager.</summary>
internal static class Reviews
{
    /// <summary>A level from before today's: the same or one higher.</summary>
    public static RiskLevel Earlier(Life life) => life.Risk < RiskLevel.VeryHigh && life.Chance.In100(35) ? life.Risk + 1 : life.Risk;

    /// <summary>A review of the risk level; the last before today finds it as it stands.</summary>
    public static void Review(Life life, DateOnly day, bool last)
    {
        var before = life.RiskNow;
        life.RiskNow = last ? life.Risk : Earlier(life);
        List<InventedStep> along = [.. Assessing.Along(life, day, last)];
        life.Act(day, "record-risk", life.Manager.Id,
            [.. along, .. life.Instead("risk", Assessing.Judged(life, before, day, along), day, "Review by the offender manager")]);
    }

    /// <summary>The record passes to another manager of the force.</summary>
    public static void HandOver(Life life, DateOnly day)
    {
        var next = life.Chance.Of([.. life.Roster.OffenderManagers.Where(manager => manager != life.Manager)]);
        life.Act(day, "allocate", life.Manager.SupervisorId!.Value, life.Instead(
            "allocation", new AllocationFact(next.Id, next.SupervisorId!.Value, life.Chance.Of(Notes)), day, "Reallocated by the supervisor"));
        life.Manager = next;
    }

    private static readonly string[] Notes =
    [
        "Engages well at the station and less well at home. Last visit found nothing of concern.",
        "Works nights: visits before noon are rarely answered. Knows the conditions of the order.",
        "Recently moved. The new landlord does not know. Next visit should be unannounced.",
        "Anxious about disclosure at work. Phones were last examined at the spring visit.",
    ];
}
