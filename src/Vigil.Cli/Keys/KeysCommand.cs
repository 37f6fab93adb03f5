using System.CommandLine;
using Vigil.Records.Sealing;

namespace Vigil.Cli.Keys;

/// <summary><c>vigil keys init</c>: makes the master key that wraps every other key.</summary>
public static class KeysCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Where the key goes. Only its owner will be able to read it. Keep a copy away from the records and their backups." };
        var init = new Command("init", "Make the master key. A key that is there already is left alone.") { file };
        init.SetAction(async (parsed, _) =>
        {
            var (path, output, error) = (parsed.GetValue(file)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (File.Exists(path))
            {
                await error.WriteLineAsync($"{path} is there already and was left alone: without it everything sealed under it would be lost.");
                return VigilCommand.BadInput;
            }

            try
            {
                MasterKey.Make(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"{path} cannot be written: {failure.Message}");
                return VigilCommand.BadInput;
            }

            await output.WriteLineAsync($"The master key is in {path}. Start Vigil with KeyFile={path}. If it is lost, so is everything that is sealed.");
            return 0;
        });
        return new("keys", "The keys that seal records.") { init };
    }
}
