using System.Net;
using AngleSharp.Dom;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Failures;

/// <summary>What an officer may get wrong on the forms of a record: each fault is said in words that name the field, and leads to it.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private Site _site = null!;
    private Guid _person;
    private HttpClient _client = null!;
    private TestForce _force = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.Start();
        _force = await TestForce.Create(_site.Database, _site.Time);
        var supervisor = await _force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await _force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        _person = await _force.Person("Alan", "Example", officer, supervisor,
            (new BirthFact(new(1981, 5, 4), Sex.Male), null), (new AddressFact(AddressKind.Home, "1 Example Road", "ZZ99 1AA"), new(2024, 1, 1)));
        _client = _site.As(officer);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    public static TheoryData<string> Kinds => [.. EveryPage.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_date_that_is_none_is_named_and_leads_to_its_boxes(string kind)
    {
        var page = await _client.Page($"/people/{_person}/enter/{kind}");
        var days = page.QuerySelectorAll("input[name$='.Day']").Select(box => box.GetAttribute("name")!).ToList();

        var told = await (await _client.Submit(page.Form(), [.. days.SelectMany(day => new[] { (day, "31"), (day.Replace(".Day", ".Month"), "2"), (day.Replace(".Day", ".Year"), "2026") })])).Page();

        var faults = Faults(told);
        faults.Count(fault => fault.EndsWith("must be a real date", StringComparison.Ordinal)).ShouldBe(days.Count);
        faults.Distinct().Count().ShouldBe(faults.Count);
        told.QuerySelectorAll("input[name$='.Day']").ShouldAllBe(box => box.GetAttribute("value") == "31");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_choice_that_is_not_offered_is_never_taken_for_another(string kind)
    {
        var page = await _client.Page($"/people/{_person}/enter/{kind}");
        var choices = page.QuerySelectorAll("input[type=radio][name^='Typed'], select[name^='Typed']").Select(box => box.GetAttribute("name")!).Distinct().ToList();

        var answer = await _client.Submit(page.Form(), [("Source", "Officer"), .. choices.Select(choice => (choice, "Nonsense"))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Faults(await answer.Page()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Contradictions_are_told_at_the_field_that_is_wrong()
    {
        (string Kind, (string, string)[] Typed, string Field, string Words)[] wrong =
        [
            ("birth", [("Typed[Sex]", "Male"), .. Date("Dates[Born]", "4", "5", "1982")], "Dates_Born_", "A date of birth is recorded already"),
            ("outcome", [("Typed[Kind]", "Conviction"), ("Typed[Condition]", "None"), ("Typed[D0Years]", "2"), .. Date("Dates[On]", "2", "3", "2025")], "Typed_D0Kind_", "Disposal 1: select what it is"),
            ("outcome", [("Typed[Kind]", "Conviction"), ("Typed[Condition]", "None"), ("Typed[D0Kind]", "Imprisonment"), ("Typed[D0Years]", "two"), .. Date("Dates[On]", "2", "3", "2025")], "Typed_D0Years_", "Disposal 1: years must be a number from 0 to 99"),
            ("outcome", [("Typed[Kind]", "Conviction"), ("Typed[Condition]", "None"), .. Date("Dates[On]", "2", "3", "1980")], "Dates_On_", "before the date of birth"),
            ("order", [("Typed[Kind]", "Shpo"), .. Date("Dates[Made]", "2", "3", "2026"), .. Date("Dates[Until]", "1", "3", "2026")], "Dates_Until_", "Last day must not be before the date it was made"),
            ("address", [("Typed[Kind]", "Home"), ("Typed[Lines]", "2 Sample Street"), ("TakesPlace", "yes")], "From", "Enter since when it is true: it takes the place of the home address held"),
            ("address", [("Typed[Kind]", "OtherPremises"), ("Typed[Lines]", "2 Sample Street"), .. Date("From", "2", "3", "2026"), .. Date("To", "1", "3", "2026")], "To", "is before the first day"),
            ("status", [("Typed[Kind]", "Wanted"), .. Date("LearnedOn", "1", "1", "2027")], "LearnedOn", "still ahead"),
        ];
        foreach (var (kind, typed, field, words) in wrong)
        {
            var told = await (await _client.Submit((await _client.Page($"/people/{_person}/enter/{kind}")).Form(), [("Source", "Officer"), .. typed])).Page();

            Faults(told).ShouldHaveSingleItem().ShouldContain(words);
            told.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")!.ShouldStartWith($"#{field}", Case.Sensitive, words);
        }

        (await _force.Ledger("add-fact")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_person_whose_address_begins_before_their_birth_is_told_so_at_that_date()
    {
        var counter = _site.As(await _force.Staff("F. Counter", StaffRole.RecordsOfficer));
        var add = await counter.Page("/people/add");
        string Last(string list) => add.QuerySelectorAll($"#{list} option")[^1].GetAttribute("value")!;

        var told = await (await counter.Submit(add.Form(), [("Form.Family", "Sample"), ("Form.Kind", "RegisteredSexOffender"), ("Form.Lines", "2 Sample Street"), ("Form.Source", "Court"),
            ("Form.Manager", Last("Form_Manager")), ("Form.Supervisor", Last("Form_Supervisor")), .. Date("Form.Born", "1", "2", "1990"), .. Date("Form.Since", "1", "2", "1989")])).Page();

        Faults(told).ShouldHaveSingleItem().ShouldContain("before the date of birth");
        told.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")!.ShouldStartWith("#Form_Since");
    }

    [Fact]
    public async Task A_character_that_no_keyboard_has_is_refused_and_breaks_nothing()
    {
        var form = (await _client.Page($"/people/{_person}/enter/status")).Form();

        (await _client.Submit(form, ("Typed[Kind]", "Wanted"), ("Source", "Off\0icer"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _client.GetAsync(new Uri("/people?x=%00", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static (string, string)[] Date(string field, string day, string month, string year) => [($"{field}.Day", day), ($"{field}.Month", month), ($"{field}.Year", year)];

    /// <summary>The faults in the summary, each of which leads to something on the page.</summary>
    private static List<string> Faults(IDocument page)
    {
        var links = page.QuerySelectorAll(".govuk-error-summary__list a").ToList();
        links.Count.ShouldBe(page.QuerySelectorAll(".govuk-error-summary__list li").Length, page.QuerySelector("main")!.TextContent);
        foreach (var link in links)
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.OuterHtml);
        return links.ConvertAll(link => link.TextContent.Trim());
    }
}
