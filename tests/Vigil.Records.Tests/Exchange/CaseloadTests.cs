using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

public class CaseloadTests
{
    private static readonly string[] Secrets = ["QQ123456C", "QQ 12 34 56 C", "12345687654321", "12-34-56 87654321", "87654321"];

    [Theory, ClassData(typeof(Databases))]
    public async Task Each_person_comes_in_whole_by_one_act_and_the_file_by_one_more(DatabaseKind kind)
    {
        await using var given = await Book.Make(kind);

        var report = await given.Import(Book.TwoPeople);

        report.Faults.ShouldBeEmpty();
        (report.Added, report.Changed, report.Same, report.Refused).ShouldBe((2, 0, 0, 0));
        (await given.Force.Ledger("import-person")).Select(line => line.People.Count).ShouldBe([1, 1]);
        (await given.Force.Ledger("import-caseload")).Count.ShouldBe(1);
        await using var db = await given.Read();
        var card = await db.Cards.SingleAsync(row => row.Given == "Alan");
        (card.Period, card.PeriodEnds, card.Risk, card.LastNotified).ShouldBe((PeriodKind.Fixed, new DateOnly(2036, 3, 1), RiskLevel.High, new DateOnly(2026, 9, 11)));
        card.Home.ShouldBe("1 Mill Lane\nAldersike, ZZ99 3VZ");
        (await db.Duties.Where(duty => duty.PersonId == card.PersonId && duty.Kind == DutyKind.InitialNotification).SingleAsync()).DischargedOn.ShouldBe(new DateOnly(2026, 9, 11));
        var stored = await given.Database.Stored();
        stored.ShouldContain("Example Bank", customMessage: "what is not sealed can be read, or this would prove nothing");
        foreach (var secret in Secrets)
            stored.Contains(secret, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(secret);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_same_file_again_adds_nothing_and_a_changed_one_only_what_changed(DatabaseKind kind)
    {
        await using var given = await Book.Make(kind);
        await given.Import(Book.TwoPeople);
        var before = await given.Export(".zip", open: false);

        (await given.Import(Book.TwoPeople)).ShouldSatisfyAllConditions(again => again.Same.ShouldBe(2), again => again.Added.ShouldBe(0));
        (await given.Export(".zip", open: false)).ShouldBe(before);

        var report = await given.Import(Book.TwoPeople.Replace("P1,high", "P1,medium", StringComparison.Ordinal).Replace("Bank,no", "Bank,yes", StringComparison.Ordinal));
        (report.Added, report.Changed, report.Same).ShouldBe((0, 1, 1));
        await using var db = await given.Read();
        (await db.Facts.CountAsync(fact => fact.Kind == "risk")).ShouldBe(3);
        (await db.Facts.CountAsync(fact => fact.Kind == "account")).ShouldBe(2);
        (await db.Cards.SingleAsync(row => row.Given == "Alan")).Risk.ShouldBe(RiskLevel.Medium);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_staff_changed_since_stays_and_is_counted(DatabaseKind kind)
    {
        await using var given = await Book.Make(kind);
        await given.Import(Book.TwoPeople);
        await using (var db = await given.Read())
        {
            var risk = await db.Facts.SingleAsync(fact => fact.Kind == "risk" && fact.Content.Contains("low"));
            (await given.Force.Door().ActAsync(new(Guid.CreateVersion7(), "record-risk", "manage"), risk.PersonId, Operation.Record, async act =>
            {
                await act.ReplaceAsync(risk.PersonId, risk.FactId, new RiskFact(RiskLevel.VeryHigh, "Review"), act.Now.Day, null, act.Now.Day, "test", default);
                return null;
            }, default)).ShouldBeOfType<ActOutcome.Done>();
        }

        var report = await given.Import(Book.TwoPeople.Replace("P2,low", "P2,medium", StringComparison.Ordinal));

        (report.Kept, report.Changed, report.Same).ShouldBe((1, 0, 2));
        await using var after = await given.Read();
        (await after.Cards.SingleAsync(card => card.Given == "Beth")).Risk.ShouldBe(RiskLevel.VeryHigh);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_records_nothing()
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);

        (await given.Import(Book.TwoPeople, dryRun: true)).Added.ShouldBe(2);

        await using var db = await given.Read();
        (await db.People.CountAsync(), await db.Acts.CountAsync(), await db.Facts.CountAsync()).ShouldBe((0, 0, 0));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_import_stopped_midway_and_run_again_gives_what_one_run_gives(DatabaseKind kind)
    {
        await using var twice = await Book.Make(kind);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => twice.Import(Book.TwoPeople, progress: new StopAfterFirst(stop), stop: stop.Token));

        var report = await twice.Import(Book.TwoPeople);

        (report.Added, report.Same).ShouldBe((1, 1));
        (await twice.Force.Ledger("import-person")).SelectMany(line => line.People).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("P1,high", "P1,hihg", "sheet risk, row 2, level, \"hihg\": \"hihg\" is not one of the words for it; the nearest is \"high\". Expected: one of not-recorded, low, medium, high, very-high.")]
    [InlineData("11/09/2026,s83", "31/09/2026,s83", "sheet notification, row 2, date, \"31/09/2026\": there is no such date. Expected: a date such as 24/11/2026 or 2026-11-24.")]
    [InlineData("11/09/2026,s83", "25/11/2026,s83", "sheet notification, row 2, true-from: 25 November 2026 is still ahead. Record it once it has happened. Expected: facts that can be true together.")]
    [InlineData("2026-03-02", "1979-03-02", "sheet outcome, row 2, true-from: 2 March 1979 is before the date of birth, 1 May 1980. Expected: facts that can be true together.")]
    [InlineData("4 months +", "4 mnths +", "sheet outcome, row 2, disposals, \"imprisonment 4 mnths + imprisonment 3 months consecutive\": \"imprisonment 4 mnths\" cannot be read as a disposal.")]
    [InlineData("2018/9000002S", "2019/9000001S", "sheet identifier, row 2, value: person P2 has the same PNC number. Expected: one person for each PNC number.")]
    [InlineData("10/9/2026", "10/2/2026", "sheet status, row 2, true-to: The last day, 10 February 2026, is before the first day, 2 March 2026.")]
    [InlineData("QQ 12 34 56 C", "AB123456", "sheet identifier, row 3, hidden: this is no number of its kind. Expected: two letters, six digits and a letter A to D, such as QQ 12 34 56 C.")]
    [InlineData("12-34-56 87654321", "12-34-5 8765", "sheet account, row 2, number: this is no number of its kind. Expected: sort code and account number together, such as 12-34-56 12345678, an IBAN, or a card number.")]
    [InlineData("P1,registered-sex-offender,1,1", "P1,registered-sex-offender,5,1", "sheet management, row 2, category, \"5\": there is no such category. Expected: 1 to 4.")]
    [InlineData("P1,Alan,Example,legal", "P1,Alan,,legal", "sheet name, row 2, family: nothing is filled in. Expected: a value: every row of name has one.")]
    [InlineData("P1,m.anager,s.uper", "P1,s.uper,s.uper", "sheet allocation, row 2, manager: this account is no active offender manager.")]
    [InlineData("ZZ99 3VZ,10/09/2026", "ZZ99 3VZ,10/09/2026\nP1,home,2 Beck Side,,01/10/2026", "sheet address, row 4, true-from: Another home address is recorded since 10 September 2026.")]
    public async Task A_fault_of_one_person_is_said_with_its_place_and_leaves_out_that_person_whole(string right, string wrong, string words)
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);
        var text = Book.TwoPeople.ReplaceLineEndings("\n");
        text.ShouldContain(right);

        var report = await given.Import(text.Replace(right, wrong, StringComparison.Ordinal));

        report.Faults.Select(fault => fault.ToString()).ShouldContain(said => said.StartsWith(words, StringComparison.Ordinal), string.Join('\n', report.Faults));
        report.NothingTaken.ShouldBeFalse();
        await using var db = await given.Read();
        (await db.Cards.Select(card => card.Given).ToListAsync()).ShouldBe(words.Contains("PNC", StringComparison.Ordinal) ? [] : ["Beth"]);
        report.Faults.ShouldAllBe(fault => !Secrets.Any(secret => fault.ToString().Replace("such as QQ 12 34 56 C", "", StringComparison.Ordinal).Contains(secret, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("# birth", "# brith", "sheet brith: there is no such part of a record. Expected: a sheet named \"birth\" perhaps; a sheet that holds something else must go.")]
    [InlineData("person,born,sex", "person,borne,sex", "sheet birth, row 1, \"borne\": there is no such column. Expected: \"born\" perhaps; a column that Vigil does not know must go.")]
    [InlineData("person,born,sex", "person,sex,sex", "sheet birth, row 1, born: the column is missing. Expected: every column that a row of birth must fill in.")]
    [InlineData("P1,01/05/1980,male", ",01/05/1980,male", "sheet birth, row 2, person: nobody is named. Expected: the reference of the person whom the row is about.")]
    [InlineData("P1,01/05/1980,male", "P1,01/05/1980,male,tall", "sheet birth, row 2, D: something stands beyond the named columns.")]
    [InlineData("P1,m.anager,s.uper", "P1,m.anger,s.uper", "sheet allocation, row 2, \"m.anger\": there is no account of this name in the force; 1 row names it. Expected: an account made beforehand, or another in its place: --staff m.anger=m.anager.")]
    public async Task What_is_wrong_with_the_whole_file_is_named_with_the_nearest_right_word_and_nobody_is_half_taken(string right, string wrong, string words)
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);

        var report = await given.Import(Book.TwoPeople.Replace(right, wrong, StringComparison.Ordinal));

        report.Faults.Select(fault => fault.ToString()).ShouldContain(said => said.StartsWith(words, StringComparison.Ordinal), string.Join('\n', report.Faults));
        report.NothingTaken.ShouldBeTrue();
        await using var db = await given.Read();
        (await db.People.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_user_name_of_another_installation_is_taken_for_the_one_that_is_said()
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);

        var report = await given.Import(Book.TwoPeople.Replace("m.anager", "old.name", StringComparison.Ordinal), instead: "Old.Name=m.anager");

        report.Added.ShouldBe(2, string.Join('\n', report.Faults));
        await using var db = await given.Read();
        (await db.Cards.Select(card => card.ManagerId).Distinct().SingleAsync()).ShouldBe(given.Manager.Id);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task A_PNC_number_that_another_record_has_is_not_given_twice_and_a_restricted_record_is_not_named(DatabaseKind kind)
    {
        await using var given = await Book.Make(kind);
        var carl = await given.Force.Person("Carl", "Example", facts: (new IdentifierFact(IdentifierKind.Pnc, "2018/9000002S", null), null));
        (await given.Import(Book.TwoPeople, dryRun: true)).Faults.Single().Wrong.ShouldBe("record 1 in Vigil has this PNC number already");
        await given.Force.Restrict(carl);

        var report = await given.Import(Book.TwoPeople);

        report.Added.ShouldBe(1);
        report.Faults.Single().Wrong.ShouldBe("another record in Vigil has this PNC number already");
    }

    [Fact]
    public async Task Garbage_in_any_cell_never_crashes_the_import_and_is_always_said()
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);
        var random = new Random(20261125);
        string[] garbage = ["", "\"", "31/02/1980", "é", "P1", "imprisonment", "{\"kind\":\"x\"}", "99999999999", "=1+1", ",", "yes", "00000000-0000-0000-0000-000000000000", "# name", "\t", "'", "-1"];
        var lines = Book.TwoPeople.ReplaceLineEndings("\n").Split('\n');
        for (var round = 0; round < 150; round++)
        {
            var changed = lines.ToArray();
            for (var change = 0; change < 3; change++)
            {
                var at = random.Next(lines.Length);
                var cells = changed[at].Split(',');
                cells[random.Next(cells.Length)] = garbage[random.Next(garbage.Length)];
                changed[at] = string.Join(',', cells);
            }

            var report = await given.Import(string.Join('\n', changed), dryRun: true);

            report.Faults.ShouldAllBe(fault => fault.ToString().Length > 20);
            (report.Added + report.Refused + report.Same).ShouldBeGreaterThanOrEqualTo(report.NothingTaken ? 0 : 1);
        }
    }

    private sealed class StopAfterFirst(CancellationTokenSource stop) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => stop.Cancel();
    }
}
