using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.People;

public sealed class OpenDeadlineTests
{
    [Fact]
    public async Task A_date_that_cannot_be_known_yet_is_never_a_date_on_any_screen()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager);
        var convicted = new DateOnly(2026, 3, 2);
        var inside = await force.Person("Alan", "Example", officer, null, (new BirthFact(new(1981, 5, 4), Sex.Male), null), Convicted(convicted));
        await force.Status(inside, StatusKind.InPrison, convicted, null);
        var made = new DateOnly(2026, 11, 20);
        var notified = await force.Person("Brian", "Sample", officer, null, (new BirthFact(new(1981, 5, 4), Sex.Male), null), Convicted(convicted),
            (new NotificationFact(new(made, NotificationSection.S83), "Testford", "The person", "", officer.Id, null), made));
        await force.Status(notified, StatusKind.InPrison, made, null);
        await force.Duty(notified, DutyKind.ChangeNotification, -1, DateOnly.MaxValue.DayNumber - force.Today.DayNumber);
        var fact = Guid.Empty;
        await force.Write(db => fact = db.Facts.Single(row => row.PersonId == notified && row.Kind == "notification").FactId);
        var client = site.As(officer);

        foreach (var address in new[]
        {
            $"/people/{inside}", $"/people/{inside}/notifications/record", $"/people/{notified}", $"/people/{notified}/notifications/record",
            $"/people/{notified}/notifications/{fact}/acknowledgement", "/today",
        })
        {
            var words = (await client.Page(address)).QuerySelector("main")!.TextContent;

            words.ShouldNotContain("9999", customMessage: address);
            words.ShouldContain("a day not yet known", customMessage: address);
        }
    }

    private static (Fact, DateOnly?) Convicted(DateOnly on) =>
        (new OutcomeFact(new(OutcomeKind.Conviction, on) { Disposals = [new(DisposalKind.Imprisonment, new(3, 0, 0))] }, "An offence", "Testford"), on);
}
