using CsCheck;
using Vigil.Records.Sealing;

namespace Vigil.Records.Tests.Sealing;

public sealed class NumberTests
{
    [Theory]
    [InlineData(SealedKind.NationalInsurance, "QQ 12 34 56 C", "QQ123456C")]
    [InlineData(SealedKind.NationalInsurance, "qq123456c", "QQ123456C")]
    [InlineData(SealedKind.Account, "20-00-00 12345678", "20000012345678")]
    [InlineData(SealedKind.Account, "200000 123456", "20000000123456")]
    [InlineData(SealedKind.Account, "GB33 BUKB 2020 1555 5555 55", "GB33BUKB20201555555555")]
    [InlineData(SealedKind.Account, "4111 1111 1111 1111", "4111111111111111")]
    [InlineData(SealedKind.Card, "4111-1111-1111-1111", "4111111111111111")]
    [InlineData(SealedKind.Document, "107 185 703", "107185703")]
    public void A_number_is_taken_however_it_is_spaced(SealedKind kind, string typed, string normal)
    {
        Numbers.Fault(kind, typed).ShouldBeNull();
        Numbers.Normal(kind, typed).ShouldBe(normal);
    }

    [Theory]
    [InlineData(SealedKind.NationalInsurance, "")]
    [InlineData(SealedKind.NationalInsurance, "QQ123456")]
    [InlineData(SealedKind.NationalInsurance, "QQ123456E")]
    [InlineData(SealedKind.NationalInsurance, "QQ1234567C")]
    [InlineData(SealedKind.NationalInsurance, "B" + "G123456C")]
    [InlineData(SealedKind.NationalInsurance, "DA123456C")]
    [InlineData(SealedKind.NationalInsurance, "AO123456C")]
    [InlineData(SealedKind.Account, "20-00-00 12345")]
    [InlineData(SealedKind.Account, "GB34 BUKB 2020 1555 5555 55")]
    [InlineData(SealedKind.Card, "4111 1111 1111 1112")]
    [InlineData(SealedKind.Card, "4111 1111 111")]
    [InlineData(SealedKind.Card, "4111 1111 1111 111A")]
    [InlineData(SealedKind.Document, "1-2")]
    public void What_is_no_such_number_is_answered_in_words(SealedKind kind, string typed) => Numbers.Fault(kind, typed).ShouldNotBeNullOrEmpty();

    [Theory]
    [InlineData(SealedKind.NationalInsurance, "QQ123456C", "•• •• •• •6 C")]
    [InlineData(SealedKind.Account, "20000012345678", "•••• 5678")]
    [InlineData(SealedKind.Card, "4111111111111111", "•••• 1111")]
    [InlineData(SealedKind.Document, "107185703", "•••• 703")]
    [InlineData(SealedKind.Document, "A1234", "••••")]
    public void A_mask_tells_two_numbers_apart_and_no_more(SealedKind kind, string normal, string mask) => Masks.Of(kind, normal).ShouldBe(mask);

    [Fact]
    public void A_mask_depends_on_nothing_but_the_end_of_the_number() =>
        Gen.Select(Gen.Char["0123456789"].Array[14], Gen.Char["0123456789"].Array[14]).Sample((one, other) =>
        {
            foreach (var (kind, shown) in new[] { (SealedKind.NationalInsurance, 2), (SealedKind.Account, 4), (SealedKind.Card, 4), (SealedKind.Document, 3) })
            {
                var sameEnd = new string(other)[..^shown] + new string(one)[^shown..];
                Masks.Of(kind, sameEnd).ShouldBe(Masks.Of(kind, new(one)));
                Masks.Of(kind, new(one)).Count(char.IsAsciiDigit).ShouldBe(shown);
            }
        });
}
