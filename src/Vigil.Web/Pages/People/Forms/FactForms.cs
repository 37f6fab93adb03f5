using System.Collections.Frozen;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>Every form by the kind of fact it is for.</summary>
internal static class FactForms
{
    private static readonly FrozenDictionary<string, FactForm> All = new[]
    {
        PersonForms.Name, PersonForms.Birth, PersonForms.Identifier, PersonForms.Status, PersonForms.Address, PersonForms.Household,
        PersonForms.Management, CourtForms.Outcome, CourtForms.Order, SealedForms.Account, SealedForms.Card, SealedForms.Document,
        LifeForms.Description, LifeForms.Mark, LifeForms.Communication, LifeForms.Health, LifeForms.Vehicle, LifeForms.Device, LifeForms.Telephone, LifeForms.Online,
        LifeForms.Relationship, LifeForms.Occupation, LifeForms.Routine, LifeForms.Warning, ReleaseForm.Plan,
    }.ToFrozenDictionary(form => form.Kind, StringComparer.Ordinal);

    /// <summary>The form for a kind, or none.</summary>
    public static FactForm? Of(string kind) => All.GetValueOrDefault(kind);
}
