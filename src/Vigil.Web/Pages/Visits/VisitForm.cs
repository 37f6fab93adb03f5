using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People.Forms;

namespace Vigil.Web.Pages.Visits;

/// <summary>A visit as it is typed, on a phone and with one hand.</summary>
public sealed class VisitForm
{
    public DateTyped On { get; set; } = new();
    public string? At { get; set; }
    public string? Result { get; set; }
    public string? Announced { get; set; }
    public string? AnnouncedBecause { get; set; }
    public string? With { get; set; }
    public string? AloneBecause { get; set; }
    public string? Address { get; set; }
    public string? Place { get; set; }
    public string? LivesThere { get; set; }
    public string? Present { get; set; }
    public Dictionary<Guid, CheckEntry> Devices { get; set; } = [];
    public Dictionary<Guid, CheckEntry> Conditions { get; set; } = [];
    public Dictionary<string, string?> Changes { get; set; } = [];
    public string? Entry { get; set; }
    public string? Constable { get; set; }
    public string? EntryWords { get; set; }
    public string? Words { get; set; }
    public string? LeftOver { get; set; }

    /// <summary>The visit; what is wrong is said at the fields.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="record">The record.</param>
    /// <param name="list">What was to be looked at.</param>
    public Visit Read(ModelStateDictionary errors, PersonRecord record, VisitChecklist list)
    {
        var at = TypedTimes.Time(At?.Trim() ?? "");
        Say(On.Value is null, nameof(On), On.Fault("Day of the visit") ?? "");
        Say(at is null, nameof(At), "Time of the visit must be a time, like 18:10");
        var place = Guid.TryParse(Address, out var address) ? record.Facts.FirstOrDefault(held => held.FactId == address) : null;
        return new(On.Value ?? default, at ?? default, One<VisitResult>(Result, nameof(Result), "Select whether the person was seen"), Announced == "yes")
        {
            AnnouncedBecause = Announced == "yes" ? Line(AnnouncedBecause) : null,
            With = [.. (With ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], AloneBecause = Line(AloneBecause),
            Place = place is null ? Line(Place) : Verifications.PlaceOf(place.Value), Address = place?.FactId, LivesThere = place is null ? null : LivesThere switch { "yes" => true, "no" => false, _ => null },
            Present = Line(Present),
            Devices = [.. list.Devices.Where(one => Devices.GetValueOrDefault(one.Id)?.State is "yes" or "no").Select(one => new DeviceCheck(one.Id, one.What, Devices[one.Id].State == "yes", Line(Devices[one.Id].Words)))],
            Conditions = [.. list.Conditions.Where(one => State(Conditions.GetValueOrDefault(one.Id)) is not null).Select(one => new ConditionCheck(one.Id, one.What, State(Conditions[one.Id])!.Value, Line(Conditions[one.Id].Words)))],
            Changes = [.. FoundChanges.Kinds.Where(kind => Line(Changes.GetValueOrDefault(kind.Kind)) is not null).Select(kind => new FoundChange(kind.Kind, Line(Changes[kind.Kind])!))],
            Entry = Enum.TryParse<EntryOutcome>(Entry, out var outcome) && Enum.IsDefined(outcome) ? new(outcome, Line(Constable) ?? "", Line(EntryWords)) : null,
            Words = Line(Words), LeftOver = Line(LeftOver),
        };

        void Say(bool wrong, string field, string fault)
        {
            if (wrong)
            {
                errors.AddModelError($"Form.{field}", fault);
            }
        }

        T One<T>(string? typed, string field, string error) where T : struct, Enum
        {
            var found = Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value);
            Say(!found, field, error);
            return found ? value : default;
        }
    }

    /// <summary>The field of the form that a fault of a visit is about.</summary>
    public static string FieldOf(string? field) => field switch
    {
        null or nameof(Visit.Version) => "",
        nameof(Visit.Changes) => "Form.Changes[note]",
        _ when field.EndsWith(']') => $"Form.{field}.State",
        _ => $"Form.{field}",
    };

    private static ConditionState? State(CheckEntry? entry) => Enum.TryParse<ConditionState>(entry?.State, out var state) && Enum.IsDefined(state) ? state : null;

    private static string? Line(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>One thing looked at as typed.</summary>
public sealed class CheckEntry
{
    public string? State { get; set; }
    public string? Words { get; set; }
}
