using System.Text.RegularExpressions;
using Vigil.Testing;

namespace Vigil.Web.Tests.Components;

/// <summary>Nothing that is GOV.UK's or the Ministry of Justice's alone is served: no font, crown, crest or icon.</summary>
public sealed partial class AssetTests
{
    private static readonly string Served = Checkout.At("src", "Vigil.Web", "wwwroot");

    [Fact]
    public void No_file_served_is_a_font_or_another_body_s_mark()
    {
        string[] forbidden = ["crown", "crest", "opengraph", "logotype", "govuk-icon", "touch-icon", ".woff", ".ttf", ".otf", ".eot"];

        Directory.GetFiles(Served, "*", SearchOption.AllDirectories)
            .Where(path => forbidden.Any(mark => Path.GetFileName(path).Contains(mark, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_style_sheet_names_no_font_or_picture_that_is_not_served()
    {
        var css = Checkout.Read("src", "Vigil.Web", "wwwroot", "assets", "vigil.css");

        css.ShouldNotContain("GDS Transport");
        css.ShouldNotContain("@font-face");
        css.ShouldNotContain("govuk-crest");
        var pictures = Address().Matches(css).Select(match => match.Groups[1].Value).Distinct().ToList();
        pictures.ShouldNotBeEmpty();
        pictures.Where(path => !File.Exists(Path.Combine(Served, path))).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_is_small_enough_for_a_slow_line()
    {
        new FileInfo(Path.Combine(Served, "assets", "vigil.css")).Length.ShouldBeLessThan(230_000);
        new FileInfo(Path.Combine(Served, "assets", "vigil.js")).Length.ShouldBeLessThan(120_000);
    }

    [Fact]
    public void The_lock_file_names_no_host() => Checkout.Read("package-lock.json").ShouldNotContain("\"resolved\"");

    [GeneratedRegex("""url\("?/([^")]+)""")]
    private static partial Regex Address();
}
