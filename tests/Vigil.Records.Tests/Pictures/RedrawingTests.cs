using System.Text;
using SkiaSharp;
using Vigil.Records.Pictures;
using Vigil.Testing;

namespace Vigil.Records.Tests.Pictures;

/// <summary>Pictures drawn anew: nothing survives but what is seen, and what is no picture is said in words.</summary>
public sealed class RedrawingTests
{
    [Fact]
    public async Task Of_a_photograph_with_a_place_a_camera_a_comment_and_a_thumbnail_nothing_survives_but_what_is_seen()
    {
        var sent = TestPicture.CameraJpeg();
        Encoding.Latin1.GetString(sent).ShouldContain(TestPicture.Camera);
        TestPicture.Segments(sent).ShouldContain((byte)0xE1);

        var drawn = await Drawn(sent);

        foreach (var version in new[] { drawn.Small.Jpeg, drawn.Large.Jpeg })
        {
            var text = Encoding.Latin1.GetString(version);
            foreach (var canary in new[] { TestPicture.Camera, TestPicture.Comment, TestPicture.Place, "Exif", "http", "GPS", "ICC" })
                text.ShouldNotContain(canary);
            // JFIF's own head, tables and the picture: no other segment, and only one picture
            TestPicture.Segments(version).Except(new byte[] { 0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDA }).ShouldBeEmpty();
            text.Split("\u00FF\u00D8\u00FF").Length.ShouldBe(2);
        }
    }

    [Theory]
    [InlineData(1, 0.1, 0.1)]
    [InlineData(2, 0.9, 0.1)]
    [InlineData(3, 0.9, 0.9)]
    [InlineData(4, 0.1, 0.9)]
    [InlineData(5, 0.1, 0.1)]
    [InlineData(6, 0.9, 0.1)]
    [InlineData(7, 0.9, 0.9)]
    [InlineData(8, 0.1, 0.9)]
    public async Task It_is_turned_upright_as_the_camera_said(int orientation, double across, double down)
    {
        var drawn = await Drawn(TestPicture.CameraJpeg(orientation));

        (drawn.Large.Width, drawn.Large.Height).ShouldBe(orientation < 5 ? (300, 200) : (200, 300));
        foreach (var (x, y) in new[] { (0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9) })
            TestPicture.IsRed(drawn.Large.Jpeg, x, y).ShouldBe((x, y) == (across, down), $"{x} {y}");
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task Every_format_is_made_smaller_to_the_stated_sizes_and_never_larger(SKEncodedImageFormat format)
    {
        var large = await Drawn(TestPicture.Of(format, 4000, 3000));
        var tiny = await Drawn(TestPicture.Of(format, 90, 120));

        (large.Large.Width, large.Large.Height, large.Small.Width, large.Small.Height).ShouldBe((1600, 1200, 200, 150));
        (tiny.Large.Width, tiny.Large.Height, tiny.Small.Width, tiny.Small.Height).ShouldBe((90, 120, 90, 120));
        TestPicture.IsRed(large.Large.Jpeg, 0.25, 0.25).ShouldBeTrue();
        TestPicture.IsRed(large.Large.Jpeg, 0.75, 0.75).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_no_picture_is_cut_off_or_is_a_bomb_is_refused_in_words()
    {
        var whole = TestPicture.Of(SKEncodedImageFormat.Jpeg);
        (byte[] Sent, string Words)[] refused =
        [
            ([], "The file is empty"),
            ("Dear Sir, this is a letter"u8.ToArray(), "is not a picture"),
            ([.. "%PDF-1.7"u8], "is not a picture"),
            ([0, 0, 0, 24, .. "ftypheic\0\0\0\0mif1heic"u8], "HEIC"),
            ("GIF89a"u8.ToArray(), "This kind of picture is not taken"),
            (whole[..(whole.Length / 2)], "breaks off before its end"),
            (whole[..20], "breaks off before its end"),
            (TestPicture.Of(SKEncodedImageFormat.Webp)[..195], "damaged and cannot be read"),
            (Bomb(), "more than 50 million pixels"),
            (new byte[Redrawing.MostBytes + 1], "larger than 20 MB"),
        ];
        foreach (var (sent, words) in refused)
            (await Redrawing.RedrawAsync(sent, CancellationToken.None)).ShouldBeOfType<PictureOutcome.NotDrawn>(words).Because.ShouldContain(words);
    }

    [Fact]
    public void Whatever_bytes_are_sent_it_is_drawn_or_refused_and_never_breaks()
    {
        var whole = TestPicture.CameraJpeg(6, 64, 48);
        var png = TestPicture.Of(SKEncodedImageFormat.Png, 64, 48);
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Bool, CsCheck.Gen.Int[0, 4000], CsCheck.Gen.Byte, CsCheck.Gen.Int[0, 4000]),
            (jpeg, at, value, length) =>
            {
                var bytes = (byte[])(jpeg ? whole : png).Clone();
                bytes[at % bytes.Length] ^= value;
                Redrawing.RedrawAsync(bytes[..Math.Max(0, bytes.Length - (length % 7 == 0 ? length % bytes.Length : 0))], CancellationToken.None).GetAwaiter().GetResult().ShouldNotBeNull();
            }, iter: 300, threads: 1);
    }

    private static async Task<RedrawnPicture> Drawn(byte[] sent) => (await Redrawing.RedrawAsync(sent, CancellationToken.None)).ShouldBeOfType<PictureOutcome.Drawn>().Picture;

    /// <summary>A PNG of a few hundred bytes that says it is 60,000 by 60,000.</summary>
    private static byte[] Bomb()
    {
        var png = TestPicture.Of(SKEncodedImageFormat.Png, 16, 16);
        byte[] side = [0, 0, 0xEA, 0x60];
        side.CopyTo(png, 16);
        side.CopyTo(png, 20);
        var crc = Crc(png.AsSpan(12, 17));
        for (var i = 0; i < 4; i++)
            png[29 + i] = (byte)(crc >> (24 - (8 * i)));
        return png;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }
}
