using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Tests.Risk;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_generation_has_a_code_of_its_own_and_scales_of_their_own() =>
        Catalogue.All.SelectMany(instrument => instrument.Generations).ShouldSatisfyAllConditions(
            generations => generations.Select(generation => generation.Code).ShouldBeUnique(),
            generations => generations.ShouldAllBe(generation => generation.Scales.Count > 0 && generation.Scales.Select(scale => scale.Code).Distinct().Count() == generation.Scales.Count && generation.Source.Length > 0));

    [Theory]
    [InlineData("osp-c", "dc-srp")]
    [InlineData("osp-i", "iic-srp")]
    [InlineData("rsr", "csrp")]
    [InlineData("ogrs3", "arp")]
    [InlineData("ovp", "vrp")]
    [InlineData("snsv", "svrp")]
    public void An_older_name_is_found_under_the_instrument_of_today(string older, string today) => Catalogue.Of(older)!.Value.Instrument.Code.ShouldBe(today);

    [Fact]
    public void Every_predictor_has_its_place_for_the_official_score() =>
        Enum.GetValues<Predictor>().ShouldAllBe(predictor => Catalogue.Of(Assessments.Code(predictor) + "-2026") != null && Catalogue.Of(Assessments.Code(predictor) + "-2026")!.Value.Instrument.Calculated);

    [Fact]
    public void An_instrument_says_for_whom_it_is_not_meant()
    {
        Catalogue.Of("rm2000")!.Value.Instrument.NotValidFor(new(new(1980, 1, 1), Sex.Female), new(2026, 1, 1))!.ShouldContain("recorded as female");
        Catalogue.Of("rm2000")!.Value.Instrument.NotValidFor(new(new(2010, 1, 1), Sex.Male), new(2026, 1, 1))!.ShouldContain("younger");
        Catalogue.Of("rm2000")!.Value.Instrument.NotValidFor(new(new(1980, 1, 1), Sex.NotRecorded), new(2026, 1, 1)).ShouldBeNull();
    }
}
