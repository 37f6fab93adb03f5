namespace Vigil.Domain.Risk.Reoffending;

/// <summary>The terms that have a weight in the fitted equations, in the order printed.</summary>
internal enum Weight
{
    /// <summary>The constant for two years.</summary>
    Intercept,
    /// <summary>A man's age at the start of follow-up.</summary>
    MaleAge,
    /// <summary>Its square.</summary>
    MaleAge2,
    /// <summary>Its cube.</summary>
    MaleAge3,
    /// <summary>Its fourth power.</summary>
    MaleAge4,
    /// <summary>A woman's age at the start of follow-up.</summary>
    FemaleAge,
    /// <summary>Its square.</summary>
    FemaleAge2,
    /// <summary>Its cube.</summary>
    FemaleAge3,
    /// <summary>Its fourth power.</summary>
    FemaleAge4,
    /// <summary>A woman.</summary>
    Female,
    /// <summary>Exactly one sanction.</summary>
    OneSanction,
    /// <summary>Exactly two sanctions.</summary>
    TwoSanctions,
    /// <summary>Each sanction.</summary>
    EachSanction,
    /// <summary>Two sanctions, a man: each year between them.</summary>
    MaleGap,
    /// <summary>Two sanctions, a woman: each year between them.</summary>
    FemaleGap,
    /// <summary>Months without an offence.</summary>
    Months,
    /// <summary>Their square.</summary>
    Months2,
    /// <summary>Their cube.</summary>
    Months3,
    /// <summary>Their fourth power.</summary>
    Months4,
    /// <summary>Three sanctions or more, a man: the logarithm of how often.</summary>
    MaleRate,
    /// <summary>Three sanctions or more, a woman: the logarithm of how often.</summary>
    FemaleRate,
    /// <summary>Its square, a man.</summary>
    MaleRate2,
    /// <summary>Its square, a woman.</summary>
    FemaleRate2,
    /// <summary>A man with no violent sanction.</summary>
    MaleNeverViolent,
    /// <summary>A woman with no violent sanction.</summary>
    FemaleNeverViolent,
    /// <summary>Exactly one violent sanction.</summary>
    OnceViolent,
    /// <summary>Each violent sanction.</summary>
    EachViolent,
    /// <summary>One violent sanction or more: the logarithm of how often.</summary>
    ViolenceRate,
    /// <summary>Accommodation problem, 0 to 2.</summary>
    Accommodation,
    /// <summary>Unemployed, counted twice.</summary>
    Unemployed,
    /// <summary>Living with a partner.</summary>
    LivingTogether,
    /// <summary>Problem with the partner, 0 to 2.</summary>
    RelationshipProblems,
    /// <summary>The same while living together, 0 to 2.</summary>
    ProblemsLivingTogether,
    /// <summary>Perpetrator of domestic abuse.</summary>
    DomesticAbuse,
    /// <summary>Activities encourage offending, 0 to 2.</summary>
    Activities,
    /// <summary>Lack of motivation about drugs, 0 to 2.</summary>
    DrugMotivation,
    /// <summary>Current alcohol problem, 0 to 2.</summary>
    CurrentAlcohol,
    /// <summary>Binge drinking, 0 to 2.</summary>
    BingeDrinking,
    /// <summary>Impulsivity, 0 to 2.</summary>
    Impulsivity,
    /// <summary>Temper control, 0 to 2.</summary>
    Temper,
    /// <summary>Pro-criminal attitudes, 0 to 2.</summary>
    Attitudes,
    /// <summary>Weapon carried or used in the current offence.</summary>
    Weapon,
    /// <summary>Uses heroin.</summary>
    Heroin,
    /// <summary>Uses methadone that is not prescribed.</summary>
    Methadone,
    /// <summary>Uses another opiate.</summary>
    OtherOpiate,
    /// <summary>Uses crack cocaine.</summary>
    CrackCocaine,
    /// <summary>Uses powder cocaine.</summary>
    PowderCocaine,
    /// <summary>Misuses prescribed drugs.</summary>
    PrescribedDrugs,
    /// <summary>Uses benzodiazepines.</summary>
    Benzodiazepines,
    /// <summary>Uses cannabis.</summary>
    Cannabis,
    /// <summary>Uses steroids.</summary>
    Steroids,
    /// <summary>Uses any of hallucinogens, ketamine, solvents, spice, others.</summary>
    OtherDrugs,
    /// <summary>Past homicide, attempt or threat.</summary>
    PastHomicide,
    /// <summary>Past wounding or grievous bodily harm.</summary>
    PastWounding,
    /// <summary>Past kidnapping or false imprisonment.</summary>
    PastKidnapping,
    /// <summary>Past firearm with intent.</summary>
    PastFirearm,
    /// <summary>Past robbery.</summary>
    PastRobbery,
    /// <summary>Past aggravated burglary.</summary>
    PastAggravatedBurglary,
    /// <summary>Past weapon other than a firearm.</summary>
    PastWeapon,
    /// <summary>Past criminal damage endangering life.</summary>
    PastDamageEndangeringLife,
    /// <summary>Past arson.</summary>
    PastArson,
}
