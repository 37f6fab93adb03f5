using System.Text.RegularExpressions;

namespace Vigil.Architecture.Tests;

/// <summary>Nobody real is in this repository: only identifiers that can never be issued stand in it.</summary>
public partial class InventedPeople
{
    [Fact]
    public void Only_identifiers_that_were_never_issued_are_in_the_repository() =>
        PlainFiles.Texts().SelectMany(file => IssuedIn(file.Text).Select(found => $"{file.Path}: {found}")).ShouldBeEmpty();

    [Theory]
    [InlineData("NI QQ 12 34 56 C", true)]
    [InlineData("NI A{0}B 12 34 56 C", false)]
    [InlineData("ring 07700 900123 or +44 7700 900123", true)]
    [InlineData("ring 07{0}701 900123", false)]
    [InlineData("ring 01632 960001", true)]
    [InlineData("ring 016{0}33 960001", false)]
    [InlineData("live at ZZ99 3VZ", true)]
    [InlineData("live at CA1{0} 2AB", false)]
    [InlineData("write to a.officer@example.test", true)]
    [InlineData("write to a.officer@police{0}.uk", false)]
    public void An_identifier_that_may_be_somebodys_is_seen(string text, bool invented) =>
        // the gap keeps these very lines from being found above
        IssuedIn(text.Replace("{0}", "")).Any().ShouldBe(!invented);

    private static IEnumerable<string> IssuedIn(string text) =>
        NationalInsurance().Matches(text).Concat(Mobile().Matches(text)).Concat(Landline().Matches(text)).Concat(Postcode().Matches(text)).Concat(Email().Matches(text))
            .Select(match => match.Value);

    // Q is never a first or second letter of an issued number
    [GeneratedRegex(@"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b")]
    private static partial Regex NationalInsurance();

    // Ofcom keeps 07700 900000 to 900999 and 01632 960000 to 960999 for drama
    [GeneratedRegex(@"(?<![\d.])(?:0|\+44 ?)7(?!700 ?900 ?\d)\d{3} ?\d{3} ?\d{3}(?!\d)")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![\d.])(?:0|\+44 ?)1(?!632 ?960 ?\d)\d{3} \d{3} ?\d{3}(?!\d)")]
    private static partial Regex Landline();

    // ZZ99 stands for no fixed abode and the like, and is no postcode
    [GeneratedRegex(@"(?<![\w.])(?!ZZ99)[A-Z]{1,2}\d[A-Z\d]? \d[A-BD-HJLNP-UW-Z]{2}(?!\w)")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"[\w.+-]+@(?!(?:[\w-]+\.)*example\.(?:test|com|org)\b)[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|test|gov)\b")]
    private static partial Regex Email();
}
