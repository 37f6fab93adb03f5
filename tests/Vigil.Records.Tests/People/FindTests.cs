using Microsoft.Extensions.Time.Testing;
using Vigil.Domain.People;
using Vigil.Records.Ledger;
using Vigil.Records.People;
using Vigil.Testing;

namespace Vigil.Records.Tests.People;

public sealed class FindTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    [Theory, ClassData(typeof(Databases))]
    public async Task Someone_is_found_by_what_is_known_and_the_answer_says_why(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, colleague) = await PeopleTests.Team(force);
        var alan = await force.Person("Alan José", "Example-O'Neil", manager, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new NameFact("Al", "Sample", NameKind.Alias), null),
            (new IdentifierFact(IdentifierKind.Pnc, "2001/1234567A", null), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), null));
        var other = await force.Person("Alana", "Example", manager, supervisor);
        await force.Restrict(other);
        var records = new FindRecords(force.Door(colleague));

        foreach (var typed in new[] { "jose oneil", "ONEIL ALAN", "exam al", "sample", "4 May 1981", "04/05/1981 alan", "2001/1234567a", "zz991aa", "alan zz99 1aa" })
        {
            var found = (await records.FindAsync(SearchTerms.Of(typed), Stop)).ShouldNotBeNull().People;
            found.ShouldContain(match => match.Person.Id == alan && match.Why.Count > 0, typed);
        }

        (await records.FindAsync(SearchTerms.Of("alan 5 May 1981"), Stop))!.People.ShouldBeEmpty();
        (await records.FindAsync(SearchTerms.Of("sample"), Stop))!.People.ShouldHaveSingleItem().Why.ShouldBe(["Name Sample, Al"]);
        var restricted = (await records.FindAsync(SearchTerms.Of("alana"), Stop))!.People.ShouldHaveSingleItem();
        (restricted.Person.Name, restricted.Person.Named, restricted.Person.MayOpen, restricted.Why.Count).ShouldBe(("Restricted record", false, false, 0));
        var lines = await force.Ledger("find-person");
        lines.ShouldAllBe(line => line.Kind == EntryKinds.Search && line.StaffId == colleague.Id);
        lines[^1].People.ShouldBe([other]);
        lines[^3].People.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_someone_new_could_be_already_is_named_with_the_reason_and_the_look_is_in_the_ledger(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, colleague) = await PeopleTests.Team(force);
        var born = new DateOnly(1981, 5, 4);
        var alan = await force.Person("Alan José", "Example", manager, supervisor, (new BirthFact(born, Sex.Male), null),
            (new NameFact("Al", "Sample", NameKind.Alias), null), (new IdentifierFact(IdentifierKind.Pnc, "2001/1234567A", null), null));
        await force.Person("Brian", "Person", manager, supervisor, (new BirthFact(born, Sex.Male), null));
        await force.Restrict(await force.Person("Colin", "Exampel", manager, supervisor, (new BirthFact(born, Sex.Male), null)));
        var records = new FindRecords(force.Door(colleague));

        (await Likely("Alan", "Other", born)).ShouldBe(["date of birth, and the name Example, Alan José"]);
        (await Likely("Albert", "Sample", born)).ShouldBe(["date of birth, and the name Sample, Al"]);
        (await Likely("Al", "Sample", born.AddYears(2))).ShouldBe(["name Sample, Al"]);
        (await Likely("Derek", "Case", new(1990, 1, 1), "2001/1234567a")).ShouldBe(["number 2001/1234567A"]);
        (await Likely("Derek", "Case", born)).ShouldBeEmpty();
        var near = await records.LikelyAsync(new("Derek", "Example", NameKind.Legal), born, null, Stop);
        near.Select(match => (match.Person.Named, match.Why.Count)).Order().ShouldBe([(false, 0), (true, 1)]);
        var lines = await force.Ledger("find-likely");
        lines.Count.ShouldBe(6);
        lines.ShouldAllBe(line => line.Kind == EntryKinds.Search && line.StaffId == colleague.Id);
        lines[0].People.ShouldBe([alan]);
        lines[4].People.ShouldBeEmpty();

        async Task<IEnumerable<string>> Likely(string given, string family, DateOnly on, string? pnc = null) =>
            (await records.LikelyAsync(new(given, family, NameKind.Legal), on, pnc, Stop)).SelectMany(match => match.Why);
    }

    [Theory]
    [InlineData("QQ 12 34 56 C", "", null, "qq123456c")]
    [InlineData("Example QQ123456C", "example", null, "qq123456c")]
    [InlineData("alan 4.5.1981", "alan", "1981-05-04", null)]
    [InlineData("12-34-56 12345678", "", null, "12345612345678")]
    [InlineData("4000 0000 0000 0010", "", null, "4000000000000010")]
    [InlineData("31/02/1981", "", null, "31021981")]
    [InlineData("  ", "", null, null)]
    public void What_is_typed_is_taken_apart(string typed, string names, string? born, string? number)
    {
        var terms = SearchTerms.Of(typed);

        (string.Join(' ', terms.Names), terms.Born?.ToString("yyyy-MM-dd", null), terms.Number).ShouldBe((names, born, number));
    }

    [Fact]
    public void The_ledger_keeps_of_a_long_number_only_its_end() =>
        SearchTerms.Of("example 4000 0000 0000 1234").ForLedger().ShouldBe("name example · number ending 1234");
}
