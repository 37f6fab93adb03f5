using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Vigil.Web.Uploads;

/// <summary>Reads a form of several parts as it comes.</summary>
/// <param name="mostBytes">The most bytes of a file that are kept.</param>
/// <param name="mostFields">The most parts.</param>
internal sealed class SentForm(int mostBytes, int mostFields)
{
    private const int MostText = 64 * 1024, Bite = 64 * 1024;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">It is no such form, or a field that is typed is longer than anyone types.</exception>
    /// <exception cref="IOException">It breaks off.</exception>
    public async Task<FormCollection> ReadAsync(MultipartReader parts, CancellationToken stop)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var files = new FormFileCollection();
        for (var count = 0; await parts.ReadNextSectionAsync(stop) is { } part; count++)
        {
            if (count == mostFields)
            {
                throw new InvalidDataException("More fields than a form has.");
            }

            if (part.GetContentDispositionHeader() is not { } disposition || disposition.Name.Value?.Trim('"') is not { Length: > 0 } name)
            {
                continue;
            }

            if (disposition.FileName.HasValue || disposition.FileNameStar.HasValue)
            {
                // a browser sends an empty part without a name where no file was chosen
                files.Add(await FileAsync(part, name, chosen: HeaderUtilities.RemoveQuotes(disposition.FileName).Length > 0 || disposition.FileNameStar.Length > 0, stop));
            }
            else
            {
                var (bytes, length) = await KeptAsync(part.Body, MostText, stop);
                fields[name] = length > MostText
                    ? throw new InvalidDataException("A field is longer than anyone types.")
                    : StringValues.Concat(fields.GetValueOrDefault(name), Encoding.UTF8.GetString(bytes));
            }
        }

        return new(fields, files);
    }

    /// <summary>A file; one that is too large arrives empty with its true length. What it was called is not kept: it may name a person.</summary>
    private async Task<FormFile> FileAsync(MultipartSection part, string name, bool chosen, CancellationToken stop)
    {
        var (bytes, length) = await KeptAsync(part.Body, mostBytes, stop);
        return new FormFile(length > mostBytes ? Stream.Null : new MemoryStream(bytes), 0, length, name, chosen ? "file" : "") { Headers = new HeaderDictionary() };
    }

    private static async Task<(byte[] Bytes, long Length)> KeptAsync(Stream from, int most, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        var bite = new byte[Bite];
        long length = 0;
        while (await from.ReadAsync(bite, stop) is > 0 and var read)
        {
            length += read;
            if (length <= most)
            {
                kept.Write(bite, 0, read);
            }
            else if (kept.Length > 0)
            {
                kept.SetLength(0);
                kept.Capacity = 0;
            }
        }

        return (length > most ? [] : kept.ToArray(), length);
    }
}
