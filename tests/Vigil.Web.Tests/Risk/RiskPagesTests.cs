using AngleSharp.Dom;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Web.Tests.Risk;

/// <summary>Risk assessed, judged and countersigned on pages without scripts, each answer one line of the ledger.</summary>
public sealed class RiskPagesTests
{
    [Theory, ClassData(typeof(Databases))]
    public async Task A_level_is_judged_awaits_a_countersignature_and_is_returned_or_agreed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, supervisor, officer, person) = await Someone(site, (new RiskFact(RiskLevel.High, "as recorded"), new(2024, 1, 1)));
        var (theirs, ours) = (site.As(officer), site.As(supervisor));

        var empty = await theirs.Page($"/people/{person}/risk");
        Text(empty).ShouldContain("Not recorded: ARMS, DC-SRP (contact sexual reoffending), IIC-SRP (images and indirect contact).");
        var form = (await theirs.Page($"/people/{person}/risk/level")).Form();
        var wrong = await (await theirs.Submit(form, ("Level", "Low"), ("Reasons", "Calm for two years"))).Page();
        wrong.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Evidence");
        wrong.QuerySelector("#Reasons")!.TextContent.ShouldContain("Calm for two years");
        (await theirs.Submit(form, ("Level", "Low"), ("Reasons", "Calm for two years"), ("Evidence", "Visits of May and June"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/risk");

        var waiting = await theirs.Page($"/people/{person}/risk");
        Text(waiting).ShouldContain("lists of work and the caseload go by the graver of the two: high");
        waiting.QuerySelector(".vigil-banner")!.TextContent.ShouldContain("Level awaits countersignature");
        waiting.QuerySelector(".vigil-banner .vigil-risk__word")!.TextContent.ShouldContain("High");
        Text(await theirs.Page($"/people/{person}/countersign")).ShouldContain("Only a supervisor countersigns.");
        var sign = await ours.Page($"/people/{person}/countersign");
        var fact = sign.QuerySelector("[name=Signs]")!.GetAttribute("value")!;
        Text(await (await ours.Submit(sign.Form($"#signs-{fact}"), ($"Entries[{fact}].Decision", "return"))).Page()).ShouldContain("Say why it is returned");
        await ours.Submit(sign.Form($"#signs-{fact}"), ($"Entries[{fact}].Decision", "return"), ($"Entries[{fact}].Reasons", "The visit of July is left out"));
        var again = await theirs.Page($"/people/{person}/risk/level");
        Text(again).ShouldContain("Returned by S. Sergeant: The visit of July is left out");
        again.QuerySelector("#Evidence")!.TextContent.ShouldContain("Visits of May and June");
        await theirs.Submit(again.Form(), ("Evidence", "Visits of May, June and July"));
        sign = await ours.Page($"/people/{person}/countersign");
        (await ours.Submit(sign.Form($"#signs-{fact}"), ($"Entries[{fact}].Decision", "agree"))).Headers.Location!.ToString().ShouldBe($"/people/{person}/countersign");

        var agreed = await theirs.Page($"/people/{person}/risk");
        agreed.QuerySelector(".vigil-banner .vigil-risk__word")!.TextContent.ShouldContain("Low");
        Text(agreed).ShouldContain("countersigned");
        Text(await theirs.Page($"/people/{person}")).ShouldContain("Risk: low, judged by A. Officer");
        (await force.Ledger("judge-risk")).Count.ShouldBe(2);
        (await force.Ledger("countersign")).Select(line => line.StaffId).ShouldBe([supervisor.Id, supervisor.Id]);
        (await force.Ledger("open-risk")).Count.ShouldBe(3);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Arms_opens_with_the_last_answers_and_each_is_confirmed_or_changed(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var client = site.As(officer);
        var factors = AssessingPolicy.Default.ArmsFactors;
        (string, string)[] rated = [.. factors.SelectMany(factor => new[] { ($"Rated[{factor.Code}].Rating", "Partly"), ($"Rated[{factor.Code}].Evidence", $"seen: {factor.Code}"), ($"Rated[{factor.Code}].Source", "visit") })];

        var first = (await client.Page($"/people/{person}/risk/arms")).Form();
        var half = await (await client.Submit(first, [.. rated.SkipLast(3), ("Priority", "High"), ("Reasons", "Opportunity grows")])).Page();
        half.QuerySelectorAll(".govuk-error-summary a").Select(link => link.TextContent).ShouldBe(["Rate “Social investment”", "Select whether Police systems answered", "Select whether Probation answered", "Select whether Children’s services answered", "Select whether Open sources and social media answered"], ignoreOrder: true);
        half.QuerySelector("[name='Rated[opportunity].Evidence']")!.TextContent.ShouldContain("seen: opportunity");
        (string, string)[] asked = [.. Enumerable.Range(0, 4).Select(at => ($"Asked[{at}].Answered", at == 1 ? "no" : "yes"))];
        (await client.Submit(first, [.. rated, .. asked, ("Priority", "High"), ("Reasons", "Opportunity grows")])).Headers.Location!.ToString().ShouldBe($"/people/{person}/risk");

        var second = await client.Page($"/people/{person}/risk/arms");
        second.QuerySelector("[name='Rated[opportunity].Evidence']")!.TextContent.ShouldContain("seen: opportunity");
        (string, string)[] again = [.. asked, ("Priority", "High"), ("Reasons", "As before")];
        Text(await (await client.Submit(second.Form(), again)).Page()).ShouldContain("Confirm or change “Opportunity”: an answer is not carried forward unread.");
        (string, string)[] confirmed = [.. factors.Skip(1).Select(factor => ($"Rated[{factor.Code}].Confirmed", "true"))];
        (await client.Submit(second.Form(), [.. again, .. confirmed, ("Rated[opportunity].Evidence", "seen twice more")])).Headers.Location!.ToString().ShouldBe($"/people/{person}/risk");

        var overview = await client.Page($"/people/{person}/risk");
        Text(overview).ShouldContain("ARMS priority high");
        overview.QuerySelectorAll("svg.vigil-years .vigil-mark").Length.ShouldBe(2);
        var one = await client.Page(overview.QuerySelector("a[href*='/risk/assessments/']")!.GetAttribute("href")!);
        one.QuerySelectorAll("tbody tr").Select(row => row.TextContent.Contains("confirmed as before", StringComparison.Ordinal)).ShouldBe([false, .. Enumerable.Repeat(true, factors.Count - 1)]);
        Text(one).ShouldContain("Probation: did not answer");
        (await force.Ledger("assess-arms")).Select(line => line.People.Single()).ShouldBe([person, person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task Scores_are_calculated_from_the_record_read_before_they_are_recorded_and_change_no_level(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site, (new RiskFact(RiskLevel.Low, "as recorded"), new(2024, 1, 1)));
        var client = site.As(officer);
        var page = await client.Page($"/people/{person}/risk/calculate");
        Text(page).ShouldContain("Date of birth 4 May 1981");
        page.QuerySelector("[name='Typed[Born]']").ShouldBeNull();
        Text(page).ShouldContain("Custody or community In the community Assumed: nothing recorded says that this person is in custody today");

        (string, string)[] answers =
        [
            ("Typed[OffenceCode]", "02001"), ("Typed[AgeAtFirstSanction]", "9"), ("Typed[Sanctions]", "4"), ("Typed[ViolentSanctions]", "1"), ("Typed[ContactAdultSanctions]", "3"),
            ("Typed[ContactChildSanctions]", "0"), ("Typed[ImageSanctions]", "0"), ("Typed[NonContactSanctions]", "0"), ("Typed[StrangerVictim]", "yes"),
        ];
        Text(await (await client.Submit(page.Form(), [.. answers.Where(answer => answer.Item1 != "Typed[Sanctions]"), ("Typed[Sanctions]", "four")])).Page()).ShouldContain("Number of sanctions must be a whole number from 0 to 999");
        var result = await (await client.Submit(page.Form(), answers)).Page();
        Text(result).ShouldContain("The age at first sanction is below 10, the age of criminal responsibility.");
        Text(result).ShouldContain("Result: not recorded yet");
        (await force.Ledger("calculate-scores")).ShouldBeEmpty();
        (await client.Submit(result.Form(), [("save", "yes")])).Headers.Location!.ToString().ShouldBe($"/people/{person}/risk");

        var overview = await client.Page($"/people/{person}/risk");
        Text(overview).ShouldContain("calculated here");
        overview.QuerySelector(".vigil-banner .vigil-risk__word")!.TextContent.ShouldContain("Low");
        var one = await client.Page(overview.QuerySelector("a[href*='/risk/assessments/']")!.GetAttribute("href")!);
        Text(one).ShouldContain("nothing changes by itself");
        Text(one).ShouldContain("What made it");
        Text(one).ShouldContain("Static: from history alone. Model version 1.0, for ");
        Text(one).ShouldContain("Worked out from history alone, because not given: weapon in the current offence, suitability of accommodation, employment");
        (await force.Ledger("calculate-scores")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task What_is_wrong_is_said_all_together_at_its_fields_and_stops_no_other_predictor(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var client = site.As(officer);
        var page = await client.Page($"/people/{person}/risk/calculate");
        page.QuerySelector("details")!.HasAttribute("open").ShouldBeFalse();

        (string, string)[] answers =
        [
            .. History, ("Typed[OffenceCode]", "99999"), ("Typed[AgeAtFirstSanction]", "30"), ("Typed[ViolentSanctions]", "5"), ("Drugs", "Cannabis"),
        ];
        var typed = await (await client.Submit(page.Form(), [.. answers.Where(answer => answer.Item1 != "Typed[ImageSanctions]"), ("Typed[ImageSanctions]", "none"), ("Days[LatestOffence].Day", "31")])).Page();
        typed.QuerySelectorAll(".govuk-error-summary a").Length.ShouldBe(5);
        Text(typed).ShouldNotContain("not recorded yet");

        var result = await (await client.Submit(page.Form(), answers)).Page();
        result.QuerySelectorAll(".govuk-error-summary a").Select(link => (link.GetAttribute("href")!, link.TextContent)).ShouldBe(
        [
            ("#Typed_OffenceCode_", "The code of the current offence is not one in use."), ("#Typed_DrugMotivation_", "Drugs used are given, but not the motivation to tackle drug misuse."),
            ("#Typed_ViolentSanctions_", "The number of violent sanctions should be 0 up to the number of sanctions."),
        ], ignoreOrder: true);
        result.QuerySelectorAll(".govuk-error-summary a").ShouldAllBe(link => result.QuerySelector(link.GetAttribute("href")!) != null);
        result.QuerySelector("details:has([name='Drugs'])")!.HasAttribute("open").ShouldBeTrue();
        Text(result).ShouldContain("(ARP): could not be worked out");
        Text(result).ShouldContain("(CSRP): could not be worked out");
        result.QuerySelectorAll("h3").Select(heading => heading.TextContent).ShouldContain("Direct Contact Sexual Reoffending Predictor (DC-SRP): 38 points, 7.17%, very high");
        (await client.Submit(result.Form(), [("save", "yes")])).Headers.Location!.ToString().ShouldBe($"/people/{person}/risk");
        (await force.Ledger("calculate-scores")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_scores_are_dynamic_once_everything_about_now_is_answered_and_begin_with_these_answers_the_next_time(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (_, _, officer, person) = await Someone(site);
        var client = site.As(officer);
        (string, string)[] now =
        [
            .. new[] { "Accommodation", "RelationshipProblems", "Activities", "CurrentAlcohol", "BingeDrinking", "Impulsivity", "Temper", "Attitudes" }.Select(field => ($"Typed[{field}]", "Some")),
            .. new[] { "Weapon", "Unemployed", "DomesticAbuse" }.Select(field => ($"Typed[{field}]", "no")), ("Typed[Relationship]", "LivingApart"), ("Typed[DrugMotivation]", "Partial"), ("Drugs", "Cannabis"),
        ];
        (string, string)[] answers = [.. History, ("Typed[OffenceCode]", "02001"), ("Typed[AgeAtFirstSanction]", "30"), ("Typed[ViolentSanctions]", "1"), .. now];
        var form = (await client.Page($"/people/{person}/risk/calculate")).Form();
        var half = await (await client.Submit(form, answers)).Page();
        Text(half).ShouldContain("because not given: past convictions for serious violence.");
        Text(half).ShouldContain("Combined: DC-SRP, IIC-SRP and the static SVRP added up.");
        Text(await (await client.Submit(form, [.. answers, ("PastConvictions", "none"), ("PastConvictions", "Arson")])).Page()).ShouldContain("Tick “None of these” alone");

        var whole = await (await client.Submit(form, [.. answers, ("PastConvictions", "none")])).Page();
        Text(whole).ShouldContain("Combined: DC-SRP, IIC-SRP and the dynamic SVRP added up. Model version 1.0");
        whole.QuerySelectorAll("p").Count(line => line.TextContent.StartsWith("Dynamic: from history and from what is found now", StringComparison.Ordinal) && line.TextContent.EndsWith("Nothing is missing.", StringComparison.Ordinal)).ShouldBe(3);
        (await client.Submit(whole.Form(), [("save", "yes")])).Headers.Location!.ToString().ShouldBe($"/people/{person}/risk");

        var overview = await client.Page($"/people/{person}/risk");
        Text(overview).ShouldContain("model 1.0, dynamic");
        Text(await client.Page(overview.QuerySelector("a[href*='/risk/assessments/']")!.GetAttribute("href")!)).ShouldContain("Drugs used Cannabis Past convictions for serious violence None of these");
        var again = await client.Page($"/people/{person}/risk/calculate");
        again.QuerySelector("[name='Drugs'][value=Cannabis]")!.HasAttribute("checked").ShouldBeTrue();
        again.QuerySelector("[name='PastConvictions'][value=none]")!.HasAttribute("checked").ShouldBeTrue();
        again.QuerySelector("[name='Typed[Relationship]'] option[selected]")!.GetAttribute("value").ShouldBe("LivingApart");
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task The_official_score_stands_beside_ours_with_the_difference(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var client = site.As(officer);
        var result = await (await client.Submit((await client.Page($"/people/{person}/risk/calculate")).Form(), [.. History, ("Typed[OffenceCode]", "02001"), ("Typed[AgeAtFirstSanction]", "30"), ("Typed[ViolentSanctions]", "1")])).Page();
        await client.Submit(result.Form(), [("save", "yes")]);
        (string, string)[] said = [("On.Day", "3"), ("On.Month", "5"), ("On.Year", "2026"), ("Typed[score].Score", "31"), ("Typed[score].Band", "High"), ("Assessor", "P. Practitioner"), ("Agency", "HMPPS"), ("Source", "OASys")];
        await client.Submit((await client.Page($"/people/{person}/risk/record/dc-srp-2026")).Form(), said);

        Text(await client.Page($"/people/{person}/risk")).Split("Official scores")[^1].ShouldContain("31 points, high, HMPPS, 3/5/2026 differs 7 points more here; very high here, high there");
        (await force.Ledger("record-assessment")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    [Theory, ClassData(typeof(Databases))]
    public async Task An_assessment_of_an_older_name_is_recorded_with_the_bands_it_had(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var (force, _, officer, person) = await Someone(site);
        var client = site.As(officer);
        (await client.Page($"/people/{person}/risk/record")).QuerySelectorAll("a[href$='/risk/record/rsr'], a[href$='/risk/record/osp-c'], a[href$='/risk/record/aim3']").Length.ShouldBe(3);

        var form = (await client.Page($"/people/{person}/risk/record/rsr")).Form();
        (string, string)[] said = [("On.Day", "3"), ("On.Month", "5"), ("On.Year", "2019"), ("Typed[score].Band", "Medium"), ("Assessor", "P. Practitioner"), ("Agency", "HMPPS"), ("Source", "OASys")];
        Text(await (await client.Submit(form, [.. said, ("Typed[score].Score", "many")])).Page()).ShouldContain("Enter the score as a number");
        await client.Submit(form, [.. said, ("Typed[score].Score", "3.41")]);

        var overview = await client.Page($"/people/{person}/risk");
        Text(overview).ShouldContain("RSR 3.41%, medium 3/5/2019, 7 years ago P. Practitioner, HMPPS RSR");
        Text(await client.Page(overview.QuerySelector("a[href*='/risk/assessments/']")!.GetAttribute("href")!)).ShouldContain("its medium today’s high");
        (await client.GetAsync($"/people/{person}/risk/record/no-such")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await force.Ledger("record-assessment")).ShouldHaveSingleItem().People.ShouldBe([person]);
    }

    private static readonly (string, string)[] History =
    [
        ("Typed[Sanctions]", "4"), ("Typed[ContactAdultSanctions]", "3"), ("Typed[ContactChildSanctions]", "0"), ("Typed[ImageSanctions]", "0"), ("Typed[NonContactSanctions]", "0"), ("Typed[StrangerVictim]", "no"),
    ];

    private static string Text(IDocument page) => string.Join(' ', page.QuerySelector("main")!.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static async Task<(TestForce Force, Staff Supervisor, Staff Officer, Guid Person)> Someone(Site site, params (Fact, DateOnly?)[] facts)
    {
        var force = await TestForce.Create(site.Database, site.Time);
        var supervisor = await force.Staff("S. Sergeant", StaffRole.Supervisor);
        var officer = await force.Staff("A. Officer", StaffRole.OffenderManager, supervisor);
        return (force, supervisor, officer, await force.Person("Alan", "Example", officer, supervisor,
            [(new BirthFact(new(1981, 5, 4), Sex.Male), null), (new ManagementFact(ManagementKind.RegisteredSexOffender, 1, 1), new(2022, 6, 1)),
                (new OutcomeFact(new(OutcomeKind.Conviction, new(2022, 6, 1)) { Disposals = [new(DisposalKind.CommunityOrder, new(1, 0, 0))] }, "An offence", "Testford"), new(2022, 6, 1)), .. facts]));
    }
}
