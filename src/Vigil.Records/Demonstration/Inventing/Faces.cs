using SkiaSharp;
using Vigil.Records.Pictures;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Faces of nobody: a few shapes each, drawn once and given to many.</summary>
internal static class Faces
{
    private const int Width = 320, Height = 400;
    private static readonly uint[] Skins = [0xFFE8C4A2, 0xFFD3A27A, 0xFF8D5A3B, 0xFFF1D3B8];
    private static readonly uint[] Hairs = [0xFF3A2A1E, 0xFF777777, 0xFFB58B4C];

    /// <summary>How many there are.</summary>
    public static int Count => Skins.Length * Hairs.Length;

    /// <summary>Draws one.</summary>
    public static async Task<RedrawnPicture> DrawAsync(int which, CancellationToken stop)
    {
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(0xFFB8C4CC));
        using var paint = new SKPaint { IsAntialias = true };
        Oval(Skins[which % Skins.Length], 160, 420, 130, 120);
        Oval(Hairs[which / Skins.Length], 160, 165, 98, 112);
        Oval(Skins[which % Skins.Length], 160, 195, 84, 108);
        Oval(0xFF222222, 128, 180, 9, 6);
        Oval(0xFF222222, 192, 180, 9, 6);
        Oval(0xFF7A3B3B, 160, 250, 28, 6 + (which % 3));
        using var written = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return ((PictureOutcome.Drawn)await Redrawing.RedrawAsync(written.ToArray(), stop)).Picture;

        void Oval(uint colour, float x, float y, float across, float down)
        {
            paint.Color = new(colour);
            canvas.DrawOval(x, y, across, down, paint);
        }
    }
}
