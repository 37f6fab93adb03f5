using System.Globalization;
using System.Net.Mail;
using MailKit.Security;

namespace Vigil.Web.Mail;

/// <summary>The force's mail server, as whoever runs the installation configures it under <c>Mail</c>.</summary>
/// <param name="Host">Its name; none where there is none, and then nothing is sent.</param>
public sealed record MailServer(string? Host)
{
    /// <summary>Its port; 587 where it is not said (RFC 6409).</summary>
    public int Port { get; init; } = 587;

    /// <summary>How it is spoken to: STARTTLS unless "tls" (from the first byte) or "none" is said.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>From whom notices come.</summary>
    public string From { get; init; } = "vigil@localhost";

    /// <summary>The name to sign in to it with; none where it asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The file that holds the password.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The only domain that notices go to; any where it is not said.</summary>
    public string? Domain { get; init; }

    /// <summary>The London time after which the day's notices are sent.</summary>
    public TimeOnly After { get; init; } = new(6, 0);

    /// <summary>From configuration.</summary>
    /// <exception cref="FormatException">A port or time that is none.</exception>
    public static MailServer Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        return new(mail["Host"])
        {
            Port = int.Parse(mail["Port"] ?? "587", CultureInfo.InvariantCulture), From = mail["From"] ?? "vigil@localhost",
            User = mail["User"], PasswordFile = mail["PasswordFile"], Domain = mail["Domain"], After = TimeOnly.Parse(mail["After"] ?? "06:00", CultureInfo.InvariantCulture),
            Security = mail["Security"] switch { "tls" => SecureSocketOptions.SslOnConnect, "none" => SecureSocketOptions.None, _ => SecureSocketOptions.StartTls },
        };
    }

    /// <summary>What is wrong with an address to send to, in words; none where nothing is.</summary>
    public string? Fault(string? address) => address switch
    {
        null or "" => "Enter your work e-mail address",
        { Length: > 254 } => "E-mail address must be 254 characters or fewer",
        _ when !MailAddress.TryCreate(address, out var parsed) || parsed.Address != address || !parsed.Host.Contains('.', StringComparison.Ordinal) =>
            "Enter an e-mail address in the right form, like name@example.test",
        _ when Domain is { } domain && !address.EndsWith($"@{domain}", StringComparison.OrdinalIgnoreCase) => $"E-mail address must end in @{domain}",
        _ => null,
    };
}
