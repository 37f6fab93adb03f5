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

    /// <summary>When it is late, where that differs from what to advise: "late after 13 September 2026".</summary>
    public string? Late { get; init; }

    /// <summary>Where it stands, in a word: "Late", "Due".</summary>
    public required Tag State { get; init; }

    /// <summary>How its date was reached.</summary>
    public required Why Why { get; init; }

    /// <summary>What to do next: a link or a button.</summary>
    public Markup Step { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var late = string.IsNullOrEmpty(Late) ? default : Of($"<span>{Late}</span>");
        var step = Step.IsEmpty ? default : Of($"<div class=\"vigil-duty__step\">{Step}</div>");
        return Of($"<li{Class("vigil-duty", Classes)}{Attributes}><div class=\"vigil-duty__what\">{What}</div><div class=\"vigil-duty__when\"><span>{Advise}</span>{late}</div><div>{State}</div>{step}"
            + $"{Why with { Of = What }}</li>");
    }
}

/// <summary>Duties in order of date.</summary>
public sealed record DutyList(IReadOnlyList<DutyRow> Duties) : Component
{
    /// <inheritdoc/>
    public override Markup Render() => Of($"<ol{Class("vigil-duties", Classes)}{Attributes}>{Each(Duties, (duty, _) => duty.Render())}</ol>");
}
