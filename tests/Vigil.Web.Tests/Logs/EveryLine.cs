using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vigil.Web.Logs;

namespace Vigil.Web.Tests.Logs;

/// <summary>Keeps every line that anything logs, at any level, as a force's log would have it.</summary>
[ProviderAlias("Every")]
internal sealed class EveryLine : ILoggerProvider
{
    private readonly JsonLines _lines = new();

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(EveryLine all, string category) : ILogger
    {
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            using var text = new StringWriter();
            all._lines.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), null, text);
            all.Lines.Enqueue(text.ToString());
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;
    }
}
