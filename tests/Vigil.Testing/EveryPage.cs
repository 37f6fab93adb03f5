using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Transfers;
using Vigil.Records.Visits;

namespace Vigil.Testing;

/// <summary>A page as it can be seen.</summary>
/// <param name="Route">its route</param>
/// <param name="Name">as pictures name it</param>
/// <param name="Address">an address at which it shows something</param>
/// <param name="By">someone who may see it; nobody for pages that a stranger may see</param>
public sealed record Seen(string Route, string Name, string Address, Staff? By);

/// <summary>Every page there is. A new page fails tests until it is listed here.</summary>
public static class EveryPage
{
    /// <summary>The kinds of fact that are entered on a form of their own.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "name", "birth", "identifier", "status", "address", "household", "management", "outcome", "order", "account", "card", "document",
        "description", "mark", "communication", "health", "vehicle", "device", "telephone", "online", "relationship", "occupation", "routine", "warning", "release",
    ];

    /// <summary>All of them, each with an address at which it shows something and someone who may see it.</summary>
    public static async Task<IReadOnlyList<Seen>> On(Site site, Morning morning)
    {
        var admin = await morning.Force.Staff("E. Admin", StaffRole.Administrator);
        var standards = await morning.Force.Staff("P. Standards", StaffRole.ProfessionalStandards);
        await using var db = site.Database.Engine.Open(morning.Force.Id);
        async Task<Guid> FactOf(string kind) => (await db.Facts.FirstAsync(fact => fact.PersonId == morning.Alan && fact.Kind == kind)).FactId;
        var line = (await db.LedgerEntries.FirstAsync(entry => entry.Operation == "add-person")).Id;
        var (dangerous, ending) = await Managed(morning);
        var transfer = await Transfer(site, morning);
        var (assessed, arms) = await Assessed(morning);
        var (planned, care) = await Planned(site, morning);
        var (visited, visit) = await Visited(site, morning);
        var (person, officer, supervisor) = ($"/people/{morning.Alan}", morning.Officer, morning.Supervisor);
        return
        [
            new("accessibility", "accessibility", "/accessibility", null),
            new("problem/{code:int}", "problem", "/problem/404", null),
            new("sign-in", "sign-in", "/sign-in", null),
            new("sign-in/demonstration", "personas", "/sign-in/demonstration", null),
            new("sign-in/join", "join", "/sign-in/join", null),
            new("sign-in/set-up", "set-up", "/sign-in/set-up", null),
            new("account", "account", "/account", officer),
            new("account/set-up", "account-set-up", "/account/set-up", officer),
            new("account/recovery-codes", "recovery-codes", "/account/recovery-codes", officer),
            new("account/calendar", "account-calendar", "/account/calendar", officer),
            new("account/notices", "account-notices", "/account/notices", officer),
            new("accounts", "accounts", "/accounts", admin),
            new("accounts/add", "accounts-add", "/accounts/add", admin),
            new("accounts/{id:guid}", "account-kept", $"/accounts/{officer.Id}", admin),
            new("settings/order/publish", "order-publish", "/settings/order/publish", admin),
            new("settings/management", "settings-management", "/settings/management", admin),
            new("settings/assessment", "settings-assessment", "/settings/assessment", admin),
            new("settings/visits", "settings-visits", "/settings/visits", admin),
            new("settings/supervision", "settings-supervision", "/settings/supervision", admin),
            new("settings/workload", "settings-workload", "/settings/workload", admin),
            new("settings/asking", "asking", "/settings/asking", admin),
            new("settings/stations", "stations", "/settings/stations", admin),
            new("settings/national", "national", "/settings/national", admin),
            new("import", "import", "/import", morning.Counter),
            new("visits", "visits", "/visits", officer),
            new("visits/offline", "take-visits", "/visits/offline", officer),
            new("visits/offline/{sent:guid}", "sent-visit", $"/visits/offline/{await Sent(morning)}?since=1", officer),
            new("visits/departures", "departures", "/visits/departures", supervisor),
            new("people/{id:guid}/visits", "person-visits", $"{visited}/visits", officer),
            new("people/{id:guid}/visits/before", "before-visit", $"{visited}/visits/before", officer),
            new("people/{id:guid}/visits/record", "record-visit", $"{visited}/visits/record", officer),
            new("people/{id:guid}/visits/{visit:guid}", "visit", $"{visited}/visits/{visit}", officer),
            new("people/{id:guid}/visits/follow-up", "follow-up", $"{visited}/visits/follow-up", officer),
            new("people/{id:guid}/visits/reactive", "reactive", $"{visited}/visits/reactive", supervisor),
            new("people/{id:guid}/visits/rotation", "rotation", $"{visited}/visits/rotation", supervisor),
            new("owed", "owed", "/owed", officer),
            new("owed/{person:guid}", "owed-person", $"/owed/{morning.Alan}", officer),
            new("owed/sample", "owed-sample", "/owed/sample", supervisor),
            new("settings/order", "order", "/settings/order", officer),
            new("ledger", "ledger", "/ledger", standards),
            new("ledger/{line:guid}", "ledger-line", $"/ledger/{line}", standards),
            new("today", "today", "/today", officer),
            new("team", "team", "/team", supervisor),
            new("team/workload", "workload", "/team/workload", supervisor),
            new("transfers", "transfers", "/transfers", supervisor),
            new("transfers/{transfer:guid}", "transfer-answer", $"/transfers/{transfer}", supervisor),
            new("people/{id:guid}/transfer", "transfer", $"{person}/transfer", supervisor),
            new("people", "people", "/people", officer),
            new("people/find", "find", "/people/find", officer),
            new("people/add", "add-person", "/people/add", officer),
            new("people/cover", "cover", "/people/cover", officer),
            new("people/{id:guid}", "person", person, officer),
            new("people/{id:guid}/purpose", "purpose", $"{person}/purpose", morning.Counter),
            new("people/{id:guid}/record", "record", $"{person}/record", officer),
            new("people/{id:guid}/risk", "risk", $"/people/{assessed}/risk", officer),
            new("people/{id:guid}/risk/level", "risk-level", $"/people/{assessed}/risk/level", officer),
            new("people/{id:guid}/risk/arms", "risk-arms", $"/people/{assessed}/risk/arms", officer),
            new("people/{id:guid}/risk/calculate", "risk-calculate", $"/people/{assessed}/risk/calculate", officer),
            new("people/{id:guid}/risk/record/{generation?}", "risk-record", $"/people/{assessed}/risk/record", officer),
            new("people/{id:guid}/risk/record/{generation?}", "risk-record-rosh", $"/people/{assessed}/risk/record/rosh", officer),
            new("people/{id:guid}/risk/assessments/{fact:guid}", "risk-assessment", $"/people/{assessed}/risk/assessments/{arms}", officer),
            new("people/{id:guid}/countersign", "countersign", $"/people/{assessed}/countersign", supervisor),
            new("people/{id:guid}/completeness", "completeness", $"{person}/completeness", officer),
            new("people/{id:guid}/verify/{fact:guid}", "verify", $"{person}/verify/{await FactOf("address")}", officer),
            new("people/{id:guid}/photographs", "photographs", $"{person}/photographs", officer),
            new("people/{id:guid}/photographs/add", "add-photograph", $"{person}/photographs/add", officer),
            new("people/{id:guid}/photographs/{fact:guid}", "photograph", $"{person}/photographs/{await FactOf("photograph")}", officer),
            new("people/{id:guid}/as-at", "as-at", $"{person}/as-at?on={morning.Force.Today:yyyy-MM-dd}", officer),
            new("people/{id:guid}/looked-at", "looked-at", $"{person}/looked-at", officer),
            new("people/{id:guid}/allocate", "allocate", $"{person}/allocate", supervisor),
            new("people/{id:guid}/facts/{fact:guid}", "fact", $"{person}/facts/{await FactOf("account")}", officer),
            new("people/{id:guid}/notifications/record", "counter", $"{person}/notifications/record", officer),
            new("people/{id:guid}/authorise", "authorise", $"/people/{dangerous}/authorise", supervisor),
            new("people/{id:guid}/management-review", "management-review", $"/people/{dangerous}/management-review", supervisor),
            new("people/{id:guid}/warnings", "warnings", $"{person}/warnings", officer),
            new("people/{id:guid}/review", "review", $"{person}/review", officer),
            new("settings/plans", "settings-plans", "/settings/plans", admin),
            new("people/{id:guid}/plan", "plan", $"{planned}/plan", supervisor),
            new("people/{id:guid}/plan/write", "plan-write", $"{planned}/plan/write", officer),
            new("people/{id:guid}/plan/take-over", "plan-take-over", $"{planned}/plan/take-over", officer),
            new("people/{id:guid}/plan/actions", "plan-actions", $"{planned}/plan/actions", officer),
            new("people/{id:guid}/plan/sign", "plan-sign", $"{planned}/plan/sign", officer),
            new("people/{id:guid}/plan/close/{number:int}", "plan-close", $"{planned}/plan/close/1", officer),
            new("people/{id:guid}/plan/versions/{number:int}", "plan-version", $"{planned}/plan/versions/1", officer),
            new("people/{id:guid}/plan/compare", "plan-compare", $"{planned}/plan/compare?from=1&to=2", officer),
            new("people/{id:guid}/care", "care", $"{planned}/care", officer),
            new("people/{id:guid}/care/{care:guid}", "care-one", $"{planned}/care/{care}", officer),
            new("people/{id:guid}/end", "end", $"/people/{ending}/end", supervisor),
            new("people/{id:guid}/end/letter", "end-letter", $"/people/{ending}/end/letter", supervisor),
            new("people/{id:guid}/notices", "notices", $"/people/{morning.Colin}/notices", officer),
            new("people/{id:guid}/notifications/{factId:guid}/acknowledgement", "acknowledgement", $"{person}/notifications/{await FactOf("notification")}/acknowledgement", officer),
            .. await SupervisedPages.On(site, morning),
            .. Kinds.Select(kind => new Seen("people/{id:guid}/enter/{kind}/{fact:guid?}", $"enter-{kind}", $"{person}/enter/{kind}", officer)),
        ];
    }

    /// <summary>A record that another force asks this one to take over.</summary>
    private static async Task<Guid> Transfer(Site site, Morning morning)
    {
        var other = await TestForce.Create(site.Database, site.Time, "Sampleshire Police");
        var supervisor = await other.Staff("O. Sergeant", StaffRole.Supervisor);
        var person = await other.Person("Tara", "Moved", await other.Staff("O. Officer", StaffRole.OffenderManager, supervisor), supervisor);
        return ((ActOutcome.Done)await new TransferRecords(other.Door(supervisor)).AskAsync(
            new(Guid.CreateVersion7(), "ask-transfer", "supervise", "Has moved to Testford for good"), person, morning.Force.Id, "Engages well; next visit is due in March.", CancellationToken.None)).ActId;
    }

    /// <summary>Someone whose risk was assessed in every way and whose level awaits a countersignature.</summary>
    private static async Task<(Guid Person, Guid Arms)> Assessed(Morning morning)
    {
        var (force, today) = (morning.Force, morning.Force.Today);
        RatedFactor Rated(Factor factor) => new(
            factor.Code, factor.Name, factor.Protective, factor.Protective ? FactorRating.Partly : FactorRating.Present, "Seen at the visit of 3 May 2026 and told again by probation in June, with dates", "Visit, probation", false);
        var answers = new ScoringAnswers
        {
            AssessedOn = today.AddDays(-30), Sex = Sex.Male, Born = new(1981, 5, 4), ConvictedOn = new(2021, 6, 1), FollowUpFrom = new(2023, 6, 1), Supervision = SupervisionStatus.Community, OffenceCode = "02001",
            AgeAtFirstSanction = 30, Sanctions = 4, ViolentSanctions = 1, EverSexualOffence = true, ContactAdultSanctions = 3, ContactChildSanctions = 0, ImageSanctions = 1, NonContactSanctions = 0, LatestSexualOffence = new(2021, 6, 1), StrangerVictim = true,
        };
        var person = await force.Person("Adam", "Assessed", morning.Officer, morning.Supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2021, 6, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2021, 6, 1)) { Disposals = [new(DisposalKind.Imprisonment, new(2, 0, 0))] }, "An offence listed in Schedule 3", "Testford Crown Court"), new(2021, 6, 1)),
            (new ArmsFact(RiskLevel.High, "Two factors have grown since spring", [.. AssessingPolicy.Default.ArmsFactors.Select(Rated)], [new("Probation", true, "agrees"), new("Children’s services", false, "asked twice")], morning.Officer.Name, "2", today.AddDays(100)), today.AddDays(-90)),
            (CalculatedFact.Of(answers, morning.Officer.Name), today.AddDays(-30)),
            (new RecordedFact("dc-srp-2026", "DC-SRP", [new("score", "", 31, "points", "High")], "P. Practitioner", "HMPPS", null, null, null), today.AddDays(-40)),
            (new RecordedFact("rosh", "OASys RoSH", [new("children", "to children", null, null, "High"), new("public", "to the public", null, null, "Medium")], "P. Practitioner", "HMPPS", null, today.AddDays(-2), null), today.AddDays(-400)),
            (new RiskFact(RiskLevel.High, "Judged by A. Officer: two factors have grown") { Judged = new(RiskLevel.Medium, "Two factors have grown since spring", "Visits of May and June", [], morning.Officer.Id, morning.Officer.Name, true) }, today.AddDays(-3)));
        await using var db = morning.Force.Open();
        return (person, (await db.Facts.FirstAsync(fact => fact.PersonId == person && fact.Kind == "arms")).FactId);
    }

    /// <summary>Someone with a plan in force, a version that waits, a draft under way and a duty of care.</summary>
    private static async Task<(string Person, Guid Care)> Planned(Site site, Morning morning)
    {
        var (force, today, officer) = (morning.Force, morning.Force.Today, morning.Officer);
        var plan = TestPlan.Content(today, officer, new PlannedAction(2, "Ask housing for a flat away from the school", null, "Housing officer", "Testford Housing", today.AddDays(-3), []));
        var next = plan with { Text = plan.Text with { Situation = "Lives with his sister since October and works at a bakery on nights." }, Visits = new(30, true, "New household: seen more often at first") };
        var person = await force.Person("Piet", "Planned", officer, morning.Supervisor,
            (new BirthFact(new(1975, 2, 1), Sex.Male), null), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2024, 10, 1)), (new RiskFact(RiskLevel.High, "as recorded"), new(2024, 10, 1)),
            (new OrderFact(new(NotificationOrderKind.Shpo, new(2024, 10, 1)) { Served = new(2024, 10, 1) }, "Testford Crown Court"), new(2024, 10, 1)), (new WarningFact(WarningKind.DangerousAnimal, "two dogs in the yard", today.AddDays(100), LawfulBasis.RiskManagement), new(2025, 1, 1)),
            (new PlanFact(1, plan, officer.Id, officer.Name, false), today.AddDays(-90)), (new PlanFact(2, next, officer.Id, officer.Name, true), today.AddDays(-2)), (new PlanDraftFact(next, officer.Name), today), (TestPlan.Care(today, officer), today.AddDays(-5)));
        await using var db = site.Database.Engine.Open(force.Id);
        return ($"/people/{person}", (await db.Facts.FirstAsync(fact => fact.PersonId == person && fact.Kind == "care")).FactId);
    }

    /// <summary>Someone who is visited, with one visit at which they were seen and two at which nobody opened.</summary>
    private static async Task<(string At, Guid Visit)> Visited(Site site, Morning morning)
    {
        var (force, today) = (morning.Force, morning.Force.Today);
        Visit Made(int ago, VisitResult result) => new(today.AddDays(-ago), new(18, 10), result, false) { With = ["B. Officer"] };
        (Fact, DateOnly?) Of(Visit visit) => (new VisitFact(visit, morning.Officer.Id, morning.Officer.Name), visit.On);
        var person = await force.Person("Fay", "Visited", morning.Officer, morning.Supervisor,
            (new BirthFact(new(1979, 2, 1), Sex.Female), null), (new RiskFact(RiskLevel.High, "as recorded"), new(2024, 1, 1)), (new AddressFact(AddressKind.Home, "5 Mill Brow\nTestford", "ZZ99 4EE"), new(2024, 1, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2024, 10, 1)) { Disposals = [new(DisposalKind.SuspendedImprisonment, new(0, 9, 0))] }, "An offence listed in Schedule 3", "Testford Crown Court"), new(2024, 10, 1)),
            (new OrderFact(new(NotificationOrderKind.Shpo, new(2024, 10, 1)) { Served = new(2024, 10, 1) }, "Testford Crown Court"), new(2024, 10, 1)),
            (new PlanFact(1, PlanContent.Empty with { Visits = new(30) }, morning.Officer.Id, morning.Officer.Name, false), new(2026, 1, 10)),
            (new WarningFact(WarningKind.NeverAlone, "made allegations against a lone officer", new(2027, 3, 1), LawfulBasis.RiskManagement), new(2024, 1, 1)),
            (new DeviceFact(DeviceKind.Phone, "black Sample 10", null, "on her", LawfulBasis.RiskManagement), new(2024, 1, 1)),
            (new RelationshipFact(RelationshipKind.ChildKnown, "Kim Sample", new(2018, 1, 1), "weekends", null, LawfulBasis.RiskManagement), new(2024, 1, 1)),
            (new RoutineFact([DayOfWeek.Monday], new(9, 0), new(17, 0), "Work", "Testford", null, LawfulBasis.RiskManagement), new(2024, 1, 1)),
            Of(Made(60, VisitResult.Seen) with { Words = "Calm. A blue van in the drive.", Changes = [new("vehicle", "blue van")], LeftOver = "Look at the tablet, which was at work" }),
            Of(Made(9, VisitResult.NotSeen)), Of(Made(5, VisitResult.Refused) with { Entry = new(EntryOutcome.Refused, "PC 123 Officer", null) }));
        await using var db = site.Database.Engine.Open(force.Id);
        return ($"/people/{person}", (await db.Facts.Where(fact => fact.PersonId == person && fact.Kind == "visit").OrderBy(fact => fact.TrueFrom).FirstAsync()).FactId);
    }

    /// <summary>A visit that was written without signal and sent.</summary>
    private static async Task<Guid> Sent(Morning morning)
    {
        var (door, id, day) = (morning.Force.Door(morning.Officer), Guid.CreateVersion7(), morning.Force.Today.AddDays(-1));
        var at = day.ToDateTime(new(18, 30), DateTimeKind.Utc);
        (await new OfflineVisitRecords(door, new(door)).SendAsync(new(id, morning.Brian, at, at, at, new('0', 64), []), (_, _) => (new(day, new(18, 10), VisitResult.NotSeen, false) { With = ["B. Officer"] }, []), CancellationToken.None))
            .ShouldBeOfType<SentOutcome.Recorded>();
        return id;
    }

    /// <summary>Someone managed on authority alone, and someone whose management is ending.</summary>
    private static async Task<(Guid Dangerous, Guid Ending)> Managed(Morning morning)
    {
        var (force, today) = (morning.Force, morning.Force.Today);
        var dangerous = await force.Person("Dana", "Dales", morning.Officer, morning.Supervisor,
            (new BirthFact(new(1985, 2, 1), Sex.Female), null), (new ManagementFact(ManagementKind.PotentiallyDangerousPerson, null, null), today.AddDays(-60)),
            (new AuthorisationFact("Threats against a former partner and her children", "No threat or contact for six months", today.AddDays(20), morning.Supervisor.Id, morning.Supervisor.Name), today.AddDays(-60)),
            (new WarningFact(WarningKind.Weapons, "Knife found at the last visit", today.AddDays(-3), LawfulBasis.RiskManagement), today.AddDays(-200)));
        var ending = await force.Person("Eric", "Ended", morning.Officer, morning.Supervisor,
            (new BirthFact(new(1960, 2, 1), Sex.Male), null), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2021, 10, 1)), (new AddressFact(AddressKind.Home, "3 Beck Side\nTestford", "ZZ99 3CC"), new(2020, 1, 1)),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2021, 10, 1)) { Disposals = [new(DisposalKind.CommunityOrder, new(1, 0, 0))] }, "An offence listed in Schedule 3", "Testford Crown Court"), new(2021, 10, 1)),
            (new NotificationFact(new(new(2025, 12, 1), NotificationSection.S85), "Testford", "The person", "Passport seen", Guid.Empty, null), new(2025, 12, 1)),
            (new ClosureFact(EndingGround.PeriodEnded, [new(ClosureStep.ExitReview, today.AddDays(-2), "S. Sergeant", "Nothing new since 2023; visits calm")]), today.AddDays(-5)));
        return (dangerous, ending);
    }
}
