namespace Vigil.Domain.Risk.Scoring;

/// <summary>What a score is made of, item by item.</summary>
public enum Term
{
    /// <summary>What everyone starts with.</summary>
    Constant,
    /// <summary>Age at the start of follow-up.</summary>
    Age,
    /// <summary>Sex.</summary>
    Female,
    /// <summary>Category of the current offence.</summary>
    Offence,
    /// <summary>A first sanction.</summary>
    OneSanction,
    /// <summary>A second sanction.</summary>
    TwoSanctions,
    /// <summary>Number of sanctions.</summary>
    Sanctions,
    /// <summary>Years between first and second sanction.</summary>
    Gap,
    /// <summary>Months in the community without an offence.</summary>
    OffenceFreeMonths,
    /// <summary>How often there was a sanction (the "Copas" rate).</summary>
    Rate,
    /// <summary>The square of that rate.</summary>
    RateSquared,
    /// <summary>No violent sanction.</summary>
    NeverViolent,
    /// <summary>One violent sanction.</summary>
    OnceViolent,
    /// <summary>Number of violent sanctions.</summary>
    ViolentSanctions,
    /// <summary>How often there was a violent sanction.</summary>
    ViolenceRate,
    /// <summary>Weapon in the current offence.</summary>
    Weapon,
    /// <summary>Accommodation.</summary>
    Accommodation,
    /// <summary>Employment.</summary>
    Unemployed,
    /// <summary>Living with a partner.</summary>
    LivingTogether,
    /// <summary>Problems with the partner.</summary>
    RelationshipProblems,
    /// <summary>Problems with a partner lived with.</summary>
    ProblemsLivingTogether,
    /// <summary>Domestic abuse.</summary>
    DomesticAbuse,
    /// <summary>Activities that encourage offending.</summary>
    Activities,
    /// <summary>Motivation about drugs.</summary>
    DrugMotivation,
    /// <summary>Current problem with alcohol.</summary>
    CurrentAlcohol,
    /// <summary>Binge drinking.</summary>
    BingeDrinking,
    /// <summary>Impulsivity.</summary>
    Impulsivity,
    /// <summary>Temper control.</summary>
    Temper,
    /// <summary>Pro-criminal attitudes.</summary>
    Attitudes,
    /// <summary>Heroin.</summary>
    Heroin,
    /// <summary>Methadone.</summary>
    Methadone,
    /// <summary>Another opiate.</summary>
    OtherOpiate,
    /// <summary>Crack cocaine.</summary>
    CrackCocaine,
    /// <summary>Powder cocaine.</summary>
    PowderCocaine,
    /// <summary>Misused prescribed drugs.</summary>
    PrescribedDrugs,
    /// <summary>Benzodiazepines.</summary>
    Benzodiazepines,
    /// <summary>Cannabis.</summary>
    Cannabis,
    /// <summary>Steroids.</summary>
    Steroids,
    /// <summary>Hallucinogens, ketamine, solvents, spice or others.</summary>
    OtherDrugs,
    /// <summary>Past homicide.</summary>
    PastHomicide,
    /// <summary>Past wounding.</summary>
    PastWounding,
    /// <summary>Past kidnapping.</summary>
    PastKidnapping,
    /// <summary>Past firearm offence.</summary>
    PastFirearm,
    /// <summary>Past robbery.</summary>
    PastRobbery,
    /// <summary>Past aggravated burglary.</summary>
    PastAggravatedBurglary,
    /// <summary>Past weapon offence.</summary>
    PastWeapon,
    /// <summary>Past criminal damage endangering life.</summary>
    PastDamageEndangeringLife,
    /// <summary>Past arson.</summary>
    PastArson,
    /// <summary>Points: contact sexual sanctions, adults.</summary>
    ContactAdultSanctions,
    /// <summary>Points: contact sexual sanctions, children.</summary>
    ContactChildSanctions,
    /// <summary>Points: other sexual sanctions without contact.</summary>
    NonContactSanctions,
    /// <summary>Points: age at the start of follow-up.</summary>
    AgePoints,
    /// <summary>Points: age at the most recent sexual sanction.</summary>
    AgeAtSexualSanction,
    /// <summary>Points: any other sanction.</summary>
    OtherSanction,
    /// <summary>Points: a stranger.</summary>
    StrangerVictim,
    /// <summary>The case of the images and indirect contact predictor that fits.</summary>
    Case,
    /// <summary>A component of the combined predictor.</summary>
    Component,
    /// <summary>The flat addition for a woman with a sexual offence.</summary>
    FemaleSexualOffence,
}
