using Vigil.Domain.People;

namespace Vigil.Domain.Tests.People;

public sealed class PncNumberTests
{
    [Theory]
    [InlineData("2008/0545166T", null)]
    [InlineData("08/545166t", null)]
    [InlineData("2019/9000001S", null)]
    [InlineData("2008/0545166U", "check letter")]
    [InlineData("2008/0545661T", "check letter")]
    [InlineData("2008-0545166T", "up to 7 digits and a letter")]
    [InlineData("2008/05451669T", "up to 7 digits and a letter")]
    [InlineData("2008/T", "up to 7 digits and a letter")]
    [InlineData("unknown", "up to 7 digits and a letter")]
    public void A_check_letter_fits_its_digits_or_is_doubted(string typed, string? doubt)
    {
        if (doubt is null)
        {
            PncNumber.Doubt(typed).ShouldBeNull();
        }
        else
        {
            PncNumber.Doubt(typed)!.ShouldContain(doubt);
        }
    }
}
