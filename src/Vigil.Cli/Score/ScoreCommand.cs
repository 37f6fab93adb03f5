using System.CommandLine;
using System.Text;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Calendar;
using Vigil.Records.Exchange.Actuarial;

namespace Vigil.Cli.Score;

/// <summary><c>vigil score</c>: the risk predictors as a calculator. It reads answers about people and touches no database.</summary>
public static class ScoreCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var cases = new Option<string?>("--cases") { Description = "A CSV file with a person's answers a line; one line of scores a line comes out, in the same order. - reads standard input." };
        var request = new Option<string?>("--request") { Description = "A JSON file in the request shape of the Ministry of Justice's actuarial API; the answer is as that API gives it. - reads standard input." };
        var command = new Command("score", "Work out the Ministry of Justice's risk predictors.") { cases, request };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetValue(cases), parsed.GetValue(request), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, stop));
        return command;
    }

    private static async Task<int> RunAsync(string? cases, string? request, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (cases is null == request is null)
        {
            return await Refuse(["score: give --cases and a file, or --request and a file"], error);
        }

        byte[] file;
        try
        {
            file = await ReadAsync(cases ?? request!, stop);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await Refuse([$"{cases ?? request}: cannot be read: {fault.Message}"], error);
        }

        return cases is not null ? await CasesAsync(cases, file, output, error) : await RequestAsync(file, output, error);
    }

    private static async Task<int> RequestAsync(byte[] file, TextWriter output, TextWriter error)
    {
        var read = ApiRequest.Read(file is [0xEF, 0xBB, 0xBF, ..] ? file.AsMemory(3) : file, new LondonClock(TimeProvider.System).Now.Day);
        if (read.Answers is not { } answers)
        {
            return await Refuse(read.Faults, error);
        }

        await output.WriteLineAsync(Encoding.UTF8.GetString(ApiAnswer.Write(AllPredictors.Score(answers, Reading.Api), indented: true).Span));
        return 0;
    }

    private static async Task<int> CasesAsync(string name, byte[] file, TextWriter output, TextWriter error)
    {
        var sheet = CaseSheet.Read(name, file);
        if (sheet.Faults.Count > 0)
        {
            return await Refuse(sheet.Faults, error);
        }

        var text = new StringBuilder(CaseScores.Header).Append('\n');
        foreach (var line in sheet.Lines)
        {
            CaseScores.Append(text, line);
        }

        await output.WriteAsync(text);
        await output.FlushAsync();
        return 0;
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken stop)
    {
        if (path != "-")
        {
            return await File.ReadAllBytesAsync(path, stop);
        }

        using var all = new MemoryStream();
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(all, stop);
        return all.ToArray();
    }

    private static async Task<int> Refuse(IEnumerable<string> faults, TextWriter error)
    {
        foreach (var line in faults)
        {
            await error.WriteLineAsync(line);
        }

        return VigilCommand.BadInput;
    }
}
