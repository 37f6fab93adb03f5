using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Notification;
using Vigil.Records.People;
using Vigil.Records.Storage;

namespace Vigil.Bench.Load;

/// <summary>The very statements that a page reads with, taken while it reads, so that the peer runs the same ones.</summary>
internal sealed class Captured : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<DbCommand> commands = [];
    private readonly List<IDisposable> subscriptions = [];

    /// <summary>So many pages of a kind, each asked for by another member of staff or about another person.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<DbCommand>>> PagesAsync(DatabaseEngine engine, Cast cast, Ask ask, int count)
    {
        var pages = new List<IReadOnlyList<DbCommand>>();
        for (var i = 0; i < count; i++)
        {
            var person = cast.People[i % cast.People.Count];
            var staff = ask switch
            {
                Ask.Today or Ask.People => cast.Managers[i % cast.Managers.Count],
                Ask.Team => cast.Supervisors[i % cast.Supervisors.Count],
                _ => cast.Managers.Single(manager => manager.Id == person.Manager),
            };
            var captured = new Captured();
            using (DiagnosticListener.AllListeners.Subscribe(captured))
            {
                await ReadAsync(new Door(engine, new LookWriter(engine), new LondonClock(TimeProvider.System), staff), ask, person, i);
            }

            captured.subscriptions.ForEach(subscription => subscription.Dispose());
            pages.Add(captured.commands);
        }

        return pages;
    }

    private static Task ReadAsync(Door door, Ask ask, Managed person, int number) => ask switch
    {
        Ask.Today => new DiaryRecords(door).TodayAsync(default, all: false, CancellationToken.None),
        Ask.Team => new TeamRecords(door).TeamAsync(CancellationToken.None),
        Ask.People => new PeopleRecords(door).ListAsync(new() { Page = number + 1 }, "list", CancellationToken.None),
        Ask.Overview => new PeopleRecords(door).OverviewAsync(person.Id, "manage", CancellationToken.None),
        Ask.Record => new PeopleRecords(door).RecordAsync(person.Id, "manage", CancellationToken.None),
        Ask.History => new PeopleRecords(door).FactAsync(person.Id, person.Fact, "manage", CancellationToken.None),
        Ask.EntryForm => new PeopleRecords(door).EntryAsync(person.Id, Operation.Record, "manage", CancellationToken.None),
        Ask.CounterForm => new NotificationRecords(door).OpenAsync(person.Id, CancellationToken.None),
        _ => throw new ArgumentOutOfRangeException(nameof(ask)),
    };

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Context: RecordsDb, Command: var command }
            && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) && !command.CommandText.Contains("set_config", StringComparison.Ordinal))
        {
            commands.Add(Copy(command));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    /// <summary>A command of one's own with the same text and parameters, bound to no connection.</summary>
    public static DbCommand Copy(DbCommand command)
    {
        var copy = (DbCommand)Activator.CreateInstance(command.GetType())!;
        copy.CommandText = command.CommandText;
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter is ICloneable typed)
            {
                copy.Parameters.Add(typed.Clone());
                continue;
            }

            var own = copy.CreateParameter();
            (own.ParameterName, own.Value) = (parameter.ParameterName, parameter.Value);
            copy.Parameters.Add(own);
        }

        return copy;
    }
}
