using Microsoft.AspNetCore.Identity;

namespace Vigil.Records.Accounts;

/// <summary>What is asked of passwords, and how often one may err.</summary>
public static class Credentials
{
    /// <summary>The fewest characters of a password.</summary>
    public const int ShortestPassword = 12;

    /// <summary>
    /// Length counts, not the kinds of character; five failures lock an account for a quarter of an hour.
    /// </summary>
    public static void Choose(IdentityOptions options)
    {
        options.Password = new()
        {
            RequiredLength = ShortestPassword, RequiredUniqueChars = 5,
            RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
        };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
