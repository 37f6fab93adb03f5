using Microsoft.EntityFrameworkCore;
using Vigil.Records.Demonstration;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.Exchange.Files;
using Vigil.Records.Exchange.Parts;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

/// <summary>A force that leaves one installation arrives in another as it was.</summary>
public sealed class RoundTripTests
{
    // of these the demonstration holds none, or none among so few: the first thirteen go out and come in by a test of their own
    private static readonly string[] Rare = ["management-review", "closure", "transfer", "review", "parental-direction", "rotation-kept", "trigger", "visit-follow-up", "reactive", "dip-check", "supervisor-action", "supervisor-review", "agency-check", "countersignature", "arms", "plan", "plan-draft", "action-outcome"];

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    [InlineData(".zip")]
    public async Task A_force_exported_into_an_empty_installation_and_exported_again_is_the_same_file(string ending)
    {
        await using var first = await TestDatabase.Create(DatabaseKind.Sqlite);
        await new DemonstrationLoader(first.Engine, Book.Time).LoadAsync(3, 60, null, default);
        var file = await Export(first, ending);

        await using var second = await TestDatabase.Create(DatabaseKind.Postgres);
        await Settle(first, second);
        var there = await Import(second, file);
        var onward = await Export(second, ending);
        await using var third = await TestDatabase.Create(DatabaseKind.Sqlite);
        await Settle(first, third);
        await Import(third, onward);

        there.Added.ShouldBe(60);
        // what the demonstration does not hold, the round trip would not show
        Part.All.Select(part => part.Name).Except(SheetFile.Read(file).Where(sheet => sheet.Rows.Count > 1).Select(sheet => sheet.Name)).Except(Rare).ShouldBeEmpty();
        Texts(onward).ShouldBe(Texts(file));
        Convert.ToHexString(await Export(third, ending)).ShouldBe(Convert.ToHexString(file));
        (await Import(second, file)).ShouldSatisfyAllConditions(again => again.Same.ShouldBe(60), again => again.Changed.ShouldBe(0));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_is_rare_goes_out_and_comes_in_as_well(DatabaseKind kind)
    {
        await using var from = await Book.Make(kind);
        await using var to = await Book.Make(kind);
        (await from.Import(Book.TwoPeople + "\n" +
            """
            # management-review
            person,continues,reasons,next-on,reviewed-by,reviewed-by-name,true-from
            P2,yes,Still threatens,01/03/2027,s.uper,S. Uper,20/11/2026
            # closure
            person,ground,done,true-from
            P2,deceased,[],20/11/2026
            # transfer
            person,sent,force,number,true-from
            P1,no,Sampleshire Police,77,20/11/2026
            # review
            person,application-received,bodies,true-from
            P1,19/11/2026,Probation,19/11/2026
            # parental-direction
            person,until,true-from
            P2,01/12/2026,20/11/2026
            # rotation-kept
            person,manager,why,next-on,decided-by,decided-by-name,true-from,true-to
            P1,m.anager,Trial in spring,01/06/2027,s.uper,S. Uper,20/11/2026,20/11/2026
            # trigger
            person,kind,words,true-from,true-to
            P2,arrest,Arrested for theft,20/11/2026,20/11/2026
            # visit-follow-up
            person,kind,why,owner-staff,owner-name,due-on,true-from
            P1,locate-trace,Not seen twice,m.anager,M. Anager,01/12/2026,20/11/2026
            # reactive
            person,why,review-on,authorised-by,authorised-by-name,true-from
            P2,Quiet for years,01/06/2027,s.uper,S. Uper,01/06/2026
            # dip-check
            person,seed,level,manager,manager-name,check-by,true-from
            P1,77,high,s.uper,S. Uper,01/12/2026,20/11/2026
            # supervisor-action
            person,what,owner-staff,owner,due-on,arose,from,set-by-name,true-from
            P1,Write the plan,s.uper,S. Uper,01/12/2026,dip sample,,S. Uper,20/11/2026
            # supervisor-review
            person,items,words,reviewed-by,reviewed-by-name,true-from
            P1,"[{""topic"":""plan"",""finding"":""in-order"",""evidence"":[{""words"":""Version 1""}]}]",All in order,s.uper,S. Uper,20/11/2026
            # agency-check
            person,about,answer-by,sources,asked-by,asked-by-name,true-from
            P2,What is known,01/12/2026,"[{""source"":""Probation"",""chasedOn"":[""2026-11-22""]}]",s.uper,S. Uper,20/11/2026
            """)).Faults.ShouldBeEmpty();

        var file = await from.Export(".zip");
        var report = await to.Import(SheetFile.Read(file));

        report.Faults.ShouldBeEmpty();
        report.Added.ShouldBe(2);
        Texts(await to.Export(".zip")).ShouldBe(Texts(file));
        Rare[..13].Except(SheetFile.Read(file).Where(sheet => sheet.Rows.Count > 1).Select(sheet => sheet.Name)).ShouldBeEmpty();
        (await from.Import(SheetFile.Read(file))).ShouldSatisfyAllConditions(again => again.Same.ShouldBe(2), again => again.Changed.ShouldBe(0));
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_ledger_names_everyone_in_one_line_and_each_open_number_in_one_of_its_own(DatabaseKind kind)
    {
        await using var given = await Book.Make(kind);
        await given.Import(Book.TwoPeople);

        var masked = Texts(await given.Export(".ods", open: false));
        (await given.Force.Ledger("reveal")).ShouldBeEmpty();
        var open = Texts(await given.Export(".ods"));

        (await given.Force.Ledger("export-force")).Select(line => (line.Kind, line.People.Count)).ShouldBe([("look", 2), ("act", 0), ("look", 2), ("act", 0)], ignoreOrder: true);
        (await given.Force.Ledger("reveal")).Select(line => (line.Kind, line.People.Count)).ShouldBe([("reveal", 1), ("reveal", 1)]);
        masked.ShouldContain(text => text.Contains("•••• 4321", StringComparison.Ordinal));
        masked.ShouldAllBe(text => !text.Contains("12345687654321", StringComparison.Ordinal) && !text.Contains("QQ123456C", StringComparison.Ordinal));
        open.ShouldContain(text => text.Contains("12345687654321", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_masked_export_leaves_out_what_it_does_not_hold_and_says_so_and_changes_nothing_where_it_came_from()
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);
        await given.Import(Book.TwoPeople);
        var masked = await given.Export(".xlsx", open: false);
        await using var empty = await Book.Make(DatabaseKind.Sqlite);

        var again = await given.Import(SheetFile.Read(masked));
        again.Same.ShouldBe(2, string.Join('\n', again.Faults));
        var report = await empty.Import(SheetFile.Read(masked));

        (report.Added, report.Notes.Count).ShouldBe((2, 2));
        report.Notes[0].Wrong.ShouldBe("only the mask of the number is in the file, so the entry is left out");
    }

    [Fact]
    public async Task A_records_officer_exports_without_restricted_records_and_nobody_with_an_account_exports_open_numbers()
    {
        await using var given = await Book.Make(DatabaseKind.Sqlite);
        await given.Import(Book.TwoPeople);
        await using (var db = await given.Read())
            await given.Force.Restrict((await db.Cards.SingleAsync(card => card.Given == "Beth")).PersonId);

        var export = new ForceExport(given.Database.Engine, Book.Time);
        using var writer = SheetWriter.Of(".ods", new MemoryStream());
        var report = await export.RunAsync(new("test") { Account = "r.ecords" }, writer, null, default);

        (report.People, report.Restricted, report.Revealed).ShouldBe((1, 1, 0));
        await Should.ThrowAsync<ImportRefusedException>(() => export.RunAsync(new("test") { Account = "r.ecords", Sealed = true }, writer, null, default));
        (await Should.ThrowAsync<ImportRefusedException>(() => export.RunAsync(new("test") { Account = "s.uper" }, writer, null, default))).Message.ShouldBe("S.UPER may not export. A records officer may.");
    }

    private static List<string> Texts(byte[] file) =>
        [.. SheetFile.Read(file).SelectMany(sheet => sheet.Rows.Select(row => $"{sheet.Name} {row.Number}: {string.Join('|', row.Cells.Select(cell => cell.Text))}"))];

    private static async Task<byte[]> Export(TestDatabase database, string ending)
    {
        using var file = new MemoryStream();
        using (var writer = SheetWriter.Of(ending, file))
            await new ForceExport(database.Engine, Book.Time).RunAsync(new("test") { Sealed = true }, writer, null, default);
        return file.ToArray();
    }

    private static async Task<ImportReport> Import(TestDatabase database, byte[] file)
    {
        var report = await new CaseloadImport(database.Engine, Book.Time).RunAsync(new(SheetFile.Read(file), "digest"), null, default);
        report.Faults.Concat(report.Notes).ShouldBeEmpty(string.Join('\n', report.Faults.Concat(report.Notes).Take(20)));
        return report;
    }

    /// <summary>A force with the same accounts under identities of its own.</summary>
    private static async Task Settle(TestDatabase from, TestDatabase to)
    {
        await using var source = from.Engine.Open(DemonstrationForce.Id);
        var staff = await source.Users.Where(user => user.ForceId == DemonstrationForce.Id).ToListAsync();
        var force = await TestForce.Create(to, Book.Time, "Another Police");
        await force.Write(db => db.Users.AddRange(staff.Select(user => new Storage.StaffRow
        {
            Id = Guid.CreateVersion7(), ForceId = force.Id, Name = user.Name, Role = user.Role, Active = user.Active, UserName = user.UserName, NormalizedUserName = user.NormalizedUserName,
        })));
    }
}
