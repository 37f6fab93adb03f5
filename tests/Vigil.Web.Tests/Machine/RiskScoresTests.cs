using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Access;
using Vigil.Records.Exchange.Actuarial;
using Vigil.Testing;

namespace Vigil.Web.Tests.Machine;

public class RiskScoresTests
{
    private const string Request = """
        { "version": "V1_0", "gender": "MALE", "dateOfBirth": "1985-04-17", "dateOfCurrentConviction": "2024-03-05", "dateAtStartOfFollowup": "2025-03-04",
          "ageAtFirstSanction": 22, "totalNumberOfSanctionsForAllOffences": 3, "totalNumberOfViolentSanctions": 1, "currentOffenceCode": "00802", "supervisionStatus": "COMMUNITY",
          "hasEverCommittedSexualOffence": true, "totalContactAdultSexualSanctions": 1, "totalContactChildSexualSanctions": 0, "totalIndecentImageSanctions": 1, "totalNonContactSexualOffences": 1,
          "dateOfMostRecentSexualOffence": "2024-03-05" }
        """;

    [Theory, ClassData(typeof(Databases))]
    public async Task Whoever_is_signed_in_has_the_six_scores_and_it_leaves_no_line_in_the_ledger(DatabaseKind kind)
    {
        await using var site = await Site.Start(kind);
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));
        var before = await Lines(site, force);

        var answer = await client.PostAsync("/api/risk-scores/v1", Json(Request));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await answer.Content.ReadAsStringAsync();
        // the clock stands at 24 November 2026, and no day was given
        var answers = ApiRequest.Read(Encoding.UTF8.GetBytes(Request), new(2026, 11, 24)).Answers!;
        text.ShouldBe(Encoding.UTF8.GetString(ApiAnswer.Write(AllPredictors.Score(answers, Reading.Api), indented: false).Span));
        JsonNode.Parse(text)!["combinedSeriousReoffendingPredictor"]!["output"]!["overallScore"]!.GetValue<decimal>().ShouldBe(5.64m);
        (await Lines(site, force)).ShouldBe(before);
    }

    [Fact]
    public async Task A_stranger_has_neither_scores_nor_their_description()
    {
        await using var site = await Site.Start();
        await TestForce.Create(site.Database, site.Time);
        var client = site.As(null);

        var scores = await client.PostAsync("/api/risk-scores/v1", Json(Request));
        var description = await client.GetAsync("/openapi/v1.json");

        scores.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        scores.Headers.Location!.ToString().ShouldContain("/sign-in");
        (await scores.Content.ReadAsStringAsync()).ShouldBeEmpty();
        description.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_with_a_line_for_each_fault()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));

        var wrong = await client.PostAsync("/api/risk-scores/v1", Json("""{ "gender": "X", "dateOfBirth": "1985-02-30" }"""));
        var broken = await client.PostAsync("/api/risk-scores/v1", Json("{"));
        var form = await client.PostAsync("/api/risk-scores/v1", new StringContent(Request, Encoding.UTF8, "text/plain"));

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Faults(await wrong.Content.ReadAsStringAsync()).ShouldBe(
            ["$.gender: should be one of MALE, FEMALE, is \"X\"", "$.dateOfBirth: should be a date that exists, as 2026-03-02, is \"1985-02-30\""], ignoreOrder: true);
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Faults(await broken.Content.ReadAsStringAsync()).ShouldHaveSingleItem().ShouldStartWith("$: is not JSON");
        form.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task The_description_tells_every_member_and_what_is_left_in_the_ledger_and_nothing_of_the_pages()
    {
        await using var site = await Site.Start();
        var force = await TestForce.Create(site.Database, site.Time);
        var client = site.As(await force.Staff("A. Officer", StaffRole.OffenderManager));

        var document = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;

        document["paths"]!.AsObject().Select(path => path.Key).ShouldBe(["/api/risk-scores/v1"]);
        var post = document["paths"]!["/api/risk-scores/v1"]!["post"]!;
        post["description"]!.GetValue<string>().ShouldContain("leaves no line in the ledger");
        var members = post["requestBody"]!["content"]!["application/json"]!["schema"]!["properties"]!.AsObject();
        members.Select(member => member.Key).ShouldBe(ApiShape.Members.Select(member => member.Name));
        members["gender"]!["enum"]!.ToJsonString().ShouldBe("""["MALE","FEMALE"]""");
        foreach (var name in JsonNode.Parse(Request)!.AsObject().Select(member => member.Key))
            members.ContainsKey(name).ShouldBeTrue(name);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string[] Faults(string answer) => [.. JsonNode.Parse(answer)!["faults"]!.AsArray().Select(line => line!.GetValue<string>())];

    private static async Task<int> Lines(Site site, TestForce force)
    {
        await using var db = site.Database.Engine.Open(force.Id);
        await site.Database.Engine.BeginAsync(db, force.Id, Staff.SystemId, writing: false, TestContext.Current.CancellationToken);
        return await db.LedgerEntries.CountAsync(TestContext.Current.CancellationToken);
    }
}
