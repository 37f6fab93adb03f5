using Microsoft.Playwright;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Browser.Tests;

/// <summary>Signing in without the sign-in page, by the cookie it would give.</summary>
public static class SignedIn
{
    /// <summary>Signs a browser page in and opens an address of the site.</summary>
    public static async Task<Uri> SignIn(this IPage page, Site site, Staff staff, string path)
    {
        var address = site.Listen();
        await page.Become(site, staff, address);
        await page.GotoAsync(new Uri(address, path).ToString());
        return address;
    }

    /// <summary>Signs a browser page in as someone, whoever it was before.</summary>
    public static async Task Become(this IPage page, Site site, Staff staff, Uri address)
    {
        var cookie = site.CookieOf(staff).Split('=', 2);
        await page.Context.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = address.ToString() }]);
    }
}
