using System.Text;
using SkiaSharp;

namespace Vigil.Testing;

/// <summary>Pictures as cameras make them, drawn by the test: a red quarter at the top left of a blue ground.</summary>
public static class TestPicture
{
    /// <summary>What must not survive, as it stands in the file.</summary>
    public const string Camera = "CANARY-CAMERA", Comment = "CANARY-COMMENT", Place = "CANARY-PLACE";

    /// <summary>A picture of a format.</summary>
    public static byte[] Of(SKEncodedImageFormat format, int width = 300, int height = 200)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.DrawRect(0, 0, width / 2f, height / 2f, red);
        using var written = bitmap.Encode(format, 90);
        return written.ToArray();
    }

    /// <summary>A JPEG with an orientation, a camera, a position (GPS), a comment and a second picture within it.</summary>
    public static byte[] CameraJpeg(int orientation = 1, int width = 300, int height = 200)
    {
        var plain = Of(SKEncodedImageFormat.Jpeg, width, height);
        byte[] thumbnail = Of(SKEncodedImageFormat.Jpeg, 16, 16);
        return [.. plain.AsSpan(0, 2), .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation, thumbnail)]), .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes($"<x>{Place}</x>")]),
            .. Segment(0xFE, Encoding.UTF8.GetBytes(Comment)), .. plain.AsSpan(2)];
    }

    /// <summary>The segments of a JPEG up to its picture: "E0 DB C0 C4 DA".</summary>
    public static IReadOnlyList<byte> Segments(byte[] jpeg)
    {
        var found = new List<byte>();
        for (var at = 2; at < jpeg.Length && jpeg[at] == 0xFF; at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]))
        {
            found.Add(jpeg[at + 1]);
            if (jpeg[at + 1] == 0xDA)
                break;
        }

        return found;
    }

    /// <summary>Whether a picture is red at a place.</summary>
    public static bool IsRed(byte[] picture, double across, double down)
    {
        using var bitmap = SKBitmap.Decode(picture);
        var pixel = bitmap.GetPixel((int)(bitmap.Width * across), (int)(bitmap.Height * down));
        return pixel.Red > 150 && pixel.Blue < 100;
    }

    // a little-endian TIFF: tag 0110 the camera, 0112 the orientation, 8825 the position; a thumbnail in the second directory
    private static byte[] Exif(int orientation, byte[] thumbnail)
    {
        var camera = Encoding.ASCII.GetBytes(Camera + "\0");
        const int first = 8, firstLength = 2 + (3 * 12) + 4;
        var cameraAt = first + firstLength;
        var gps = cameraAt + camera.Length;
        const int gpsLength = 2 + (4 * 12) + 4;
        var latitude = gps + gpsLength;
        var longitude = latitude + 24;
        var second = longitude + 24;
        var thumbnailAt = second + 2 + (2 * 12) + 4;
        using var file = new MemoryStream();
        using var write = new BinaryWriter(file);
        write.Write("II*\0"u8);
        write.Write(first);
        write.Write((short)3);
        Entry(0x0110, 2, camera.Length, cameraAt);
        Entry(0x0112, 3, 1, orientation);
        Entry(0x8825, 4, 1, gps);
        write.Write(second);
        write.Write(camera);
        write.Write((short)4);
        Entry(0x0001, 2, 2, 'N');
        Entry(0x0002, 5, 3, latitude);
        Entry(0x0003, 2, 2, 'W');
        Entry(0x0004, 5, 3, longitude);
        write.Write(0);
        foreach (var part in new[] { 54, 1, 53, 1, 30, 1, 2, 1, 53, 1, 10, 1 })
            write.Write(part);
        write.Write((short)2);
        Entry(0x0201, 4, 1, thumbnailAt);
        Entry(0x0202, 4, 1, thumbnail.Length);
        write.Write(0);
        write.Write(thumbnail);
        return file.ToArray();

        void Entry(ushort tag, short type, int count, int value)
        {
            write.Write(tag);
            write.Write(type);
            write.Write(count);
            write.Write(value);
        }
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
