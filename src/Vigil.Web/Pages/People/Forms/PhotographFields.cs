using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The fields of a photograph's form, for the two pages that have it.</summary>
/// <param name="Form">What is in them.</param>
/// <param name="Showable">The entries that a photograph can be of.</param>
public sealed record PhotographFields(PhotographForm Form, IReadOnlyList<Choice> Showable);
