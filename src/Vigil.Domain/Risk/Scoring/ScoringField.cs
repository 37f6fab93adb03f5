using Vigil.Domain.People;

namespace Vigil.Domain.Risk.Scoring;

/// <summary>The answers by name, for saying which is missing or wrong.</summary>
public enum ScoringField
{
    /// <summary><see cref="ScoringAnswers.AssessedOn"/>.</summary>
    AssessedOn,
    /// <summary><see cref="ScoringAnswers.Sex"/>.</summary>
    Sex,
    /// <summary><see cref="ScoringAnswers.Born"/>.</summary>
    Born,
    /// <summary><see cref="ScoringAnswers.ConvictedOn"/>.</summary>
    ConvictedOn,
    /// <summary><see cref="ScoringAnswers.FollowUpFrom"/>.</summary>
    FollowUpFrom,
    /// <summary><see cref="ScoringAnswers.AgeAtFirstSanction"/>.</summary>
    AgeAtFirstSanction,
    /// <summary><see cref="ScoringAnswers.Sanctions"/>.</summary>
    Sanctions,
    /// <summary><see cref="ScoringAnswers.ViolentSanctions"/>.</summary>
    ViolentSanctions,
    /// <summary><see cref="ScoringAnswers.OffenceCode"/>.</summary>
    OffenceCode,
    /// <summary><see cref="ScoringAnswers.Supervision"/>.</summary>
    Supervision,
    /// <summary><see cref="ScoringAnswers.Weapon"/>.</summary>
    Weapon,
    /// <summary><see cref="ScoringAnswers.Accommodation"/>.</summary>
    Accommodation,
    /// <summary><see cref="ScoringAnswers.Unemployed"/>.</summary>
    Unemployed,
    /// <summary><see cref="ScoringAnswers.RelationshipProblems"/>.</summary>
    RelationshipProblems,
    /// <summary><see cref="ScoringAnswers.DomesticAbuse"/>.</summary>
    DomesticAbuse,
    /// <summary><see cref="ScoringAnswers.Relationship"/>.</summary>
    Relationship,
    /// <summary><see cref="ScoringAnswers.Activities"/>.</summary>
    Activities,
    /// <summary><see cref="ScoringAnswers.CurrentAlcohol"/>.</summary>
    CurrentAlcohol,
    /// <summary><see cref="ScoringAnswers.BingeDrinking"/>.</summary>
    BingeDrinking,
    /// <summary><see cref="ScoringAnswers.Impulsivity"/>.</summary>
    Impulsivity,
    /// <summary><see cref="ScoringAnswers.Temper"/>.</summary>
    Temper,
    /// <summary><see cref="ScoringAnswers.Attitudes"/>.</summary>
    Attitudes,
    /// <summary><see cref="ScoringAnswers.DrugMotivation"/>.</summary>
    DrugMotivation,
    /// <summary><see cref="ScoringAnswers.Drugs"/>.</summary>
    Drugs,
    /// <summary><see cref="ScoringAnswers.PastConvictions"/>.</summary>
    PastConvictions,
    /// <summary><see cref="ScoringAnswers.EverSexualOffence"/>.</summary>
    EverSexualOffence,
    /// <summary><see cref="ScoringAnswers.ContactAdultSanctions"/>.</summary>
    ContactAdultSanctions,
    /// <summary><see cref="ScoringAnswers.ContactChildSanctions"/>.</summary>
    ContactChildSanctions,
    /// <summary><see cref="ScoringAnswers.ImageSanctions"/>.</summary>
    ImageSanctions,
    /// <summary><see cref="ScoringAnswers.NonContactSanctions"/>.</summary>
    NonContactSanctions,
    /// <summary><see cref="ScoringAnswers.LatestSexualOffence"/>.</summary>
    LatestSexualOffence,
    /// <summary><see cref="ScoringAnswers.LatestOffence"/>.</summary>
    LatestOffence,
    /// <summary><see cref="ScoringAnswers.StrangerVictim"/>.</summary>
    StrangerVictim,
}

/// <summary>Which answers are there, and what each is called.</summary>
public static class ScoringFields
{
    /// <summary>Whether an answer is given.</summary>
    public static bool Has(this ScoringAnswers answers, ScoringField field) => field switch
    {
        ScoringField.AssessedOn or ScoringField.Drugs => true,
        ScoringField.Sex => answers.Sex != Sex.NotRecorded,
        ScoringField.Born => answers.Born is not null,
        ScoringField.ConvictedOn => answers.ConvictedOn is not null,
        ScoringField.FollowUpFrom => answers.FollowUpFrom is not null,
        ScoringField.AgeAtFirstSanction => answers.AgeAtFirstSanction is not null,
        ScoringField.Sanctions => answers.Sanctions is not null,
        ScoringField.ViolentSanctions => answers.ViolentSanctions is not null,
        ScoringField.OffenceCode => answers.OffenceCode is not null,
        ScoringField.Supervision => answers.Supervision is not null,
        ScoringField.Weapon => answers.Weapon is not null,
        ScoringField.Accommodation => answers.Accommodation is not null,
        ScoringField.Unemployed => answers.Unemployed is not null,
        ScoringField.RelationshipProblems => answers.RelationshipProblems is not null,
        ScoringField.DomesticAbuse => answers.DomesticAbuse is not null,
        ScoringField.Relationship => answers.Relationship is not null,
        ScoringField.Activities => answers.Activities is not null,
        ScoringField.CurrentAlcohol => answers.CurrentAlcohol is not null,
        ScoringField.BingeDrinking => answers.BingeDrinking is not null,
        ScoringField.Impulsivity => answers.Impulsivity is not null,
        ScoringField.Temper => answers.Temper is not null,
        ScoringField.Attitudes => answers.Attitudes is not null,
        ScoringField.DrugMotivation => answers.DrugMotivation is not null,
        ScoringField.PastConvictions => answers.PastConvictions is not null,
        ScoringField.EverSexualOffence => answers.EverSexualOffence is not null,
        ScoringField.ContactAdultSanctions => answers.ContactAdultSanctions is not null,
        ScoringField.ContactChildSanctions => answers.ContactChildSanctions is not null,
        ScoringField.ImageSanctions => answers.ImageSanctions is not null,
        ScoringField.NonContactSanctions => answers.NonContactSanctions is not null,
        ScoringField.LatestSexualOffence => answers.LatestSexualOffence is not null,
        ScoringField.LatestOffence => answers.LatestOffence is not null,
        ScoringField.StrangerVictim => answers.StrangerVictim is not null,
    };

    /// <summary>What an answer is called: "date of birth".</summary>
    public static string InWords(this ScoringField field) => field switch
    {
        ScoringField.AssessedOn => "date of the assessment",
        ScoringField.Sex => "sex as recorded",
        ScoringField.Born => "date of birth",
        ScoringField.ConvictedOn => "date of the current conviction",
        ScoringField.FollowUpFrom => "start of follow-up",
        ScoringField.AgeAtFirstSanction => "age at first sanction",
        ScoringField.Sanctions => "number of sanctions",
        ScoringField.ViolentSanctions => "number of violent sanctions",
        ScoringField.OffenceCode => "code of the current offence",
        ScoringField.Supervision => "custody or community",
        ScoringField.Weapon => "weapon in the current offence",
        ScoringField.Accommodation => "suitability of accommodation",
        ScoringField.Unemployed => "employment",
        ScoringField.RelationshipProblems => "problems with the current partner",
        ScoringField.DomesticAbuse => "perpetrator of domestic abuse",
        ScoringField.Relationship => "relationship status",
        ScoringField.Activities => "activities that encourage offending",
        ScoringField.CurrentAlcohol => "current problem with alcohol",
        ScoringField.BingeDrinking => "binge drinking",
        ScoringField.Impulsivity => "impulsivity",
        ScoringField.Temper => "temper control",
        ScoringField.Attitudes => "pro-criminal attitudes",
        ScoringField.DrugMotivation => "motivation to tackle drug misuse",
        ScoringField.Drugs => "drugs used",
        ScoringField.PastConvictions => "past convictions for serious violence",
        ScoringField.EverSexualOffence => "whether there ever was a sexual offence",
        ScoringField.ContactAdultSanctions => "sanctions for contact sexual offences against adults",
        ScoringField.ContactChildSanctions => "sanctions for contact sexual offences against children",
        ScoringField.ImageSanctions => "sanctions for images or indirect contact",
        ScoringField.NonContactSanctions => "sanctions for other sexual offences without contact",
        ScoringField.LatestSexualOffence => "date of the most recent sexual sanction",
        ScoringField.LatestOffence => "date of the most recent offence",
        ScoringField.StrangerVictim => "stranger victim",
    };
}
