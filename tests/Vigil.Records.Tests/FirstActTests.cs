using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests;

public sealed class FirstActTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_fact_is_saved_together_with_its_act_its_ledger_entry_and_the_card(DatabaseKind kind)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.Create(kind);
        var engine = database.Engine;
        var forceId = Guid.CreateVersion7();
        await using (var db = engine.Open(forceId))
        {
            db.Forces.Add(new() { ForceId = forceId, Name = "Test", Demonstration = true });
            await db.SaveChangesAsync(stop);
        }

        var door = new Door(engine, new LookWriter(engine), new LondonClock(TimeProvider.System), Staff.System(forceId));
        var request = new ActRequest(Guid.CreateVersion7(), "add-person", "manage");
        var outcome = await door.ActAsync(request, null, Operation.Record, async act =>
        {
            var person = await act.NewPersonAsync(stop);
            act.Add(person.Id, new NameFact("Alan", "Example", NameKind.Legal), new DateOnly(2020, 1, 1), null, act.Now.Day, "test");
            return null;
        }, stop);

        var done = outcome.ShouldBeOfType<ActOutcome.Done>();
        (await door.ActAsync(request, null, Operation.Record, _ => throw new InvalidOperationException(), stop))
            .ShouldBe(new ActOutcome.AlreadyDone(done.ActId));
        await using var read = await door.ReadAsync(stop);
        (await read.Cards.SingleAsync(stop)).Family.ShouldBe("Example");
        (await read.LedgerEntries.SingleAsync(stop)).Id.ShouldBe(done.ActId);
        (await read.Facts.SingleAsync(stop)).ActId.ShouldBe(done.ActId);
    }
}
