namespace Vigil.Web.Govuk;

/// <summary>One of several answers.</summary>
/// <param name="Value">what is sent</param>
/// <param name="Text">what is shown</param>
/// <param name="Hint">further words</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
