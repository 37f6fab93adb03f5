using System.CommandLine;
using System.Text;
using Vigil.Domain.Notification;

namespace Vigil.Cli.Duties;

/// <summary><c>vigil duties</c>: the notification engine as a calculator. It reads facts about one person and touches no database.</summary>
public static class DutiesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var facts = new Argument<string?>("FACTS.json")
        {
            Description = "Facts about one person as JSON; - reads standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<string?>("--on") { Description = "Ask about the end of this day in London: YYYY-MM-DD." };
        var at = new Option<string?>("--at") { Description = "Ask about this moment in London: YYYY-MM-DDTHH:MM." };
        var batch = new Option<string?>("--batch") { Description = "A file with one JSON document a line; one answer a line comes out, in the same order." };
        var command = new Command("duties", "Work out the notification duties under Part 2 of the Sexual Offences Act 2003.") { facts, on, at, batch };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetValue(facts), parsed.GetValue(batch), parsed.GetValue(on), parsed.GetValue(at),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, stop));
        return command;
    }

    private static async Task<int> RunAsync(
        string? facts, string? batch, string? on, string? at, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var faults = new Faults();
        var asked = AskedMoment.Of(on, at, faults);
        if (facts is null == batch is null)
        {
            faults.Add("duties", "give one file of facts, or --batch and a file");
        }

        if (faults.Any)
        {
            return await Refuse(faults, error);
        }

        try
        {
            return batch is not null
                ? await DutiesBatch.RunAsync(batch, asked, output, error, stop)
                : await RunOneAsync(await ReadAsync(facts!, stop), asked, output, error);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(batch ?? facts!, $"cannot be read: {fault.Message}");
            return await Refuse(faults, error);
        }
    }

    private static async Task<int> RunOneAsync(byte[] document, AskedMoment asked, TextWriter output, TextWriter error)
    {
        var reader = FactsReader.Read(document, asked.Moment.Day);
        if (reader.Facts is not { } facts)
        {
            return await Refuse(reader.Faults, error);
        }

        var answer = AnswerWriter.Write(NotificationRules.Apply(facts, asked.Moment), asked, reader.Warnings, indented: true);
        await output.WriteLineAsync(Encoding.UTF8.GetString(answer));
        return 0;
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken stop)
    {
        if (path != "-")
        {
            return Text.WithoutMark(await File.ReadAllBytesAsync(path, stop));
        }

        using var all = new MemoryStream();
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(all, stop);
        return Text.WithoutMark(all.ToArray());
    }

    private static async Task<int> Refuse(Faults faults, TextWriter error)
    {
        foreach (var line in faults.Lines)
        {
            await error.WriteLineAsync(line);
        }

        return VigilCommand.BadInput;
    }
}
