using System.Text.RegularExpressions;

namespace Vigil.Architecture.Tests;

/// <summary>What the documents say of the code and of each other is true.</summary>
public partial class Documents
{
    [Fact]
    public void Every_decision_is_numbered_in_turn_and_listed()
    {
        var decisions = Directory.GetFiles(Checkout.At("docs", "decisions"), "0*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        var listed = Checkout.Read("docs", "decisions", "README.md");

        for (var i = 0; i < decisions.Length; i++)
        {
            decisions[i].ShouldStartWith($"{i + 1:0000}-");
            Checkout.Read("docs", "decisions", decisions[i]).ShouldStartWith($"# {i + 1}. ");
            listed.ShouldContain($"[{i + 1}]({decisions[i]})");
        }
    }

    [Fact]
    public void Every_word_of_the_glossary_is_in_the_code()
    {
        var code = string.Join('\n', Checkout.Files().Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)).Select(path => Checkout.Read(path)));
        var words = Checkout.Read("docs", "glossary.md").Split('\n').Where(line => line.StartsWith('|') && line.Contains('`'))
            .SelectMany(line => Quoted().Matches(line.Split('|')[2]).Select(match => match.Groups[1].Value)).ToArray();

        words.ShouldNotBeEmpty();
        words.Where(word => !Regex.IsMatch(code, $@"\b{word}\b")).ShouldBeEmpty();
    }

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Quoted();
}
