using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Vigil.Records.Access;
using Vigil.Records.Accounts;
using Vigil.Records.Calendar;

namespace Vigil.Web.Security;

/// <summary>
/// The purpose for which a record is open: asked once a visit, kept in a sealed cookie that only this record's pages are
/// sent. A visit lasts until nothing of the record has been asked for 30 minutes.
/// </summary>
public sealed class PurposeOfAccess(IDataProtectionProvider protection, LondonClock clock, PublicAddress address, IHttpContextAccessor context)
{
    private static readonly TimeSpan Visit = TimeSpan.FromMinutes(30), Related = TimeSpan.FromMinutes(5), RenewEvery = TimeSpan.FromMinutes(1);
    private readonly IDataProtector _protector = protection.CreateProtector("Vigil.PurposeOfAccess");

    private HttpContext Http => context.HttpContext ?? throw new InvalidOperationException("Outside a request no purpose is held.");

    /// <summary>
    /// The purpose held for a record; none where it must be asked or worked out. A form that was open when the visit
    /// lapsed is still accepted under its purpose: nothing typed is lost.
    /// </summary>
    public StatedPurpose? Held(Guid person)
    {
        if (Read(person) is not { } held)
        {
            return null;
        }

        var age = clock.UtcNow - held.At;
        if (age >= (held.FromRelation ? Related : Visit))
        {
            return HttpMethods.IsGet(Http.Request.Method) || HttpMethods.IsHead(Http.Request.Method) ? null : held.Purpose;
        }

        // what follows from a relation is worked out anew from time to time, since relations end
        if (!held.FromRelation && age >= RenewEvery)
        {
            Write(held with { At = clock.UtcNow });
        }

        return held.Purpose;
    }

    /// <summary>Holds a purpose for this visit.</summary>
    /// <param name="person">Whose record.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="fromRelation">Whether it follows from a relation rather than from what was said.</param>
    public void Hold(Guid person, StatedPurpose purpose, bool fromRelation) =>
        Write(new(person, Who.Staff.Id, Who.Session, purpose, fromRelation, clock.UtcNow));

    private SignedIn Who => Http.Features.Get<SignedIn>() ?? throw new InvalidOperationException("Nobody is signed in.");

    private HeldPurpose? Read(Guid person)
    {
        if (Http.Request.Cookies[NameOf(person)] is not { } cookie)
        {
            return null;
        }

        try
        {
            var held = JsonSerializer.Deserialize<HeldPurpose>(_protector.Unprotect(cookie));
            return held is not null && held.Person == person && held.Staff == Who.Staff.Id && held.Session == Who.Session ? held : null;
        }
        catch (Exception failure) when (failure is System.Security.Cryptography.CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    private void Write(HeldPurpose held) => Http.Response.Cookies.Append(NameOf(held.Person), _protector.Protect(JsonSerializer.Serialize(held)), new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = address.Https, Path = $"/people/{held.Person}", IsEssential = true,
    });

    private static string NameOf(Guid person) => $"vigil-purpose-{person:N}";

    private sealed record HeldPurpose(Guid Person, Guid Staff, Guid Session, StatedPurpose Purpose, bool FromRelation, DateTime At);
}
