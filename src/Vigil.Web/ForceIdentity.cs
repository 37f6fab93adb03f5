namespace Vigil.Web;

/// <summary>What the header says: the force's own name, not GOV.UK's.</summary>
/// <param name="Name">The force's name.</param>
public sealed record ForceIdentity(string Name);
