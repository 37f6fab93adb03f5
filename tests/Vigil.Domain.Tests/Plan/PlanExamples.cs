using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Domain.Tests.Plan;

/// <summary>Plans and records for tests.</summary>
internal static class PlanExamples
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly Guid Officer = new("00000000-0000-7000-8000-00000000000a");
    public static readonly Guid Boss = new("00000000-0000-7000-8000-00000000000b");

    /// <summary>A plan with nothing missing.</summary>
    public static PlanContent Whole => new(
        new("Lives alone", "Reads with help", "Seen by his manager", "Devices looked at", "None: finished the programme", "None known"), [new("He misses a visit", "Return within two days")],
        [new(1, "Look at the declared telephone", Officer, "A. Officer", null, new(2026, 12, 10), ["warning:Weapons"])], [], new(45, true, "Works nights"), new(2027, 3, 1));

    public static PersonRecord Record(params Held[] facts) => new(Guid.Empty, 1, 1, facts);

    public static Held Hold(Fact fact, DateOnly from, DateOnly? to = null) => new(Guid.NewGuid(), fact, from, to, from, "test");

    public static Held Signed(int number, PlanContent content, DateOnly on, bool countersigned = false) => Hold(new PlanFact(number, content, Officer, "A. Officer", countersigned), on);

    public static Held Signature(Held plan, bool agreed, DateOnly on) => Hold(new CountersignatureFact(plan.FactId, agreed, agreed ? null : "Too vague", Boss, "S. Sergeant"), on);

    public static Held Armed => Hold(new WarningFact(WarningKind.Weapons, "knife found", new(2027, 5, 1), LawfulBasis.RiskManagement), new(2026, 1, 1));
}
