using System.Text;

namespace Vigil.Records.Pictures;

/// <summary>What a file is by its first bytes, whatever it is called. Only three formats reach the decoder.</summary>
internal static class PictureFormat
{
    private const string Taken = "Choose a JPEG, PNG or WebP picture";
    private static readonly string[] Heic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    /// <summary>Why a file is not decoded; none where it is one of the three formats.</summary>
    public static string? Fault(ReadOnlySpan<byte> file) =>
        file.IsEmpty ? "The file is empty"
        : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || Named(file, 0, "RIFF") && Named(file, 8, "WEBP") ? null
        : Named(file, 4, "ftyp") && file.Length >= 12 && Heic.Contains(Encoding.Latin1.GetString(file[8..12]))
            ? "This is a HEIC picture, as iPhones keep them, and it cannot be read here. In the phone’s camera settings choose “Most Compatible”, or send it as a JPEG"
        : Named(file, 0, "GIF8") || Named(file, 0, "BM") || Named(file, 0, "II*") || Named(file, 0, "MM\0*") || Named(file, 8, "avif")
            ? $"This kind of picture is not taken. {Taken}"
        : $"This file is not a picture. {Taken}";

    private static bool Named(ReadOnlySpan<byte> file, int at, string name) =>
        file.Length >= at + name.Length && file.Slice(at, name.Length).SequenceEqual(Encoding.Latin1.GetBytes(name));
}
