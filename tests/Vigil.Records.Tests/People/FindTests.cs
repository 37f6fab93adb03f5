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
            (new IdentifierFact(IdentifierKind.Pnc, "2001/1234567A", null), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), null),
            (new VehicleFact("ZZ99 ABC", null, VehicleUse.Keeps, null, LawfulBasis.RiskManagement), null));
        var other = await force.Person("Alana", "Example", manager, supervisor);
        await force.Restrict(other);
        var records = new FindRecords(force.Door(colleague));

        foreach (var typed in new[] { "jose oneil", "ONEIL ALAN", "exam al", "sample", "4 May 1981", "04/05/1981 alan", "2001/1234567a", "zz991aa", "alan zz99 1aa", "zz99 abc", "ZZ99ABC", "9abc" })
        {
            var found = (await records.FindAsync(SearchTerms.Of(typed), Stop)).ShouldNotBeNull().People;
            found.ShouldContain(match => match.Person.Id == alan && match.Why.Count > 0, typed);
        }

        (await records.FindAsync(SearchTerms.Of("alan 5 May 1997"), Stop))!.People.ShouldBeEmpty();
        (await records.FindAsync(SearchTerms.Of("sample"), Stop))!.People.ShouldHaveSingleItem().Why.ShouldBe(["Name Sample, Al"]);
        var restricted = (await records.FindAsync(SearchTerms.Of("alana"), Stop))!.People[0];
        (restricted.Person.Name, restricted.Person.Named, restricted.Person.MayOpen, restricted.Why.Count).ShouldBe(("Restricted record", false, false, 0));
        var lines = await force.Ledger("find-person");
        lines.ShouldAllBe(line => line.Kind == EntryKinds.Search && line.StaffId == colleague.Id);
        lines[^1].People.ShouldBe([other, alan]);
        lines[^3].People.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Someone_is_found_by_each_key_though_it_was_typed_wrongly_and_the_answer_says_by_which(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, colleague) = await PeopleTests.Team(force);
        const LawfulBasis basis = LawfulBasis.RiskManagement;
        var alan = await force.Person("Alan", "Example", manager, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new NameFact("Al", "Sample", NameKind.Alias), null),
            (new IdentifierFact(IdentifierKind.Pnc, "2001/1234567A", null), null), (new AddressFact(AddressKind.Home, "12 Invention Road\nExampleton", "ZZ99 1AA"), null),
            (new VehicleFact("QQ12 ZZQ", "blue hatchback", VehicleUse.Keeps, null, basis), null), (new TelephoneFact(TelephoneKind.Mobile, "+447700900123", null, basis), null),
            (new DeviceFact(DeviceKind.Phone, "Examplephone", "SERIAL99X", null, basis), null), (new OnlineFact(OnlineKind.Email, null, "shadow.fox@example.test", null, basis), null),
            (new DescriptionFact(180, "heavy", "bald", "green", null, 9.5m, "walks with a stick", basis), null), (new MarkFact(MarkKind.Tattoo, "left forearm", "an eagle", basis), null));
        await force.Person("Brian", "Person", manager, supervisor, (new BirthFact(new(1975, 2, 1), Sex.Male), null), (new AddressFact(AddressKind.Home, "3 Other Street", "ZZ99 2BB"), null));
        var records = new FindRecords(force.Door(colleague));

        foreach (var (typed, why) in new[]
        {
            ("exmaple", "Name Example, Alan (typed “exmaple”)"), ("Smaple al", "Name Sample, Al (typed “smaple”)"), ("exampl", "Name Example, Alan"),
            ("04/05/1981", "Date of birth 4 May 1981"), ("05/04/1981", "Date of birth 4 May 1981 (typed “1981-04-05”)"), ("4 May 1982", "Date of birth 4 May 1981 (typed “1982-05-04”)"),
            ("2001/1234567a", "Number 2001/1234567A"), ("2001/1234576a", "Number 2001/1234567A (typed “20011234576a”)"),
            ("07700 900123", "Telephone 07700 900123"), ("07700 900132", "Telephone 07700 900123 (typed “07700900132”)"), ("+44 7700 900123", "Telephone 07700 900123"),
            ("QQ12", "Vehicle QQ12 ZZQ"), ("12 zz", "Vehicle QQ12 ZZQ"), ("qq12zqz", "Vehicle QQ12 ZZQ (typed “qq12zqz”)"),
            ("serial99x", "Device SERIAL99X"), ("shadow.fox@example.test", "E-mail address shadow.fox@example.test"), ("shadow.fox", "E-mail address shadow.fox@example.test"),
            ("invention road", "Address 12 Invention Road, Exampleton"), ("12 invention", "Address 12 Invention Road, Exampleton"), ("zz99 1aa", "Postcode ZZ99 1AA"),
            ("eagle forearm", "Description: an eagle, left forearm"), ("tatoo alan", "Description: an eagle, left forearm (typed “tatoo”)"), ("green bald", "Description: 180 cm tall, heavy build, hair bald, eyes green, shoe size 9.5, walks with a stick"),
        })
        {
            var match = (await records.FindAsync(SearchTerms.Of(typed), Stop)).ShouldNotBeNull().People.ShouldHaveSingleItem(typed);
            match.Person.Id.ShouldBe(alan, typed);
            match.Why.ShouldContain(why, typed);
        }

        (await records.FindAsync(SearchTerms.Of("alan nobody"), Stop))!.People.ShouldBeEmpty();
        (await force.Ledger("find-person")).Count(line => line.Kind == EntryKinds.Search && line.People.SequenceEqual([alan])).ShouldBe(23);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Someone_is_found_in_few_queries_and_no_longer_by_what_was_taken_back(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var force = await TestForce.Create(database, _time);
        var (supervisor, manager, _) = await PeopleTests.Team(force);
        var alan = await force.Person("Alan", "Example", manager, supervisor);
        var door = force.Door(manager);
        var alias = new FactEntry(new NameFact("Albert", "Pretend", NameKind.Alias), null, null, force.Today, "told");
        await new FactRecords(door).AddAsync(new(Guid.CreateVersion7(), "add-fact", "manage"), alan, alias, Stop);
        var find = new FindRecords(force.Door(manager));

        using (var trips = RoundTrips.Of())
        {
            (await find.FindAsync(SearchTerms.Of("pretend example"), Stop))!.People.ShouldHaveSingleItem().Why.ShouldBe(["Name Pretend, Albert", "Name Example, Alan"]);
            trips.Count.ShouldBe(4);
        }

        var record = (await new PeopleRecords(force.Door(manager)).RecordAsync(alan, "manage", Stop)).ShouldNotBeNull().Record;
        var held = record.Facts.Single(fact => fact.Value is NameFact { Family: "Pretend" });
        await new FactRecords(force.Door(manager)).WithdrawAsync(new(Guid.CreateVersion7(), "withdraw-fact", "manage", "wrong person"), alan, held.FactId, Stop);
        (await find.FindAsync(SearchTerms.Of("pretend"), Stop))!.People.ShouldBeEmpty();
        (await find.FindAsync(SearchTerms.Of("example"), Stop))!.People.ShouldHaveSingleItem();
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
