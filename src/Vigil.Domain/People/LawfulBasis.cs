namespace Vigil.Domain.People;

/// <summary>On what ground something is held that section 83 does not require to be notified.</summary>
public enum LawfulBasis
{
    /// <summary>Needed to manage the risk the person poses: a law-enforcement purpose (DPA 2018 Part 3).</summary>
    RiskManagement,
    /// <summary>A court order requires the person to give it.</summary>
    CourtOrder,
    /// <summary>A licence condition requires the person to give it.</summary>
    LicenceCondition,
    /// <summary>The person gave it and need not have.</summary>
    Agreement,
    /// <summary>Another agency shared it (CJA 2003 s325).</summary>
    SharedByAgency,
}

/// <summary>
/// Something known about how a person lives that section 83 does not cover: telephones, e-mail, user names, vehicles,
/// devices, relationships, description, health. Each says on what ground it is held.
/// </summary>
/// <param name="Basis">The ground.</param>
public abstract record LifeFact(LawfulBasis Basis) : Fact;
