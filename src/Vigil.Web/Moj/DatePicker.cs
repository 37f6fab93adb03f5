using Vigil.Web.Govuk;
using static Vigil.Web.Govuk.Markup;

namespace Vigil.Web.Moj;

/// <summary>A near date, typed or picked from a calendar; a known date is asked for in three boxes.</summary>
public sealed record DatePicker : FormField
{
    /// <summary>The first day that can be picked, "24/11/2026".</summary>
    public string? MinDate { get; init; }

    /// <summary>The last day that can be picked.</summary>
    public string? MaxDate { get; init; }

    /// <summary>Days that cannot be picked, parted by spaces.</summary>
    public string? ExcludedDates { get; init; }

    /// <summary>Weekdays that cannot be picked, parted by spaces.</summary>
    public string? ExcludedDays { get; init; }

    /// <summary>Picked dates are written with leading zeros.</summary>
    public bool? LeadingZeros { get; init; }

    /// <summary>"sunday" or "monday".</summary>
    public string? WeekStartDay { get; init; }

    /// <inheritdoc/>
    public override Markup Render()
    {
        var input = new Input
        {
            Id = Id, Name = Name, Value = Value, Autocomplete = "off", FormGroup = FormGroup, Label = Label, Hint = Hint, ErrorMessage = ErrorMessage,
            Attributes = Attributes, Classes = Joined("moj-js-datepicker-input", Classes),
        };
        return Of($"<div class=\"moj-datepicker\" data-module=\"moj-date-picker\"{Attr("data-min-date", MinDate)}{Attr("data-max-date", MaxDate)}{Attr("data-excluded-dates", ExcludedDates)}"
            + $"{Attr("data-excluded-days", ExcludedDays)}{Attr("data-leading-zeros", Said(LeadingZeros))}{Attr("data-week-start-day", WeekStartDay)}>{input}</div>");
    }
}
