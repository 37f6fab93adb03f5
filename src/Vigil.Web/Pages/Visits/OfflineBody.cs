using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Visits;

namespace Vigil.Web.Pages.Visits;

/// <summary>What a device sends of a visit: the form as it was typed, and when it was taken along, saved and sent.</summary>
public sealed record OfflineBody
{
    /// <summary>The version of the form that this Vigil reads: the page for no signal says it too (Assets/offline/offline.html).</summary>
    public const int Current = 1;

    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web);

    /// <summary>The version of the form that it was typed in.</summary>
    public required int Format { get; init; }
    /// <summary>Whose record.</summary>
    public required Guid Person { get; init; }
    /// <summary>When the record was taken along, as the server said.</summary>
    public required DateTimeOffset Taken { get; init; }
    /// <summary>When it was saved, by the device's clock.</summary>
    public required DateTimeOffset Saved { get; init; }
    /// <summary>Visits of others that whoever sends it has been shown.</summary>
    public IReadOnlyList<Guid>? Despite { get; init; }
    /// <summary>The fields.</summary>
    public required JsonElement Form { get; init; }

    /// <summary>Reads it; none where it is not what any version of the page sends.</summary>
    public static OfflineBody? Of(ReadOnlySpan<byte> sent)
    {
        try
        {
            return JsonSerializer.Deserialize<OfflineBody>(sent, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>With its identity, its digest and the device's clock.</summary>
    public SentVisit Sent(Guid id, ReadOnlySpan<byte> body, DateTimeOffset phoneAt) =>
        new(id, Person, Taken.UtcDateTime, Saved.UtcDateTime, phoneAt.UtcDateTime, Convert.ToHexStringLower(SHA256.HashData(body)), Despite ?? []);

    /// <summary>The visit read against the record, by the form that is filled in online; what is wrong, with the field it is about.</summary>
    public (Visit Visit, IReadOnlyList<Refusal> Faults) Read(PersonRecord record, Moment at)
    {
        if (Format != Current || Typed() is not { } form)
        {
            return (new(at.Day, at.Time, VisitResult.NotSeen, false), [new($"This visit was written in version {Format} of the form; version {Current} is in use. Nothing is lost: open it on this page again and finish it.", "A visit is recorded as it was") { Field = nameof(Format) }]);
        }

        var errors = new ModelStateDictionary();
        var visit = form.Read(errors, record, VisitChecklist.Of(record, form.On.Value ?? at.Day));
        return (visit, [.. errors.SelectMany(field => field.Value!.Errors.Select(error => new Refusal(error.ErrorMessage, "A visit is recorded as it was") { Field = field.Key }))]);
    }

    private VisitForm? Typed()
    {
        try
        {
            if (Form.Deserialize<VisitForm>(Lenient) is not { } form)
            {
                return null;
            }

            form.On ??= new();
            form.Devices ??= [];
            form.Conditions ??= [];
            form.Changes ??= [];
            return form;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
