using Vigil.Domain.Plan;

namespace Vigil.Records.Plan;

/// <summary>A section of two versions, compared.</summary>
/// <param name="Title">The section.</param>
/// <param name="Words">Its words and what became of them.</param>
public sealed record ComparedSection(string Title, IReadOnlyList<ComparedWords> Words)
{
    /// <summary>Whether anything of it changed.</summary>
    public bool Changed => Words.Any(words => words.Turn != Turn.Kept);
}

/// <summary>Two versions of a plan side by side, section by section.</summary>
public static class PlanComparison
{
    /// <summary>Every section, in the order of the plan.</summary>
    public static IReadOnlyList<ComparedSection> Between(PlanContent before, PlanContent after) =>
        [.. PlanWords.Parts(before).Zip(PlanWords.Parts(after), (old, now) => new ComparedSection(now.Title, WordComparison.Between(old.Text, now.Text)))];
}
