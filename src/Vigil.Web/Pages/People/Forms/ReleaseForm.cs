using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The form for what is known before a release; every field may be left open until it is known.</summary>
internal static class ReleaseForm
{
    public static readonly FactForm Plan = LifeForms.Of<ReleasePlanFact>("release",
        [
            new("Lines", "Address on release", Asked.Lines), new("Postcode", "Postcode"), new("LivesWith", "Who will they live with?", Hint: "“Nobody” is an answer too"), new("Devices", "Which devices will they have?"),
            new("Telephone", "How will they be telephoned?"), new("Bank", "Where will they bank?"), new("Conditions", "Licence conditions, as far as they are known", Asked.Lines),
            new("Told", "Were they told that they must notify within 3 days? How, and when?"),
        ],
        form => new(
            form.Text("Lines"), form.Text("Postcode")?.ToUpper(CultureInfo.InvariantCulture), form.Text("LivesWith"), form.Text("Devices"), form.Text("Telephone"), form.Text("Bank"),
            form.Text("Conditions"), form.Text("Told"), LifeForms.Ground(form)),
        (plan, form) =>
        {
            form.Put("Lines", plan.Lines);
            form.Put("Postcode", plan.Postcode);
            form.Put("LivesWith", plan.LivesWith);
            form.Put("Devices", plan.Devices);
            form.Put("Telephone", plan.Telephone);
            form.Put("Bank", plan.Bank);
            form.Put("Conditions", plan.Conditions);
            form.Put("Told", plan.Told);
        })
        with { From = null, To = null, Repeats = false };
}
