using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Calendar;
using Vigil.Records.Diary;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Bench.Load;

/// <summary>The very statements that a page reads with, taken while it reads, so that the peer runs the same ones.</summary>
internal sealed class Captured : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<DbCommand> commands = [];

    public static async Task<IReadOnlyList<IReadOnlyList<DbCommand>>> TodayOfEveryManagerAsync(DatabaseEngine engine)
    {
        var pages = new List<IReadOnlyList<DbCommand>>();
        foreach (var manager in await ManagersAsync(engine))
        {
            var door = new Door(engine, new LookWriter(engine), new LondonClock(TimeProvider.System), manager);
            var captured = new Captured();
            using (DiagnosticListener.AllListeners.Subscribe(captured))
            {
                await new DiaryRecords(door).TodayAsync(default, all: false, CancellationToken.None);
            }

            pages.Add(captured.commands);
        }

        return pages;
    }

    public static async Task<IReadOnlyList<Staff>> ManagersAsync(DatabaseEngine engine)
    {
        await using var db = engine.Open(Guid.Empty);
        return [.. (await db.Users.Where(user => user.Role == StaffRole.OffenderManager && user.Active).OrderBy(user => user.Id).ToListAsync())
            .Select(user => new Staff(user.Id, user.ForceId, user.Name, user.Role))];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
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
        foreach (ICloneable parameter in command.Parameters)
        {
            copy.Parameters.Add(parameter.Clone());
        }

        return copy;
    }
}
