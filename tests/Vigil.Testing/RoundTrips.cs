using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vigil.Records.Storage;

namespace Vigil.Testing;

/// <summary>Counts the queries that one flow of work sends to the records; setting the identity, writing, and asking the key store are not queries.</summary>
public sealed class RoundTrips : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<RoundTrips?> Current = new();
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    private RoundTrips() => Current.Value = this;

    /// <summary>How many so far.</summary>
    public int Count => _count;

    /// <summary>Starts to count what the caller does from here.</summary>
    public static RoundTrips Of()
    {
        var trips = new RoundTrips();
        trips._subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(trips));
        return trips;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value == this && value.Value is CommandExecutedEventData { Command.CommandText: var sql, Context: RecordsDb }
            && sql.StartsWith("SELECT", StringComparison.Ordinal) && !sql.Contains("set_config", StringComparison.Ordinal))
            Interlocked.Increment(ref _count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
}
