namespace Vigil.Domain.Law;

/// <summary>The law or a policy says no. Returned, not thrown, and shown in words.</summary>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="Provision">The provision or the policy that says so.</param>
public sealed record Refusal(string Reason, string Provision)
{
    /// <summary>What of an entry it is about, where it is about one thing: "From", "To", "Born". A form shows it at that field.</summary>
    public string? Field { get; init; }
}
