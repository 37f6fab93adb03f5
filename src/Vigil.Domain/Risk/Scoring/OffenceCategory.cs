namespace Vigil.Domain.Risk.Scoring;

/// <summary>The 24 categories that the reoffending predictors sort the current offence into, by its Home Office code.</summary>
public enum OffenceCategory
{
    /// <summary>Burglary of a dwelling.</summary>
    DomesticBurglary,
    /// <summary>Other burglary.</summary>
    OtherBurglary,
    /// <summary>Drunkenness.</summary>
    Drunkenness,
    /// <summary>Drink driving.</summary>
    DrinkDriving,
    /// <summary>Motoring offences.</summary>
    Motoring,
    /// <summary>Theft of or from vehicles.</summary>
    VehicleTheft,
    /// <summary>Fraud and forgery.</summary>
    FraudAndForgery,
    /// <summary>Welfare fraud.</summary>
    WelfareFraud,
    /// <summary>Import, export or production of drugs.</summary>
    DrugImportOrProduction,
    /// <summary>Possession or supply of drugs.</summary>
    DrugPossessionOrSupply,
    /// <summary>Violence against the person, actual bodily harm or more.</summary>
    ViolenceAbhOrMore,
    /// <summary>Violence against the person, less than actual bodily harm.</summary>
    ViolenceBelowAbh,
    /// <summary>Public order and harassment.</summary>
    PublicOrderAndHarassment,
    /// <summary>Weapons other than firearms.</summary>
    Weapons,
    /// <summary>Firearms, most serious.</summary>
    SeriousFirearms,
    /// <summary>Firearms, other.</summary>
    OtherFirearms,
    /// <summary>Handling stolen goods.</summary>
    HandlingStolenGoods,
    /// <summary>Criminal damage.</summary>
    CriminalDamage,
    /// <summary>Acquisitive violence.</summary>
    AcquisitiveViolence,
    /// <summary>Other offences.</summary>
    Other,
    /// <summary>Absconding or bail.</summary>
    AbscondingOrBail,
    /// <summary>Sexual, against a child.</summary>
    SexualAgainstChild,
    /// <summary>Sexual, not against a child.</summary>
    SexualNotAgainstChild,
    /// <summary>Theft, not of vehicles.</summary>
    OtherTheft,
}
