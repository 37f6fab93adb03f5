using System.Text;
using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Exchange.Caseload;
using Vigil.Records.People;
using Vigil.Testing;

namespace Vigil.Records.Tests.Exchange;

/// <summary>Accounts, cards and passports of a caseload file: sealed, masked, and recognised when the file comes again.</summary>
public sealed class CaseloadSealedTests
{
    private const string File =
        """
        row,person,given,family,born,management,manager,supervisor,kind,institution,number,office,business,valid-from,expires,document,holder,date,until,ni
        person,P1,Alan,Example,01/05/1980,registered-sex-offender,m.anager,s.uper,,,,,,,,,,,,QQ 12 34 56 C
        account,P1,,,,,,,bank,Example Bank,12-34-56 87654321,1 High Street,,,,,,01/02/2024,,
        account,P1,,,,,,,credit-card,Example Bank,4000 0000 0000 0002,,,,,,,,,
        card,P1,,,,,,,debit,Example Bank,4000 0000 0000 0010,,,05/24,05/27,,,,,
        document,P1,,,,,,,passport,,987654321,,,,,Example country,Alan Example,,31/12/2025,
        """;

    private static readonly string[] Secrets =
        ["QQ123456C", "QQ 12 34 56 C", "12345687654321", "12-34-56 87654321", "87654321", "4000000000000002", "4000 0000 0000 0002", "4000000000000010", "4000 0000 0000 0010", "987654321"];

    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task They_are_shown_by_their_masks_found_exactly_and_nowhere_in_what_is_stored(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, manager) = await Staffed(database);

        var report = await Import(database, File);

        report.Faults.ShouldBeEmpty();
        var found = (await new FindRecords(force.Door(manager)).FindAsync(SearchTerms.Of("4000 0000 0000 0010"), default))!.People.ShouldHaveSingleItem();
        var opened = (await new PeopleRecords(force.Door(manager)).OverviewAsync(found.Person.Id, "manage", default))!;
        opened.Record.Facts.Where(held => SealedPart.Has(held.Value)).Select(held => $"{PersonWords.Text(held.Value)} {held.TrueFrom:yyyy-MM-dd}-{held.TrueTo:yyyy-MM-dd}".Trim()).Order().ShouldBe(
            new[]
            {
                "•• •• •• •6 C -", "Example Bank, •••• 4321 2024-02-01-", "Example Bank, •••• 0002 -", "Example Bank debit card, •••• 0010, expires 05/27 -", "Example country passport, •••• 321, in the name Alan Example -2025-12-31",
            }.Order());
        (await force.Ledger("import-person")).ShouldHaveSingleItem().People.ShouldBe([found.Person.Id]);
        var stored = await database.Stored();
        stored.ShouldContain("1 High Street", customMessage: "what is not sealed can be read, or this would prove nothing");
        foreach (var secret in Secrets)
            stored.Contains(secret, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(secret);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_same_file_again_in_any_order_adds_nothing_and_what_differs_gets_a_new_version(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (force, _) = await Staffed(database);
        await Import(database, File);
        var lines = File.Split('\n');

        var again = await Import(database, string.Join('\n', lines[..2].Concat(lines[2..].Reverse())));
        var closed = await Import(database, File.Replace("1 High Street,,,,,,01/02/2024,,", "1 High Street,,,,,,01/02/2024,01/10/2026,", StringComparison.Ordinal));

        (again.Same, again.Added, again.Changed).ShouldBe((1, 0, 0));
        (closed.Same, closed.Added, closed.Changed).ShouldBe((0, 0, 1));
        await using var db = database.Engine.Open(force.Id);
        await database.Engine.BeginAsync(db, force.Id, Guid.Empty, writing: false, default);
        db.Facts.Count(fact => fact.Kind == "account").ShouldBe(3);
        db.Facts.Count(fact => fact.Kind == "account" && fact.SupersededAt == null).ShouldBe(2);
    }

    [Theory]
    [InlineData("12-34-56 87654321", "12-34-5 8765", "line 3, number: this is no number of its kind. Expected: sort code and account number together, such as 12-34-56 12345678, an IBAN, or a card number.")]
    [InlineData("4000 0000 0000 0010", "4000 0000 0000 0011", "line 5, number: this is no number of its kind. Expected: the long number on the front of the card.")]
    [InlineData("passport,,987654321", "passprt,,987654321", "line 6, kind, \"passprt\": this word is not known; the nearest is \"passport\". Expected: one of passport, other.")]
    [InlineData("Alan Example,,31/12/2025", ",,31/12/2025", "line 6, holder: nothing is filled in. Expected: a value: every document row has one.")]
    [InlineData("credit-card,Example Bank,4000 0000 0000 0002", "bank,Example Bank,12345687654321", "line 4, number: the same number stands on line 3 already. Expected: each number once for a person.")]
    [InlineData("registered-sex-offender,m.anager,s.uper,,,,", "registered-sex-offender,m.anager,s.uper,,,12345687654321,", "line 2, number: a row of kind person has no such value. Expected: nothing here; a row of this kind has given,")]
    public async Task What_is_wrong_is_said_by_line_and_column_and_never_repeats_a_number(string right, string wrong, string words)
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await Staffed(database);

        var report = await Import(database, File.Replace(right, wrong, StringComparison.Ordinal));

        report.Refused.ShouldBe(1);
        report.Faults.ShouldHaveSingleItem().ToString().ShouldStartWith(words);
    }

    private async Task<(TestForce Force, Staff Manager)> Staffed(TestDatabase database)
    {
        var force = await TestForce.Create(database, _time);
        var supervisor = await force.Staff("S.UPER", StaffRole.Supervisor);
        var manager = await force.Staff("M.ANAGER", StaffRole.OffenderManager, supervisor);
        foreach (var staff in new[] { manager, supervisor })
            await force.Write(db => db.Users.Single(row => row.Id == staff.Id).NormalizedUserName = staff.Name);
        return (force, manager);
    }

    private Task<ImportReport> Import(TestDatabase database, string file) =>
        new CaseloadImport(database.Engine, _time).RunAsync(Encoding.UTF8.GetBytes(file), null, null, false, null, default);
}
