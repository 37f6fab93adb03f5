namespace Vigil.Web.Security;

/// <summary>A form whose answer is a passkey's.</summary>
/// <param name="Kind">"get" to use one, "create" to make one.</param>
/// <param name="Action">Where the answer goes.</param>
/// <param name="Options">Where the question comes from.</param>
/// <param name="Text">The button's words.</param>
public sealed record PasskeyForm(string Kind, string Action, string Options, string Text)
{
    /// <summary>Whether a new passkey is given a name.</summary>
    public bool Named { get; init; }

    /// <summary>Whether it is not the page's main button.</summary>
    public bool Secondary { get; init; }

    /// <summary>Where to go afterwards.</summary>
    public string? Next { get; init; }
}
