using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Visits;

namespace Vigil.Domain.Tests.Visits;

/// <summary>A record put together for tests of visits. Everyone is invented.</summary>
internal static class Someone
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly Guid Officer = new("00000000-0000-7000-8000-00000000000a"), Other = new("00000000-0000-7000-8000-00000000000b");
    private static int made;

    /// <summary>A record that began on a day.</summary>
    public static PersonRecord Since(DateOnly began, params Held[] facts) => new(Officer, 1, 1, [Hold(new NameFact("Alan", "Example", NameKind.Legal), null, learned: began), .. facts]);

    public static PersonRecord Known(params Held[] facts) => Since(new(2026, 1, 1), facts);

    public static Held Hold(Fact fact, DateOnly? from, DateOnly? to = null, DateOnly? learned = null, string source = "test") =>
        new(new Guid(++made, 0, 0, new byte[8]), fact, from, to, learned ?? from ?? Today, source);

    public static Held Planned(int days, DateOnly from, bool unannounced = true) =>
        Hold(new PlanFact(1, PlanContent.Empty with { Visits = new(days, unannounced) }, Officer, "A. Officer", false), from);

    public static Held Level(RiskLevel level, DateOnly from, DateOnly? to = null) => Hold(new RiskFact(level, "as recorded"), from, to);

    public static Held Visited(DateOnly on, VisitResult result = VisitResult.Seen, EntryOutcome? entry = null, TimeOnly? at = null) => Told(Made(on, result, entry, at));

    public static Held Told(Visit visit) => Hold(new VisitFact(visit, Officer, "A. Officer"), visit.On, visit.On);

    public static Visit Made(DateOnly on, VisitResult result = VisitResult.Seen, EntryOutcome? entry = null, TimeOnly? at = null) =>
        new(on, at ?? new(18, 10), result, false) { With = ["B. Officer"], Entry = entry is { } outcome ? new(outcome, "PC 123 Officer", null) : null };

    public static Held Notified(DateOnly on) => Hold(new NotificationFact(new(on, NotificationSection.S85), "Testford", "The person", "Known", Guid.Empty, null), on);
}
