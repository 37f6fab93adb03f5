using Microsoft.EntityFrameworkCore;
using Vigil.Records.Ledger;
using Vigil.Testing;

namespace Vigil.Records.Tests.Ledger;

public sealed class LookWriterTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_thousand_looks_at_once_are_all_written_and_each_says_whom_it_showed(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind, looks: 0);
        var door = log.Force.Door();

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => door.LookAsync(EntryKinds.Look, "open-person", [log.People[i % 3]], "manage", null, CancellationToken.None)));

        var lines = await log.Force.Ledger("open-person");
        lines.Count.ShouldBe(1000);
        lines.Count(line => line.People.Single() == log.People[0]).ShouldBe(334);
        await log.Sequence();
        (await log.Verify()).Fault.ShouldBeNull();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_looks_while_the_ledger_cannot_be_written_is_told_so_and_afterwards_it_goes_on(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind, looks: 0);
        var door = log.Force.Door();
        var (forbid, allow) = kind == DatabaseKind.Sqlite
            ? ("CREATE TRIGGER forbid BEFORE INSERT ON ledger_entries BEGIN SELECT RAISE(ABORT, 'no'); END", "DROP TRIGGER forbid")
            : ("ALTER TABLE ledger_entries ADD CONSTRAINT forbid CHECK (false) NOT VALID", "ALTER TABLE ledger_entries DROP CONSTRAINT forbid");
        await Run(log, forbid);

        var looks = Enumerable.Range(0, 50).Select(_ => door.LookAsync(EntryKinds.Look, "today", log.People, "manage", null, CancellationToken.None)).ToList();
        foreach (var look in looks)
            await Should.ThrowAsync<LedgerUnavailableException>(() => look);
        await Run(log, allow);

        await door.LookAsync(EntryKinds.Look, "today", log.People, "manage", null, CancellationToken.None);
        (await log.Force.Ledger("today")).Count.ShouldBe(1);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_look_for_someone_who_does_not_exist_makes_no_key(DatabaseKind kind)
    {
        await using var log = await Log.Create(kind, looks: 0);
        var nobody = Guid.CreateVersion7();

        await log.Force.Door().LookAsync(EntryKinds.Refused, "open-person", [nobody], "manage", "not found", CancellationToken.None);

        (await log.Database.Engine.Keys.FindAsync(nobody, CancellationToken.None)).ShouldBeNull();
        (await log.Force.Ledger("open-person")).Single().People.ShouldBe([nobody]);
        await log.Sequence();
        (await log.Verify()).Fault.ShouldBeNull();
    }

    private static async Task Run(Log log, string sql)
    {
        await using var db = log.Database.Engine.Open(log.Force.Id);
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
