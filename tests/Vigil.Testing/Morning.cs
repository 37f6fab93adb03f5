using System.Text.Json;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Sharing;
using Vigil.Records.Access;
using Vigil.Records.Settings;

namespace Vigil.Testing;

/// <summary>A morning with something of everything on it, for pages to be looked at. Everyone is invented.</summary>
public sealed record Morning(TestForce Force, Staff Officer, Staff Colleague, Staff Supervisor, Staff Counter, Guid Alan, Guid Brian, Guid Colin)
{
    /// <summary>Makes one on the site's database and clock.</summary>
    public static async Task<Morning> On(Site site)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var (officer, colleague) = (await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor), await force.Staff("B. Officer", StaffRole.OffenderManager, supervisor));
        var counter = await force.Staff("F. Counter", StaffRole.RecordsOfficer);
        var since = new DateOnly(2024, 1, 1);
        await force.Write(db => db.Covers.Add(new() { Id = Guid.CreateVersion7(), ForceId = force.Id, ManagerId = colleague.Id, CoverId = officer.Id, From = force.Today, To = force.Today.AddDays(3) }));

        var alan = await Add("Alan", "Example", officer, RiskLevel.VeryHigh,
            (new AddressFact(AddressKind.Home, "1 Example Road\nTestford", "ZZ99 1AA"), since),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2020, 6, 1)) { Disposals = [new(DisposalKind.SuspendedImprisonment, new(0, 9, 0))] }, "An offence listed in Schedule 3", "Testford Crown Court"), null),
            (new NotificationFact(new(new(2025, 11, 19), NotificationSection.S85), "Testford", "The person", "Known to whoever took the notification", Guid.Empty, null), new(2025, 11, 19)),
            (new NameFact("Al", "Sample", NameKind.Alias), since),
            (new WarningFact(WarningKind.NeverAlone, "made allegations against a lone officer", new(2027, 3, 1), LawfulBasis.RiskManagement), since),
            (new DescriptionFact(178, "slim", "short, grey", "blue", "W1", 9.5m, "walks with a stick", LawfulBasis.RiskManagement), since),
            (new RoutineFact([DayOfWeek.Monday, DayOfWeek.Wednesday], new(18, 0), new(20, 0), "Swimming", "Testford pool", "alone", LawfulBasis.RiskManagement), since),
            (new RoutineFact([DayOfWeek.Friday], new(22, 0), new(6, 0), "Night shift", "Sample Bakery", null, LawfulBasis.RiskManagement), since),
            (new AccountFact("Example Bank", "1 High Street, Testford", false, new("account ending 4321", "sealed"), null), since),
            (new CardFact("Example Bank", new("card ending 0002", "sealed"), "11/24", "11/27", false), since));
        await force.Photograph(alan, officer, PhotographKind.Face, new(2026, 5, 3));
        await force.Photograph(alan, officer, PhotographKind.FullFigure, null);
        await force.Status(alan, StatusKind.Wanted, force.Today.AddDays(-3), null);
        var brian = await Add("Brian", "Sample", officer, RiskLevel.High, (new HouseholdFact("2 Sample Street, Testford", "ZZ99 2BB", 2, true), since));
        var colin = await Add("Colin", "Person", colleague, RiskLevel.Medium,
            (new ChangeFact(new(Matter.HomeAddress, null) { AdvanceNoticeGiven = force.Today.AddDays(-4), AdvanceDate = force.Today.AddDays(30) },
                "New home address: 4 Beck Side, ZZ99 4DD", new AddressFact(AddressKind.Home, "4 Beck Side", "ZZ99 4DD")), force.Today.AddDays(30)));
        var derek = await Add("Derek", "Case", officer, RiskLevel.Low);
        await force.Status(derek, StatusKind.InPrison, force.Today.AddDays(-200), force.Today.AddDays(8));

        await force.Duty(brian, DutyKind.ReviewAcknowledge, -2, by: OwedBy.Police);
        await force.Duty(brian, DutyKind.ChangeNotification, -1, 1);
        await force.Duty(colin, DutyKind.ChangeNotification, 0);
        foreach (var (person, kind, days) in new[] { (brian, DutyKind.TravelNotification, 2), (colin, DutyKind.PeriodicNotification, 2), (derek, DutyKind.ReleaseNotification, 10) })
            await force.Duty(person, kind, days);
        for (var i = 0; i < 46; i++)
        {
            var person = await Add("Person", $"Number {i:00}", officer, (RiskLevel)((i % 3) + 1));
            if (i % 9 == 0)
                await force.Duty(person, DutyKind.PeriodicNotification, 3 + (i / 5));
        }

        await force.Write(db => db.Settings.Add(new() { ForceId = force.Id, Key = SettingKeys.Stations, Value = """["Testford","Sampleton"]""", Owner = "Chief officer", ReviewOn = force.Today.AddDays(200) }));
        await force.Write(db => db.Settings.Add(new()
        {
            ForceId = force.Id, Key = SettingKeys.Owed, Value = JsonSerializer.Serialize(OwedPolicy.Default with { From = force.Today.AddDays(-14) }, JsonSerializerOptions.Web),
            Owner = "Head of public protection", ReviewOn = force.Today.AddDays(200),
        }));
        return new(force, officer, colleague, supervisor, counter, alan, brian, colin);

        Task<Guid> Add(string given, string family, Staff manager, RiskLevel risk, params (Fact, DateOnly?)[] facts) =>
            force.Person(given, family, manager, supervisor, [(new BirthFact(new(1981, 5, 4), Sex.Male), null), (new RiskFact(risk, "as recorded"), since), .. facts]);
    }
}
