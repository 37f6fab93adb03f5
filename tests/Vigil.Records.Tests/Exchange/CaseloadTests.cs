using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Exchange.Caseload;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

public class CaseloadTests
{
    private const string Header = "row,person,given,family,born,sex,pnc,ni,risk,management,category,level,manager,supervisor,kind,date,until,address,postcode,offence,court,disposals,section,station,served\n";
    private const string Alan =
        "person,P1,Alan,Example,01/05/1980,male,2019/9000001S,QQ123456C,high,registered-sex-offender,1,1,m.anager,s.uper,,,,,,,,,,,\n"
        + "outcome,P1,,,,,,,,,,,,,conviction,2026-03-02,,,,Exposure,Crown Court,imprisonment 4 months + imprisonment 3 months consecutive,,,\n"
        + "address,P1,,,,,,,,,,,,,home,10/09/2026,,\"1 Mill Lane\nAldersike\",ZZ99 3VZ,,,,,,\n"
        + "status,P1,,,,,,,,,,,,,in-prison,2/3/2026,10/9/2026,,,,,,,,\n"
        + "notification,P1,,,,,,,,,,,,,,11/09/2026,,,,,,,83,Aldersike,\n"
        + "order,P1,,,,,,,,,,,,,shpo,02/03/2026,01/03/2031,,,,Crown Court,,,,02/03/2026\n";
    private const string Beth = "person,P2,Beth,Example,1975-12-31,female,2018/9000002S,,low,violent-offender,2,1,m.anager,s.uper,,,,,,,,,,,\n";

    private static readonly FakeTimeProvider Time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task Each_person_comes_in_whole_by_one_act_and_the_file_by_one_more(DatabaseKind kind)
    {
        await using var given = await Given.Make(kind);

        var report = await given.Import(Header + Alan + Beth);

        report.Faults.ShouldBeEmpty();
        (report.Added, report.Changed, report.Same, report.Refused).ShouldBe((2, 0, 0, 0));
        (await given.Force.Ledger("import-person")).Select(line => line.People.Count).ShouldBe([1, 1]);
        (await given.Force.Ledger("import-caseload")).Count.ShouldBe(1);
        await using var db = await given.Read();
        var card = await db.Cards.SingleAsync(row => row.Given == "Alan");
        (card.Period, card.PeriodEnds, card.Risk, card.LastNotified).ShouldBe((PeriodKind.Fixed, new DateOnly(2036, 3, 1), RiskLevel.High, new DateOnly(2026, 9, 11)));
        card.Home.ShouldBe("1 Mill Lane\nAldersike, ZZ99 3VZ");
        (await db.Duties.Where(duty => duty.PersonId == card.PersonId && duty.Kind == DutyKind.InitialNotification).SingleAsync()).DischargedOn.ShouldBe(new DateOnly(2026, 9, 11));
        (await db.Facts.Select(fact => fact.Content).ToListAsync()).ShouldAllBe(content => !content.Contains("QQ123456C", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_same_file_again_adds_nothing_and_a_changed_one_only_what_changed(DatabaseKind kind)
    {
        await using var given = await Given.Make(kind);
        await given.Import(Header + Alan + Beth);
        var before = await given.Whole();

        (await given.Import(Header + Alan + Beth)).ShouldSatisfyAllConditions(again => again.Same.ShouldBe(2), again => again.Added.ShouldBe(0));
        (await given.Whole()).ShouldBe(before);

        var report = await given.Import(Header + Alan.Replace(",high,", ",medium,", StringComparison.Ordinal) + Beth);
        (report.Added, report.Changed, report.Same).ShouldBe((0, 1, 1));
        await using var db = await given.Read();
        (await db.Facts.Where(fact => fact.Kind == "risk").CountAsync()).ShouldBe(3);
        (await db.Cards.SingleAsync(row => row.Given == "Alan")).Risk.ShouldBe(RiskLevel.Medium);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_staff_changed_since_stays_and_is_counted(DatabaseKind kind)
    {
        await using var given = await Given.Make(kind);
        await given.Import(Header + Beth);
        await using (var db = await given.Read())
        {
            var risk = await db.Facts.SingleAsync(fact => fact.Kind == "risk");
            (await given.Force.Door().ActAsync(new(Guid.CreateVersion7(), "record-risk", "manage"), risk.PersonId, Operation.Record, async act =>
            {
                await act.ReplaceAsync(risk.PersonId, risk.FactId, new RiskFact(RiskLevel.VeryHigh, "Review"), act.Now.Day, null, act.Now.Day, "test", default);
                return null;
            }, default)).ShouldBeOfType<ActOutcome.Done>();
        }

        var report = await given.Import(Header + Beth.Replace(",low,", ",medium,", StringComparison.Ordinal));

        (report.Kept, report.Changed, report.Same).ShouldBe((1, 0, 1));
        await using var after = await given.Read();
        (await after.Cards.SingleAsync()).Risk.ShouldBe(RiskLevel.VeryHigh);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_fault_of_one_person_leaves_out_that_person_whole_and_nobody_else(DatabaseKind kind)
    {
        await using var given = await Given.Make(kind);

        var report = await given.Import(Header + Alan.Replace("11/09/2026", "31/09/2026", StringComparison.Ordinal) + Beth);

        (report.Added, report.Refused).ShouldBe((1, 1));
        report.Faults.Single().ToString().ShouldBe("line 7, date, \"31/09/2026\": there is no such date. Expected: a date such as 24/11/2026 or 2026-11-24.");
        await using var db = await given.Read();
        (await db.Cards.Select(card => card.Given).ToListAsync()).ShouldBe(["Beth"]);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_records_nothing()
    {
        await using var given = await Given.Make(DatabaseKind.Sqlite);
        var before = await given.Whole();

        (await given.Import(Header + Alan + Beth, dryRun: true)).Added.ShouldBe(2);

        (await given.Whole()).ShouldBe(before);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_import_stopped_midway_and_run_again_gives_what_one_run_gives(DatabaseKind kind)
    {
        var file = Header + Alan + Beth + Beth.Replace("P2", "P3", StringComparison.Ordinal).Replace("9000002", "9000003", StringComparison.Ordinal);
        await using var once = await Given.Make(kind);
        await once.Import(file);
        await using var twice = await Given.Make(kind);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => twice.Import(file, progress: new StopAfterFirst(stop), stop: stop.Token));

        var report = await twice.Import(file);

        (report.Added, report.Same).ShouldBe((2, 1));
        (await twice.Whole()).ShouldBe(await once.Whole());
    }

    [Theory]
    [InlineData("row,person,famly\n", "line 1, \"famly\": there is no such column. Expected: did you mean \"family\"? Without it the column must go.")]
    [InlineData("person,family\n", "line 1, row: the column is missing. Expected: a line of column names with \"row\" and \"person\" at least.")]
    [InlineData("", "line 1: the file is empty. Expected: a line of column names, then rows.")]
    [InlineData("row,person,pnc\norder,P1,x\n", "line 2, pnc, \"x\": a row of kind order has no such value. Expected: nothing here; a row of this kind has kind, date, served, until, court.")]
    [InlineData("row,person,kind\nodrer,P1,shpo\n", "line 2, row, \"odrer\": this is no kind of row; the nearest is \"order\". Expected: one of person, alias, address, status, outcome, notification, account, card, document, order.")]
    public async Task Wrong_columns_and_rows_are_named_with_the_nearest_right_one(string file, string words)
    {
        await using var given = await Given.Make(DatabaseKind.Sqlite);

        (await given.Import(file)).Faults.Select(fault => fault.ToString()).ShouldContain(words);
    }

    [Theory]
    [InlineData("QQ123456C", "AB123456", "line 2, ni: this is not a National Insurance number. Expected: two letters, six digits and a letter A to D, such as QQ 12 34 56 C.")]
    [InlineData("m.anager", "m.anger", "line 2, manager, \"m.anger\": there is no active offender manager with this account. Expected: the account's sign-in name; the nearest is \"m.anager\".")]
    [InlineData(",high,", ",hihg,", "line 2, risk, \"hihg\": this word is not known; the nearest is \"high\". Expected: one of not-recorded, low, medium, high, very-high.")]
    [InlineData("2026-03-02", "1979-03-02", "line 3, date, \"1979-03-02\": this is before 1 May 1980. Expected: a later date.")]
    [InlineData("11/09/2026", "25/11/2026", "line 7, date, \"25/11/2026\": this date is still ahead. Expected: 24 November 2026 or earlier.")]
    [InlineData("4 months +", "4 mnths +", "line 3, disposals, \"imprisonment 4 mnths + imprisonment 3 months consecutive\": \"imprisonment 4 mnths\" cannot be read as a disposal.")]
    [InlineData("2018/9000002S", "2019/9000001S", "line 2, pnc: person P2 has the same PNC number. Expected: one person for each PNC number.")]
    [InlineData("10/9/2026", "10/2/2026", "line 6, until, \"10/2/2026\": this is before the date it begins. Expected: the same date or a later one.")]
    public async Task What_is_wrong_is_said_with_its_line_its_column_and_what_is_expected(string right, string wrong, string words)
    {
        await using var given = await Given.Make(DatabaseKind.Sqlite);

        var report = await given.Import(Header + (Alan + Beth).Replace(right, wrong, StringComparison.Ordinal));

        report.Faults.Select(fault => fault.ToString()).ShouldContain(said => said.StartsWith(words, StringComparison.Ordinal), string.Join('\n', report.Faults));
        report.Added.ShouldBeLessThan(2);
    }

    [Fact]
    public async Task Two_current_home_addresses_contradict_each_other()
    {
        await using var given = await Given.Make(DatabaseKind.Sqlite);

        var report = await given.Import(Header + Alan + "address,P1,,,,,,,,,,,,,home,01/10/2026,,2 Beck Side,ZZ99 3VZ,,,,,,\n");

        report.Faults.Single().ToString().ShouldBe("line 9, date: the person still has the home address of line 4 then. Expected: an end (until) for the earlier home address.");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_PNC_number_that_another_record_has_is_not_given_twice(DatabaseKind kind)
    {
        await using var given = await Given.Make(kind);
        await given.Force.Person("Carl", "Example", facts: (new IdentifierFact(IdentifierKind.Pnc, "2018/9000002S", null), null));

        var report = await given.Import(Header + Beth);

        report.Added.ShouldBe(0);
        report.Faults.Single().Wrong.ShouldBe("another record in Vigil has this PNC number already");
    }

    [Theory]
    [InlineData(';', false)]
    [InlineData('\t', true)]
    [InlineData(',', true)]
    public async Task Files_as_spreadsheets_write_them_are_read(char separator, bool windows1252)
    {
        await using var given = await Given.Make(DatabaseKind.Sqlite);
        var text = (Header + Beth.Replace("Beth", "Zoë", StringComparison.Ordinal)).Replace(',', separator).Replace("\n", "\r\n", StringComparison.Ordinal);
        var file = windows1252 ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text) : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

        (await given.Import(file)).Faults.ShouldBeEmpty();

        await using var db = await given.Read();
        (await db.Cards.SingleAsync()).Given.ShouldBe("Zoë");
    }

    private sealed class StopAfterFirst(CancellationTokenSource stop) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => stop.Cancel();
    }

    private sealed class Given : IAsyncDisposable
    {
        private readonly TestDatabase database;

        private Given(TestDatabase database, TestForce force) => (this.database, Force) = (database, force);

        public TestForce Force { get; }

        public static async Task<Given> Make(DatabaseKind kind)
        {
            var database = await TestDatabase.Create(kind);
            var force = await TestForce.Create(database, Time);
            foreach (var (account, role) in new[] { ("M.ANAGER", StaffRole.OffenderManager), ("S.UPER", StaffRole.Supervisor) })
            {
                var staff = await force.Staff(account, role);
                await force.Write(db => db.Users.Single(row => row.Id == staff.Id).NormalizedUserName = account);
            }

            return new(database, force);
        }

        public Task<ImportReport> Import(string file, bool dryRun = false, IProgress<(int, int)>? progress = null, CancellationToken stop = default) =>
            Import(Encoding.UTF8.GetBytes(file), dryRun, progress, stop);

        public Task<ImportReport> Import(byte[] file, bool dryRun = false, IProgress<(int, int)>? progress = null, CancellationToken stop = default) =>
            new CaseloadImport(database.Engine, Time).RunAsync(file, null, null, dryRun, progress, stop);

        public async Task<Storage.RecordsDb> Read()
        {
            var db = database.Engine.Open(Force.Id);
            await database.Engine.BeginAsync(db, Force.Id, Guid.Empty, writing: false, default);
            return db;
        }

        /// <summary>Acts and facts, without what each database names for itself.</summary>
        public async Task<List<string>> Whole()
        {
            await using var db = await Read();
            var acts = await db.Acts.Select(act => $"{act.Kind} {act.Reason}").ToListAsync();
            var facts = await db.Facts.ToListAsync();
            return
            [
                .. acts.Order(StringComparer.Ordinal),
                .. facts.Where(fact => fact.Kind != "allocation")
                    .Select(fact => $"{fact.Kind} {fact.Source} {fact.TrueFrom} {fact.TrueTo} {(fact.Content.Contains("cipher", StringComparison.Ordinal) ? "" : fact.Content)}")
                    .Order(StringComparer.Ordinal),
            ];
        }

        public ValueTask DisposeAsync() => database.DisposeAsync();
    }
}
