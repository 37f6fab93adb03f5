using Vigil.Records.Exchange.Files;

namespace Vigil.Cli.Export;

/// <summary>Writes an export so that a file of its name is there only when it is whole, and only its owner can read it.</summary>
internal static class ExportFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes it.</summary>
    public static async Task<T> WriteAsync<T>(string path, Func<SheetWriter, Task<T>> write)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var (begun, single) = (path + ".part", SheetWriter.Endings.Contains(ending));
        try
        {
            T written;
            if (single)
            {
                await using var file = Open(begun);
                using var writer = SheetWriter.Of(ending, file);
                written = await write(writer);
            }
            else
            {
                CreateFolder(begun);
                using var writer = SheetWriter.OfFolder(name => Open(Path.Combine(begun, name)));
                written = await write(writer);
            }

            if (single)
            {
                File.Move(begun, path);
            }
            else
            {
                Directory.Move(begun, path);
            }

            return written;
        }
        catch
        {
            if (single)
            {
                File.Delete(begun);
            }
            else if (Directory.Exists(begun))
            {
                Directory.Delete(begun, recursive: true);
            }

            throw;
        }
    }

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Owner | UnixFileMode.UserExecute);
        }
    }

    private static FileStream Open(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owner;
        }

        return new(path, options);
    }
}
