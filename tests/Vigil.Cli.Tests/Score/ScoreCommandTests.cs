using System.Text;
using Vigil.Cli.Tests.Duties;

namespace Vigil.Cli.Tests.Score;

public class ScoreCommandTests
{
    private const string Columns =
        "id,ASSESSMENT_DATE,DOB,GENDER,OFFENCE_CODE,TOTAL_SANCTIONS_COUNT,TOTAL_VIOLENT_SANCTIONS,AGE_AT_FIRST_SANCTION,LAST_SANCTION_DATE,COMMUNITY_DATE,TWO_POINT_TWO,THREE_POINT_FOUR,FOUR_POINT_TWO,SIX_POINT_FOUR,SIX_POINT_SEVEN,SIX_POINT_EIGHT,SEVEN_POINT_TWO,EIGHT_POINT_EIGHT,NINE_POINT_ONE,NINE_POINT_TWO,ELEVEN_POINT_TWO,ELEVEN_POINT_FOUR,TWELVE_POINT_ONE,BENZODIAZIPINES,CANNABIS,CRACK_COCAINE,HALLUCINOGENS,HEROIN,KETAMINE,METHADONE,MISUSED_PRESCRIBED,OTHER_DRUGS,OTHER_OPIATE,POWDER_COCAINE,SOLVENTS,SPICE,STEROIDS,AGGRAVATED_BURGLARY,ARSON,CRIMINAL_DAMAGE_LIFE,FIREARMS,GBH,HOMICIDE,KIDNAP,ROBBERY,WEAPONS_NOT_FIREARMS";

    private const string Static = "24-11-2026,17-04-1985,M,00802,3,1,22,05-03-2024,04-03-2025";
    private const string Now = "1,2,2,1,1,1,2,1,2,1,2,2,1,N,N,N,N,Y,N,N,N,N,N,N,N,Y,N,0,0,0,0,0,0,0,1,1";
    private const string NoAnswers = ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,";

    [Fact]
    public async Task A_line_of_cases_becomes_a_line_of_scores_in_order()
    {
        var said = await Cases($"a,{Static},{Now}", $"b,{Static},{NoAnswers}");

        said.Exit.ShouldBe(0);
        var lines = said.Output.Split('\n');
        lines[0].ShouldBe("id,svrp_static,svrp_static_band,svrp_dynamic,svrp_dynamic_band,vrp_static,vrp_static_band,vrp_dynamic,vrp_dynamic_band,arp_static,arp_static_band,arp_dynamic,arp_dynamic_band,error");
        lines[1].ShouldBe("a,0.20,LOW,0.82,LOW,3.50,LOW,8.44,LOW,7.44,LOW,15.08,LOW,");
        lines[2].ShouldStartWith("b,0.20,LOW,,,3.50,LOW,,,7.44,LOW,,,\"SVRP: Worked out from history alone, because not given: weapon in the current offence, ");
    }

    [Fact]
    public async Task An_old_answer_of_1_to_unemployment_is_read_as_no_and_a_relationship_of_0_as_none()
    {
        var said = await Cases($"one,{Static},{Now.Replace("1,2,2,1,1,1", "1,2,1,1,1,0", StringComparison.Ordinal)}", $"none,{Static},{Now.Replace("1,2,2,1,1,1", "1,2,0,1,1,3", StringComparison.Ordinal)}");

        var lines = said.Output.Split('\n');
        lines[1]["one".Length..].ShouldBe(lines[2]["none".Length..]);
        lines[1].ShouldEndWith(",");
    }

    [Fact]
    public async Task A_line_with_a_fault_says_so_in_its_place_and_the_others_are_scored()
    {
        var said = await Cases(
            $"code,{Static.Replace("00802", "00001", StringComparison.Ordinal)},{Now}", $"date,{Static.Replace("17-04-1985", "31-02-1985", StringComparison.Ordinal)},{Now}", $"good,{Static},{Now}");

        said.Exit.ShouldBe(0);
        var lines = said.Output.Split('\n');
        lines[1].ShouldBe("code,,,,,,,,,,,,,SVRP: The code of the current offence is not one in use. VRP: The code of the current offence is not one in use. ARP: The code of the current offence is not one in use.");
        lines[2].ShouldBe("date,,,,,,,,,,,,,\"DOB should be a date that exists, as 03-10-2025, is 31-02-1985\"");
        lines[3].ShouldStartWith("good,0.20,");
    }

    [Fact]
    public async Task A_request_is_answered_with_all_six_and_one_failure_stops_no_other()
    {
        var said = await Request("""
            { "version": "V1_0", "gender": "MALE", "dateOfBirth": "1985-04-17", "assessmentDate": "2026-11-24", "dateOfCurrentConviction": "2024-03-05", "dateAtStartOfFollowup": "2025-03-04",
              "ageAtFirstSanction": 22, "totalNumberOfSanctionsForAllOffences": 3, "totalNumberOfViolentSanctions": 1, "currentOffenceCode": "00001", "supervisionStatus": "COMMUNITY",
              "hasEverCommittedSexualOffence": true, "totalContactAdultSexualSanctions": 1, "totalContactChildSexualSanctions": 0, "totalIndecentImageSanctions": 1, "totalNonContactSexualOffences": 1,
              "dateOfMostRecentSexualOffence": "2024-03-05", "anotherMemberOfTheirs": [ 1 ] }
            """);

        said.Exit.ShouldBe(0);
        var json = said.Json;
        json.AsObject().Select(member => member.Key).ShouldBe(
        [
            "allReoffendingPredictor", "violentReoffendingPredictor", "seriousViolentReoffendingPredictor", "directContactSexualReoffendingPredictor",
            "imagesAndIndirectContactSexualReoffendingPredictor", "combinedSeriousReoffendingPredictor",
        ]);
        json["directContactSexualReoffendingPredictor"]!["output"]!.ToJsonString().ShouldBe(
            """{"band":"HIGH","pointScore":30,"score":2.11,"femaleVersion":false,"hasSexualOffenceHistory":true,"riskBandReductionApplied":false}""");
        json["allReoffendingPredictor"]!["validationErrors"]![0]!["type"]!.GetValue<string>().ShouldBe("OFFENCE_CODE_MAPPING_NOT_FOUND");
        json["combinedSeriousReoffendingPredictor"]!["validationErrors"]![0]!["fields"]!.ToJsonString().ShouldBe("""["SERIOUS_VIOLENT_REOFFENDING_PREDICTOR"]""");
    }

    [Fact]
    public async Task A_request_without_a_day_is_about_today_and_null_is_as_if_absent()
    {
        var said = await Request("""{ "version": "V1_0", "assessmentDate": null, "gender": null }""");

        said.Exit.ShouldBe(0);
        said.Json["allReoffendingPredictor"]!["type"].ShouldBeNull();
        said.Json["seriousViolentReoffendingPredictor"]!["validationErrors"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("{", "$: is not JSON")]
    [InlineData("[]", "$: should be an object")]
    [InlineData("{\"gender\":\"X\",\"dateOfBirth\":\"1985-02-30\"}", "$.dateOfBirth: should be a date that exists, as 2026-03-02, is \"1985-02-30\"")]
    [InlineData("{\"gender\":\"X\",\"dateOfBirth\":\"1985-02-30\"}", "$.gender: should be one of MALE, FEMALE, is \"X\"")]
    [InlineData("{\"totalNumberOfSanctionsForAllOffences\":\"3\"}", "$.totalNumberOfSanctionsForAllOffences: should be a whole number, is \"3\"")]
    [InlineData("{\"previousConvictions\":[\"ROBBERY\",\"LARCENY\"]}", "$.previousConvictions[1]: should be one of HOMICIDE")]
    [InlineData("{\"version\":\"V2_0\"}", "$.version: should be V1_0, is \"V2_0\"")]
    public async Task Unusable_input_is_refused_with_a_line_for_each_fault(string request, string fault)
    {
        var said = await Request(request);

        said.Exit.ShouldBe(2);
        said.Output.ShouldBeEmpty();
        said.ErrorLines.ShouldContain(line => line.StartsWith(fault, StringComparison.Ordinal), said.Error);
    }

    [Fact]
    public async Task A_file_without_its_columns_or_that_is_not_there_is_refused()
    {
        var file = await Temporary("id,DOB\n1,01-01-1980\n");
        var said = await Run.Vigil("score", "--cases", file);
        said.Exit.ShouldBe(2);
        said.ErrorLines.ShouldContain(line => line.EndsWith("has no column GENDER", StringComparison.Ordinal));

        (await Run.Vigil("score", "--cases", file + ".none")).Exit.ShouldBe(2);
        (await Run.Vigil("score")).ErrorLines.ShouldHaveSingleItem().ShouldBe("score: give --cases and a file, or --request and a file");
        File.Delete(file);
    }

    private static async Task<Said> Cases(params string[] lines)
    {
        var file = await Temporary(string.Join('\n', [Columns, .. lines]));
        try
        {
            return await Run.Vigil("score", "--cases", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<Said> Request(string json)
    {
        var file = await Temporary(json);
        try
        {
            return await Run.Vigil("score", "--request", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> Temporary(string text)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text, new UTF8Encoding(false));
        return file;
    }
}
