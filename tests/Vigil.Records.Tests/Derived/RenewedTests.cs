using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Calendar;
using Vigil.Records.Derived;
using Vigil.Testing;

namespace Vigil.Records.Tests.Derived;

public sealed class RenewedTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task What_is_derived_anew_and_is_the_same_stays_where_it_is_and_what_does_not_follow_goes(DatabaseKind kind)
    {
        var time = new FakeTimeProvider(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, time);
        var person = await force.Person("Alan", "Example", facts:
        [
            (new BirthFact(new(1981, 5, 4), Sex.Male), null),
            (new OutcomeFact(new(OutcomeKind.Conviction, new(2026, 11, 23)) { Disposals = [new(DisposalKind.CommunityOrder, new(1, 0, 0))] }, "An offence listed in Schedule 3", "Testford Crown Court"), new(2026, 11, 23)),
        ]);
        var before = await Duties();
        before.ShouldNotBeEmpty();
        await force.Duty(person, DutyKind.InitialNotification, adviseIn: 3);
        (await Duties()).Count.ShouldBe(before.Count + 1);

        await new Rederivation(database.Engine, new LondonClock(time)).AllAsync(null, CancellationToken.None);
        (await Duties()).ShouldBe(before);

        await force.Status(person, StatusKind.InPrison, force.Today, null);
        var after = await Duties();
        after.ShouldNotBe(before, "custody puts a duty off");

        async Task<List<Guid>> Duties()
        {
            await using var db = database.Engine.Open(force.Id);
            return await db.Duties.Where(duty => duty.PersonId == person).OrderBy(duty => duty.Id).Select(duty => duty.Id).ToListAsync();
        }
    }
}
