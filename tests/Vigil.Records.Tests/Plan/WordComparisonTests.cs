using CsCheck;
using Vigil.Records.Access;
using Vigil.Records.Plan;
using Vigil.Testing;

namespace Vigil.Records.Tests.Plan;

public sealed class WordComparisonTests
{
    private static readonly string[] Some = ["a", "b", "c", "dd"];

    [Fact]
    public void Words_added_and_taken_away_are_found_between_those_kept() =>
        WordComparison.Between("He lives alone in Testford.", "He lives with his sister in Testford.").Select(words => (words.Turn, words.Text)).ShouldBe(
            [(Turn.Kept, "He lives "), (Turn.TakenAway, "alone "), (Turn.Added, "with his sister "), (Turn.Kept, "in Testford.")]);

    [Fact]
    public void What_is_kept_and_added_is_the_new_text_and_what_is_kept_and_taken_away_has_the_old_words() =>
        Gen.Select(Text, Text).Sample((before, after) =>
        {
            var parts = WordComparison.Between(before, after);
            string.Concat(parts.Where(part => part.Turn != Turn.TakenAway).Select(part => part.Text)).ShouldBe(after);
            Words(string.Concat(parts.Where(part => part.Turn != Turn.Added).Select(part => part.Text + " "))).ShouldBe(Words(before));
            parts.Zip(parts.Skip(1)).ShouldAllBe(pair => pair.First.Turn != pair.Second.Turn);
        });

    [Fact]
    public void Texts_too_long_to_compare_word_by_word_are_still_shown_whole()
    {
        var (before, after) = (string.Join(' ', Enumerable.Range(0, 12_000).Select(word => $"a{word}")), string.Join(' ', Enumerable.Range(0, 12_000).Select(word => $"b{word}")));

        WordComparison.Between(before, after).Select(words => words.Turn).ShouldBe([Turn.TakenAway, Turn.Added]);
    }

    [Fact]
    public void Versions_are_compared_section_by_section()
    {
        var before = TestPlan.Content(new(2026, 11, 24), new(Guid.Empty, Guid.Empty, "A. Officer", StaffRole.OffenderManager, null));
        var sections = PlanComparison.Between(before, before with { Visits = before.Visits! with { Days = 30 } });

        sections.Count.ShouldBe(12);
        var visits = sections.Where(section => section.Changed).ShouldHaveSingleItem();
        (visits.Title, visits.Words[1]).ShouldBe(("Home visits", new ComparedWords(Turn.TakenAway, "45 ")));
    }

    private static Gen<string> Text => Gen.Select(Gen.Int[0, 3], Gen.Bool).Array[0, 8].Select(words => string.Concat(words.Select(word => Some[word.Item1] + (word.Item2 ? " " : "\n"))));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
