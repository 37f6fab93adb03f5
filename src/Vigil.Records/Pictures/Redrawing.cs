using SkiaSharp;

namespace Vigil.Records.Pictures;

/// <summary>
/// Pictures are never kept as they were sent: each is decoded, turned upright, made smaller where it is large and drawn
/// anew, so that nothing but what is seen survives: no place, no time, no camera, no hidden thumbnail.
/// </summary>
public static class Redrawing
{
    /// <summary>The most bytes of a file that is sent.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The most pixels of a picture that is sent: above any telephone's camera, and 200 MB while it is decoded.</summary>
    public const long MostPixels = 50_000_000;

    /// <summary>The longest side of each version, in pixels.</summary>
    public const int LargeSide = 1600, SmallSide = 200;

    private const int LargeQuality = 85, SmallQuality = 70;
    private static readonly int[] Shares = [8, 4, 2, 1];

    // a decoded picture takes up to 200 MB: one at a time, whoever sends them
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Draws a picture anew, or says why it cannot be.</summary>
    public static async Task<PictureOutcome> RedrawAsync(byte[] sent, CancellationToken stop)
    {
        if (sent.Length > MostBytes)
        {
            return new PictureOutcome.NotDrawn(TooLarge);
        }

        if (PictureFormat.Fault(sent) is { } fault)
        {
            return new PictureOutcome.NotDrawn(fault);
        }

        await Turn.WaitAsync(stop);
        try
        {
            return Redraw(sent);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>What is said of a file that is too large.</summary>
    public static string TooLarge => $"The file is larger than {MostBytes / (1024 * 1024)} MB. Send a smaller picture";

    private static PictureOutcome Redraw(byte[] sent)
    {
        using var codec = SKCodec.Create(new MemoryStream(sent), out var opened);
        if (codec is null)
        {
            return new PictureOutcome.NotDrawn(Broken(opened));
        }

        // by what the head of the file says, before anything is decoded
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return new PictureOutcome.NotDrawn($"The picture has more than {MostPixels / 1_000_000} million pixels. Send a smaller one");
        }

        var share = Array.Find(Shares, by => by == 1 || Math.Max(codec.Info.Width, codec.Info.Height) / by >= LargeSide);
        var size = codec.GetScaledDimensions(1f / share);
        using var colours = SKColorSpace.CreateSrgb();
        using var decoded = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, colours));
        var result = codec.GetPixels(decoded.Info, decoded.GetPixels());
        if (result != SKCodecResult.Success)
        {
            return new PictureOutcome.NotDrawn(Broken(result));
        }

        using var picture = SKImage.FromBitmap(decoded);
        return new PictureOutcome.Drawn(new(
            Draw(picture, codec.EncodedOrigin, SmallSide, SmallQuality), Draw(picture, codec.EncodedOrigin, LargeSide, LargeQuality)));
    }

    private static string Broken(SKCodecResult result) => result == SKCodecResult.IncompleteInput
        ? "The picture breaks off before its end. Send it again"
        : "This picture is damaged and cannot be read. Send it again, or send another";

    private static PictureVersion Draw(SKImage picture, SKEncodedOrigin origin, int side, int quality)
    {
        var lies = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (width, height) = lies ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var factor = Math.Min(1f, side / (float)Math.Max(width, height));
        var (w, h) = (Math.Max(1, (int)MathF.Round(width * factor)), Math.Max(1, (int)MathF.Round(height * factor)));
        using var drawn = new SKBitmap(new SKImageInfo(w, h, SKColorType.Rgba8888, SKAlphaType.Opaque, picture.ColorSpace));
        using (var canvas = new SKCanvas(drawn))
        {
            canvas.Clear(SKColors.White);
            canvas.Scale(w / (float)width, h / (float)height);
            canvas.Concat(Upright(origin, width, height));
            canvas.DrawImage(picture, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        // without its colour space no profile is written into the file
        using var pixels = drawn.PeekPixels();
        using var plain = new SKPixmap(pixels.Info.WithColorSpace(null), pixels.GetPixels(), pixels.RowBytes);
        using var jpeg = plain.Encode(new SKJpegEncoderOptions(quality)) ?? throw new InvalidOperationException("A picture that was drawn could not be written.");
        return new(jpeg.ToArray(), w, h);
    }

    /// <summary>Turns a picture as its origin says (TIFF 6.0, tag 274), given its size when it stands upright.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
