using System.Text;
using Vigil.Domain.Notification;

namespace Vigil.Cli.Duties;

/// <summary>One document a line in, one answer a line out, in the same order; a line with faults is answered in its place.</summary>
internal static class DutiesBatch
{
    private const int LinesAtOnce = 4096;

    /// <summary>Answers every line of a file.</summary>
    public static async Task<int> RunAsync(string path, AskedMoment asked, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var anyFault = false;
        var before = 0;
        // invalid bytes become U+FFFD, which is then a fault of that line alone
        using var file = new StreamReader(path, new UTF8Encoding(false));
        for (var lines = await NextAsync(file, stop); lines.Count > 0; before += lines.Count, lines = await NextAsync(file, stop))
        {
            var answers = new (string Text, Faults Faults)[lines.Count];
            Parallel.For(0, lines.Count, new ParallelOptions { CancellationToken = stop }, i => answers[i] = Answer(lines[i], asked));
            var text = new StringBuilder();
            for (var i = 0; i < answers.Length; i++)
            {
                text.Append(answers[i].Text).Append('\n');
                anyFault |= answers[i].Faults.Any;
                foreach (var fault in answers[i].Faults.Lines)
                {
                    await error.WriteLineAsync($"line {before + i + 1}: {fault}");
                }
            }

            await output.WriteAsync(text, stop);
        }

        await output.FlushAsync(stop);
        return anyFault ? VigilCommand.BadInput : 0;
    }

    private static (string Text, Faults Faults) Answer(string line, AskedMoment asked)
    {
        var reader = FactsReader.Read(Encoding.UTF8.GetBytes(line), asked.Moment.Day);
        var answer = reader.Facts is { } facts
            ? AnswerWriter.Write(NotificationRules.Apply(facts, asked.Moment), asked, reader.Warnings, indented: false)
            : AnswerWriter.Write(reader.Faults);
        return (Encoding.UTF8.GetString(answer), reader.Faults);
    }

    private static async Task<List<string>> NextAsync(StreamReader file, CancellationToken stop)
    {
        var lines = new List<string>();
        while (lines.Count < LinesAtOnce && await file.ReadLineAsync(stop) is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
