namespace Vigil.Domain.Risk.Scoring;

/// <summary>How much of a problem something is, as OASys asks; the number is what is weighed.</summary>
public enum ProblemLevel
{
    /// <summary>No problems.</summary>
    None,
    /// <summary>Some problems.</summary>
    Some,
    /// <summary>Significant problems.</summary>
    Significant,
}

/// <summary>Whether someone has a partner and lives with them.</summary>
public enum RelationshipStatus
{
    /// <summary>In no relationship.</summary>
    None,
    /// <summary>In a relationship, living together.</summary>
    LivingTogether,
    /// <summary>In a relationship, living apart.</summary>
    LivingApart,
}

/// <summary>Motivation to tackle drug misuse; the number is what is weighed.</summary>
public enum DrugMotivation
{
    /// <summary>Fully motivated.</summary>
    Full,
    /// <summary>Partly motivated.</summary>
    Partial,
    /// <summary>Not motivated.</summary>
    None,
}

/// <summary>Where the person is supervised.</summary>
public enum SupervisionStatus
{
    /// <summary>In custody.</summary>
    Custody,
    /// <summary>In the community.</summary>
    Community,
    /// <summary>On remand.</summary>
    Remand,
}

/// <summary>Drugs used now. Amphetamines and ecstasy are asked by OASys and weigh nothing, so they are not here.</summary>
[Flags]
public enum Drugs
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Heroin.</summary>
    Heroin = 1,
    /// <summary>Another opiate.</summary>
    OtherOpiate = 1 << 1,
    /// <summary>Crack cocaine.</summary>
    CrackCocaine = 1 << 2,
    /// <summary>Powder cocaine.</summary>
    PowderCocaine = 1 << 3,
    /// <summary>Prescribed drugs, misused.</summary>
    PrescribedDrugs = 1 << 4,
    /// <summary>Benzodiazepines.</summary>
    Benzodiazepines = 1 << 5,
    /// <summary>Cannabis.</summary>
    Cannabis = 1 << 6,
    /// <summary>Steroids.</summary>
    Steroids = 1 << 7,
    /// <summary>Any other.</summary>
    Other = 1 << 8,
    /// <summary>Ketamine.</summary>
    Ketamine = 1 << 9,
    /// <summary>Spice.</summary>
    Spice = 1 << 10,
    /// <summary>Hallucinogens.</summary>
    Hallucinogens = 1 << 11,
    /// <summary>Solvents.</summary>
    Solvents = 1 << 12,
    /// <summary>Methadone, not prescribed.</summary>
    Methadone = 1 << 13,
}

/// <summary>Kinds of past conviction that tell of serious violence.</summary>
[Flags]
public enum PastConvictions
{
    /// <summary>None of these.</summary>
    None = 0,
    /// <summary>Homicide, attempt or threat.</summary>
    Homicide = 1,
    /// <summary>Wounding or grievous bodily harm.</summary>
    Wounding = 1 << 1,
    /// <summary>Kidnapping or false imprisonment.</summary>
    Kidnapping = 1 << 2,
    /// <summary>A firearm with intent.</summary>
    Firearm = 1 << 3,
    /// <summary>Robbery.</summary>
    Robbery = 1 << 4,
    /// <summary>Aggravated burglary.</summary>
    AggravatedBurglary = 1 << 5,
    /// <summary>A weapon other than a firearm.</summary>
    Weapon = 1 << 6,
    /// <summary>Criminal damage endangering life.</summary>
    DamageEndangeringLife = 1 << 7,
    /// <summary>Arson.</summary>
    Arson = 1 << 8,
}
