using System.Globalization;
using Vigil.Cli.Tests.Duties;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Cli.Tests.Score;

/// <summary>What comes out for published people against what was published for them.</summary>
public class CasesAgreementTests
{
    private const string Retired = "with an offence code that is no longer in use";
    private const string None = "without a published score";

    public static TheoryData<string> Scores => ["svrp_static", "svrp_dynamic", "vrp_static", "vrp_dynamic", "arp_static", "arp_dynamic"];

    [Theory, MemberData(nameof(Scores))]
    public async Task Every_score_published_for_a_person_comes_out_here(string column)
    {
        var published = Published.Table("ogrs4_expected.csv").ToDictionary(row => row["id"]);
        var agreement = new Agreement($"{column}, published by the Ministry");
        foreach (var (person, ours) in await Scored())
        {
            if (!published.TryGetValue(person["id"], out var expected))
            {
                agreement.Skip(None);
            }
            else if (OffenceCodes.CategoryOf(person["OFFENCE_CODE"]) is null)
            {
                agreement.Skip(Retired);
                ours[column].ShouldBeEmpty();
            }
            else
            {
                agreement.Compare(person["id"], ours[column], expected[column], Agrees(ours[column], expected[column]));
            }
        }

        // 83 people are published, 9 of them with a retired code
        agreement.Hold(74);
    }

    [Theory, MemberData(nameof(Scores))]
    public async Task An_independent_recalculation_says_the_same_of_everyone(string column)
    {
        var second = Published.Table("ogrs4_second_implementation.csv").ToDictionary(row => row["id"]);
        var agreement = new Agreement($"{column}, recalculated independently");
        foreach (var (person, ours) in await Scored())
        {
            if (!second.TryGetValue(person["id"], out var expected))
            {
                agreement.Skip(Retired);
                OffenceCodes.CategoryOf(person["OFFENCE_CODE"]).ShouldBeNull();
            }
            else
            {
                var (said, wanted) = ($"{ours[column]} {ours[column + "_band"]}", $"{expected[column + "_pct"]} {expected[column + "_band"]}");
                agreement.Compare(person["id"], said, wanted, said == wanted);
            }
        }

        agreement.Hold(974);
    }

    [Fact]
    public void A_difference_of_a_hundredth_of_a_percent_would_be_seen()
    {
        Agrees("0.16", "0.00159764").ShouldBeTrue();
        Agrees("0.17", "0.00159764").ShouldBeFalse();
        Agrees("", "0.00159764").ShouldBeFalse();

        var planted = new Agreement("planted");
        planted.Compare("1", "0.17", "0.00159764", Agrees("0.17", "0.00159764"));
        Should.Throw<ShouldAssertException>(() => planted.Hold(1));
        Should.Throw<ShouldAssertException>(() => new Agreement("empty").Hold(1));
    }

    private static async Task<IEnumerable<(Dictionary<string, string> Person, Dictionary<string, string> Ours)>> Scored()
    {
        var said = await Run.Vigil("score", "--cases", Published.At("ogrs4_inputs.csv"));
        said.Exit.ShouldBe(0, said.Error);
        var (people, ours) = (Published.Table("ogrs4_inputs.csv"), Published.Rows("scores", said.Output));
        ours.Select(row => row["id"]).ShouldBe(people.Select(row => row["id"]));
        return people.Zip(ours);
    }

    // published as a fraction of six figures, or where the Ministry rounded itself, of four decimals
    private static bool Agrees(string ours, string published)
    {
        if (ours.Length == 0)
        {
            return false;
        }

        var fraction = decimal.Parse(published, NumberStyles.Float, CultureInfo.InvariantCulture);
        var least = (fraction - 0.0000000005m) * 100m;
        var most = (fraction + (fraction * 0.000005m)) * 100m;
        var percent = decimal.Parse(ours, CultureInfo.InvariantCulture);
        return percent >= Math.Round(least, 2, MidpointRounding.AwayFromZero) && percent <= Math.Round(most, 2, MidpointRounding.AwayFromZero);
    }
}
