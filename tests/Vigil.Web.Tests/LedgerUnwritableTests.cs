using System.Net;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests;

public sealed class LedgerUnwritableTests
{
    private const string Canary = "Canaryname";

    [Theory, ClassData(typeof(Databases))]
    public async Task Under_load_no_answer_shows_anyone_once_the_ledger_cannot_be_written(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Upervisor", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        var person = await force.Person("Alan", Canary, officer, supervisor);
        await force.Duty(person, Domain.Law.DutyKind.PeriodicNotification, adviseIn: -3);
        (await Asked(site.As(officer))).ShouldBe((HttpStatusCode.OK, true));

        var (forbidden, over) = (new TaskCompletionSource(), false);
        var load = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            var client = site.As(officer);
            var (shown, after, leaked) = (0, 0, 0);
            while (!Volatile.Read(ref over))
            {
                var since = forbidden.Task.IsCompleted;
                var (status, canary) = await Asked(client);
                shown += canary ? 1 : 0;
                after += since && status == HttpStatusCode.ServiceUnavailable ? 1 : 0;
                leaked += (since || status != HttpStatusCode.OK) && canary ? 1 : 0;
            }

            return (Shown: shown, After: after, Leaked: leaked);
        })).ToList();
        await Task.Delay(500);
        await using (var db = site.Database.Engine.Open(force.Id))
        {
            await db.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
                ? "CREATE TRIGGER forbid BEFORE INSERT ON ledger_entries BEGIN SELECT RAISE(ABORT, 'full'); END"
                : "ALTER TABLE ledger_entries ADD CONSTRAINT forbid CHECK (false) NOT VALID");
        }

        forbidden.SetResult();
        await Task.Delay(1500);
        Volatile.Write(ref over, true);
        var answers = await Task.WhenAll(load);

        answers.Sum(answer => answer.Leaked).ShouldBe(0);
        answers.Sum(answer => answer.Shown).ShouldBeGreaterThan(0);
        answers.Sum(answer => answer.After).ShouldBeGreaterThan(0);
        // and whatever was shown before stands in the ledger
        (await force.Ledger("today")).Count.ShouldBeGreaterThanOrEqualTo(answers.Sum(answer => answer.Shown) + 1);
    }

    private static async Task<(HttpStatusCode Status, bool Canary)> Asked(HttpClient client)
    {
        var response = await client.GetAsync("/today");
        return (response.StatusCode, (await response.Content.ReadAsStringAsync()).Contains(Canary));
    }
}
