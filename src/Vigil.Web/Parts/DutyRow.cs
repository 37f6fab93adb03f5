using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Parts;

/// <summary>One duty: who must do what by when, where it stands, and how its date was reached.</summary>
public sealed record DutyRow : Component
{
    /// <summary>Who must do what: "Must notify a change", "We must visit".</summary>
    public required string What { get; init; }

    /// <summary>What to advise: "by 12 September 2026".</summary>
    public required string Advise { get; init; }

    /// <summary>After which day it is late, where that differs from what to advise.</summary>
    public string? LateAfter { get; init; }

    /// <summary>Where it stands, in a word: "Late", "Due".</summary>
    public required Tag State { get; init; }

    /// <summary>The facts and the arithmetic, one sentence each.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>The provision: "Sexual Offences Act 2003, section 83(1)".</summary>
    public required string Provision { get; init; }

    /// <summary>What to do next: a link or a button.</summary>
    public Markup Step { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var late = string.IsNullOrEmpty(LateAfter) ? default : Of($"<span>late after {LateAfter}</span>");
        var step = Step.IsEmpty ? default : Of($"<div class=\"vigil-duty__step\">{Step}</div>");
        return Of($"<li{Class("vigil-duty", Classes)}{Attributes}><div class=\"vigil-duty__what\">{What}</div><div class=\"vigil-duty__when\"><span>{Advise}</span>{late}</div><div>{State}</div>{step}"
            + $"<details class=\"vigil-why\"><summary>How this date was reached<span class=\"govuk-visually-hidden\">: {What}</span></summary>"
            + $"<ul>{Each(Because, (reason, _) => Of($"<li>{reason}</li>"))}</ul><p>{Provision}</p></details></li>");
    }
}

/// <summary>Duties in order of date.</summary>
public sealed record DutyList(IReadOnlyList<DutyRow> Duties) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of($"<ol{Class("vigil-duties", Classes)}{Attributes}>{Each(Duties, (duty, _) => duty.Render())}</ol>");
}
