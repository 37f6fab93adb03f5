using System.Data.Common;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;

namespace Vigil.Web.Logs;

/// <summary>
/// The log of a force: one JSON object a line. It carries the reference that the problem page shows. Of an exception it
/// tells what it was and where, and not its message: a message may quote what was typed or what a row holds.
/// </summary>
public sealed class JsonLines() : ConsoleFormatter(Name)
{
    /// <summary>What the setting <c>Logs</c> calls it.</summary>
    public new const string Name = "json-lines";

    // never put into a page
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at", TimeProvider.System.GetUtcNow());
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("from", logEntry.Category);
            json.WriteString("says", logEntry.Formatter(logEntry.State, null));
            if (Activity.Current is { } activity)
            {
                json.WriteString("reference", activity.TraceId.ToString());
            }

            if (logEntry.Exception is { } exception)
            {
                json.WriteStartArray("failure");
                for (Exception? one = exception; one is not null; one = one.InnerException)
                {
                    Write(json, one);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, Exception one)
    {
        json.WriteStartObject();
        json.WriteString("type", one.GetType().FullName);
        // these speak of databases and keys only
        if (one is RecordsUnavailableException or SealingUnavailableException)
        {
            json.WriteString("says", one.Message);
        }

        if (one is DbException database)
        {
            json.WriteString("code", database.SqlState);
            json.WriteNumber("number", database.ErrorCode);
        }

        json.WriteString("where", one.StackTrace);
        json.WriteEndObject();
    }
}
