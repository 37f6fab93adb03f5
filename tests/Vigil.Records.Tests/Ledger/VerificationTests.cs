using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Records.Calendar;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

public sealed class VerificationTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task Every_act_and_look_stands_in_the_tree_within_moments_and_a_destroyed_key_leaves_the_tree_whole(DatabaseKind kind)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, TimeProvider.System);
        List<Guid> people = [];
        for (var i = 0; i < 5; i++)
        {
            people.Add(await force.Person("Alan", "Example"));
        }

        await force.Door().LookAsync(EntryKinds.Look, "open-person", [people[0]], "manage", null, stop);
        await force.Door().LookAsync(EntryKinds.Look, "today", people, "manage", null, stop);
        var clock = new LondonClock(TimeProvider.System);
        var verification = new Verification(database.Engine);
        var later = clock.UtcNow + (2 * Verification.Grace);

        (await verification.RunAsync(later, stop)).Fault.ShouldNotBeNull().ShouldContain("is not in the tree");
        (await new Sequencer(database.Engine, clock, NullLogger<Sequencer>.Instance).RunOnceAsync(stop)).ShouldBe(7);
        var whole = await verification.RunAsync(later, stop);
        whole.Fault.ShouldBeNull();
        (whole.Size, whole.Waiting, whole.Unreadable).ShouldBe((7, 0, 0));

        // a destroyed key takes the content and leaves the tree
        await database.Engine.Keys.DestroyAsync(force.Id, people[1], Guid.CreateVersion7(), stop);
        var after = await verification.RunAsync(later, stop);
        (after.Fault, after.Unreadable).ShouldBe((null, 1));
        after.Root.ShouldBe(whole.Root);
    }
}
