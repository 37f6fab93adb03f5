using System.CommandLine;
using System.Text.Json.Nodes;

namespace Vigil.Cli.Tests.Duties;

/// <summary>What a command said and how it ended.</summary>
public sealed record Said(int Exit, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the command line inside the test's own process.</summary>
public static class Run
{
    public static async Task<Said> Vigil(params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var exit = await VigilCommand.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs <c>duties</c> on facts given as text.</summary>
    public static async Task<Said> Duties(string facts, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, facts);
            return await Vigil(["duties", file, .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs <c>duties --batch</c> on lines.</summary>
    public static async Task<Said> Batch(string[] lines, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, lines);
            return await Vigil(["duties", "--batch", file, .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
