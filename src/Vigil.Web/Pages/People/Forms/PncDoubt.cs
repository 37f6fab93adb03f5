using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.People;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>A PNC number whose shape or check letter does not fit is asked about once; sent again as it is, it is kept.</summary>
internal static class PncDoubt
{
    /// <summary>Asks about a doubtful number that has not been asked about.</summary>
    /// <param name="number">The number as it would be kept.</param>
    /// <param name="seen">The number asked about before.</param>
    /// <param name="field">The field it was typed into.</param>
    /// <param name="errors">Where the question goes.</param>
    /// <returns>The number asked about by now; none where it is not doubtful.</returns>
    public static string? Ask(string number, string? seen, string field, ModelStateDictionary errors)
    {
        if (PncNumber.Doubt(number) is not { } doubt)
        {
            return null;
        }

        if (number != seen)
        {
            errors.AddModelError(field, $"{doubt}. Check it; if it stands so in the record it comes from, save it again as it is");
        }

        return number;
    }
}
