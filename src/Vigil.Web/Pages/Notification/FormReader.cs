using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Records.Notification;

namespace Vigil.Web.Pages.Notification;

/// <summary>Reads what was typed at the counter; every fault is said at its field, and nothing typed is changed.</summary>
public sealed class FormReader(NotificationForm form, Counter counter, ModelStateDictionary faults)
{
    /// <summary>The attendance, or none where something typed is at fault.</summary>
    public Attendance? Read(IReadOnlyList<Question> asked)
    {
        var on = form.On.Value;
        if (form.On.Fault("Date of the notification") is { } fault)
        {
            Fault("On", fault);
        }

        var time = Time();
        var section = Chosen<NotificationSection>("Section", form.Section, "Choose the section");
        var station = Needed("Station", form.Station, "Enter the station");
        var checks = form.Checks.Select(check => Enum.TryParse<IdentityCheck>(check, out var known) ? known : (IdentityCheck?)null).OfType<IdentityCheck>().ToList();
        if (checks.Count == 0)
        {
            Fault("Checks", "Choose how identity was verified");
        }

        if (checks.Contains(IdentityCheck.OtherDocument))
        {
            Needed("Seen", form.Seen, "Enter what document was seen");
        }

        var parent = form.Who == "parent" ? Needed("ParentName", form.ParentName, "Enter the parent's name") : null;
        foreach (var question in asked.Where(question => form.Changed.GetValueOrDefault(question) is not ("yes" or "no")))
        {
            Fault($"Changed[{question}]", $"{question.Title()}: choose yes or no");
        }

        var told = new ToldReader(form, counter, faults, on ?? counter.At.Day).Read(asked);
        return !faults.IsValid || on is not { } day || time is not { } at || section is not { } chosen ? null : new()
        {
            On = day, Time = at, Section = chosen, Station = station!, Parent = parent, Checks = checks, Seen = Trim(form.Seen),
            Answered = asked, Told = told, ToldNext = ToldNext(),
        };
    }

    /// <summary>Text without blanks around it, or none.</summary>
    internal static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private TimeOnly? Time()
    {
        if (TimeOnly.TryParseExact(Trim(form.Time)?.Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Fault("Time", "Enter the time, for example 14:30");
        return null;
    }

    private T? Chosen<T>(string field, string? value, string fault) where T : struct, Enum
    {
        if (Enum.TryParse<T>(value, out var chosen) && Enum.IsDefined(chosen))
        {
            return chosen;
        }

        Fault(field, fault);
        return null;
    }

    private string? Needed(string field, string? value, string fault)
    {
        if (Trim(value) is { } text)
        {
            return text;
        }

        Fault(field, fault);
        return null;
    }

    private string? ToldNext() => Trim(string.Join("\n", form.Points.Append(form.ToldMore ?? "").Where(line => line.Length > 0)));

    private void Fault(string field, string fault) => faults.AddModelError($"Form.{field}", fault);
}
