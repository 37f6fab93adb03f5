using Vigil.Domain.People;
using Vigil.Domain.Visits;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>A form for what a visit found to have changed, with the words of the visit in it.</summary>
internal static class FoundForm
{
    /// <summary>Puts the words of a change into the field that they most likely belong to.</summary>
    public static void Fill(Visit visit, int? change, string kind, Dictionary<string, string?> typed)
    {
        if (change is not { } at || visit.Changes.ElementAtOrDefault(at) is not { } found || found.Kind != kind)
        {
            return;
        }

        typed["Basis"] = nameof(LawfulBasis.RiskManagement);
        typed[kind switch
        {
            "address" or "household" => "Lines",
            "telephone" => "Number",
            "online" => "Identifier",
            "relationship" => "Name",
            "occupation" => "Organisation",
            _ => "Description",
        }] = found.Words;
    }
}
