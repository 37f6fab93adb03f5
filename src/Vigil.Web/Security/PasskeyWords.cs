namespace Vigil.Web.Security;

/// <summary>What passkeys are called.</summary>
public static class PasskeyWords
{
    private const int Longest = 40;

    /// <summary>The name that was typed, or a plain one.</summary>
    public static string NameOf(string? typed) => typed?.Trim() is { Length: > 0 } name ? name[..Math.Min(name.Length, Longest)] : "Passkey";
}
