using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vigil.Domain.Calendar;
using Vigil.Domain.Law;
using Vigil.Domain.Notification;

namespace Vigil.Cli.Duties;

/// <summary>Writes answers as JSON.</summary>
internal static class AnswerWriter
{
    /// <summary>An answer.</summary>
    /// <param name="answer">What the rules said.</param>
    /// <param name="asked">The moment asked for.</param>
    /// <param name="readingWarnings">What was found while reading the facts.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static byte[] Write(NotificationAnswer answer, AskedMoment asked, IReadOnlyList<string> readingWarnings, bool indented) => Json(indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("rules", answer.Rules);
        json.WriteString("on", Iso(asked.Moment.Day));
        if (asked.HasTime)
        {
            json.WriteString("at", asked.Moment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + asked.Moment.Time.ToString("'T'HH:mm", CultureInfo.InvariantCulture));
        }

        json.WriteStartObject("period");
        json.WriteString("kind", FactWords.Of(answer.Period.Kind));
        Write(json, "starts", answer.Period.Starts is { } starts && starts > DateOnly.MinValue ? Iso(starts) : null);
        Write(json, "ends", answer.Period.Ends is { } ends ? Iso(ends) : null);
        Write(json, "provisions", answer.Period.Provisions);
        Write(json, "because", answer.Period.Because);
        json.WriteEndObject();
        json.WriteStartArray("duties");
        foreach (var duty in answer.Duties)
        {
            Write(json, duty, asked.Moment);
        }

        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in readingWarnings)
        {
            json.WriteStringValue(warning);
        }

        foreach (var warning in answer.Warnings)
        {
            json.WriteStringValue(warning.Text);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The faults of one line of a batch, in its place.</summary>
    public static byte[] Write(Faults faults) => Json(false, json =>
    {
        json.WriteStartObject();
        Write(json, "errors", faults.Lines);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Duty duty, Moment at)
    {
        json.WriteStartObject();
        json.WriteString("kind", ExchangeWords.Of(duty.Kind));
        json.WriteString("owedBy", ExchangeWords.Of(duty.OwedBy));
        Write(json, "adviseBy", duty.AdviseBy.IsOpen ? null : duty.AdviseBy.ToString());
        Write(json, "lateAfter", duty.LateAfter.IsOpen ? null : duty.LateAfter.ToString());
        json.WriteString("state", ExchangeWords.Of(duty.StateAt(at)));
        json.WriteString("provision", duty.Provision);
        Write(json, "because", duty.Because);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStringValue(line!.ToString());
        }

        json.WriteEndArray();
    }

    private static byte[] Json(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
