using CsCheck;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;

namespace Vigil.Domain.Tests.Supervision;

/// <summary>Drawing records for a supervisor to check: by chance, by a number, from every stratum, nobody twice.</summary>
public sealed class DipSamplingTests
{
    private static readonly IReadOnlySet<Stratum> None = new HashSet<Stratum>();

    private static readonly Gen<RiskLevel> AnyLevel = Gen.Int[0, Enum.GetValues<RiskLevel>().Length - 1].Select(at => Enum.GetValues<RiskLevel>()[at]);
    private static readonly Gen<Stratum> AnyStratum = Gen.Select(AnyLevel, Gen.Int[0, 4], (level, manager) => new Stratum(level, manager == 0 ? null : Id(manager)));
    private static readonly Gen<Drawable[]> AnyList = Gen.Select(Gen.Guid, AnyStratum, (person, stratum) => new Drawable(person, stratum)).Array[0, 120];
    private static readonly Gen<SampleRates> AnyRates = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100], (a, b, c, d, e) => new SampleRates(a, b, c, d, e));

    [Fact]
    public void The_same_number_draws_the_same_records_from_the_same_list_in_whatever_order_it_comes() => Gen.Select(AnyList, AnyRates, Gen.Int).Sample((list, rates, seed) =>
        DipSampling.Draw(list.Reverse(), rates, None, seed).ShouldBe(DipSampling.Draw(list, rates, None, seed)));

    [Fact]
    public void Nobody_is_drawn_twice_and_only_who_is_listed() => Gen.Select(AnyList, AnyRates, Gen.Int).Sample((list, rates, seed) =>
    {
        var drawn = DipSampling.Draw([.. list, .. list], rates, None, seed);
        drawn.Select(one => one.Person).ShouldBeUnique();
        drawn.ShouldAllBe(one => list.Contains(one));
    });

    [Fact]
    public void Every_level_has_its_share_rounded_up_and_every_manager_in_it_as_far_as_the_share_reaches() => Gen.Select(AnyList, AnyRates, Gen.Int).Sample((list, rates, seed) =>
    {
        var drawn = DipSampling.Draw(list, rates, None, seed);
        foreach (var level in list.GroupBy(one => one.Stratum.Level))
        {
            var (places, managers) = ((int)Math.Ceiling(level.Count() * rates.Of(level.Key, false) / 100m), level.Select(one => one.Stratum.ManagerId).Distinct().Count());
            var at = drawn.Where(one => one.Stratum.Level == level.Key).ToList();
            at.Count.ShouldBe(places);
            at.Select(one => one.Stratum.ManagerId).Distinct().Count().ShouldBe(Math.Min(places, managers));
        }
    });

    [Fact]
    public void A_stratum_that_failed_has_the_greater_share_for_itself_and_at_least_one_place() => Gen.Select(AnyList.Where(list => list.Length > 0), AnyRates, Gen.Int).Sample((list, rates, seed) =>
    {
        var failed = list[0].Stratum;
        var people = list.Count(one => one.Stratum == failed);
        DipSampling.Draw(list, rates, new HashSet<Stratum> { failed }, seed).Count(one => one.Stratum == failed)
            .ShouldBe(Math.Max(1, (int)Math.Ceiling(people * Math.Max(rates.Of(failed.Level, false), rates.AfterFailure) / 100m)));
    });

    [Fact]
    public void Another_number_draws_others_and_over_many_numbers_everyone_is_drawn()
    {
        Drawable[] list = [.. Enumerable.Range(1, 60).Select(at => new Drawable(Id(at), new(RiskLevel.High, Id(1000 + (at % 3)))))];
        var rates = new SampleRates(0, 10, 0, 0, 0);
        var draws = Enumerable.Range(0, 300).Select(seed => DipSampling.Draw(list, rates, None, seed).Select(one => one.Person).ToList()).ToList();

        draws.ShouldAllBe(draw => draw.Count == 6);
        draws.SelectMany(draw => draw).CountBy(person => person).Count().ShouldBe(60);
        // each of 60 is expected 30 times in 300 draws of 6
        draws.SelectMany(draw => draw).CountBy(person => person).ShouldAllBe(pair => pair.Value > 10 && pair.Value < 60);
        draws.Select(draw => string.Join(' ', draw)).Distinct().Count().ShouldBeGreaterThan(290);
    }

    [Fact]
    public void A_stratum_is_drawn_more_of_until_a_later_sample_of_it_passes()
    {
        var (ann, bob) = (new Stratum(RiskLevel.High, Id(1)), new Stratum(RiskLevel.High, Id(2)));
        DateTime first = new(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc), second = first.AddMonths(3), third = first.AddMonths(6);

        DipSampling.Failed([new(ann, first, true), new(ann, first, false), new(bob, first, true)]).ShouldBe([ann]);
        DipSampling.Failed([new(ann, first, false), new(ann, second, null)]).ShouldBe([ann]);
        DipSampling.Failed([new(ann, first, false), new(ann, second, true), new(ann, third, null)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Finding.InOrder, null, false, "Home visits: tick what shows that it is in order, or say what you saw.")]
    [InlineData(Finding.InOrder, null, true, null)]
    [InlineData(Finding.InOrder, "Seen at the visit in May", false, null)]
    [InlineData(Finding.ToPutRight, null, true, "Home visits: say what is to be put right.")]
    [InlineData(Finding.NotApplicable, " ", false, "Home visits: say why it does not apply.")]
    public void An_answer_rests_on_evidence_or_on_words(Finding finding, string? words, bool evidence, string? refused) =>
        SupervisionRules.Refuse([new(ReviewTopic.Visits, finding, words, evidence ? [new("Set in the plan", null)] : [])])?.Reason.ShouldBe(refused);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
