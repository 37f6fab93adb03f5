namespace Vigil.Records.Pictures;

/// <summary>One version of a picture as Vigil drew it: a JPEG with nothing in it but what is seen.</summary>
/// <param name="Jpeg">Its bytes.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record PictureVersion(byte[] Jpeg, int Width, int Height);

/// <summary>A picture drawn anew.</summary>
/// <param name="Small">For the banner and the gallery: no side longer than <see cref="Redrawing.SmallSide"/>.</param>
/// <param name="Large">To be looked at: no side longer than <see cref="Redrawing.LargeSide"/>.</param>
public sealed record RedrawnPicture(PictureVersion Small, PictureVersion Large);

/// <summary>What became of a picture that was sent.</summary>
public abstract record PictureOutcome
{
    private PictureOutcome()
    {
    }

    /// <summary>It was drawn anew.</summary>
    /// <param name="Picture">As it was drawn.</param>
    public sealed record Drawn(RedrawnPicture Picture) : PictureOutcome;

    /// <summary>It was not.</summary>
    /// <param name="Because">Why, in words for whoever sent it.</param>
    public sealed record NotDrawn(string Because) : PictureOutcome;
}
