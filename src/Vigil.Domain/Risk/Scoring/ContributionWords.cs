namespace Vigil.Domain.Risk.Scoring;

/// <summary>Items of a score in plain words.</summary>
internal static class ContributionWords
{
    public static string Of(in Contribution item) => item.Term switch
    {
        Term.Constant => "what everyone starts with",
        Term.Age => $"age {item.Value} at the start of follow-up ({(item.Other == 0 ? "man" : "woman")})",
        Term.Female => item.Value == 0 ? "man" : "woman",
        Term.Offence => $"current offence: {item.Name}",
        Term.OneSanction => item.Value == 1 ? "first sanction" : "not a first sanction",
        Term.TwoSanctions => item.Value == 2 ? "second sanction" : "not a second sanction",
        Term.Sanctions => Count(item.Value, "sanction"),
        Term.Gap => item.Other == 2 ? $"{Count(item.Value, "year")} between first and second sanction" : "years between first and second sanction: not two sanctions",
        Term.OffenceFreeMonths => $"{Count(item.Value, "month")} in the community without an offence (36 count at most)",
        Term.Rate => Rate(item, "sanction"),
        Term.RateSquared => Rate(item, "sanction") + ", squared",
        Term.NeverViolent => item.Value == 0 ? "no violent sanction" : "has a violent sanction",
        Term.OnceViolent => item.Value == 1 ? "one violent sanction" : "not exactly one violent sanction",
        Term.ViolentSanctions => Count(item.Value, "violent sanction"),
        Term.ViolenceRate => Rate(item, "violent sanction"),
        Term.Weapon => YesNo("weapon carried or used in the current offence", item.Value),
        Term.Accommodation => Problem("accommodation", item.Value),
        Term.Unemployed => item.Value == 0 ? "not unemployed" : "unemployed (counted twice)",
        Term.LivingTogether => YesNo("lives with a partner", item.Value),
        Term.RelationshipProblems => Problem("relationship with the partner", item.Value),
        Term.ProblemsLivingTogether => Problem("relationship with a partner lived with", item.Value),
        Term.DomesticAbuse => YesNo("perpetrator of domestic abuse", item.Value),
        Term.Activities => Problem("activities that encourage offending", item.Value),
        Term.DrugMotivation => "motivation to tackle drug misuse: " + item.Value switch { 0 => "full, or not asked", 1 => "partial", _ => "none" },
        Term.CurrentAlcohol => Problem("alcohol now", item.Value),
        Term.BingeDrinking => Problem("binge drinking", item.Value),
        Term.Impulsivity => Problem("impulsivity", item.Value),
        Term.Temper => Problem("temper control", item.Value),
        Term.Attitudes => Problem("pro-criminal attitudes", item.Value),
        Term.Heroin => YesNo("uses heroin", item.Value),
        Term.Methadone => YesNo("uses methadone that is not prescribed", item.Value),
        Term.OtherOpiate => YesNo("uses another opiate", item.Value),
        Term.CrackCocaine => YesNo("uses crack cocaine", item.Value),
        Term.PowderCocaine => YesNo("uses powder cocaine", item.Value),
        Term.PrescribedDrugs => YesNo("misuses prescribed drugs", item.Value),
        Term.Benzodiazepines => YesNo("uses benzodiazepines", item.Value),
        Term.Cannabis => YesNo("uses cannabis", item.Value),
        Term.Steroids => YesNo("uses steroids", item.Value),
        Term.OtherDrugs => YesNo("uses hallucinogens, ketamine, solvents, spice or others", item.Value),
        Term.PastHomicide => YesNo("past homicide, attempt or threat", item.Value),
        Term.PastWounding => YesNo("past wounding or grievous bodily harm", item.Value),
        Term.PastKidnapping => YesNo("past kidnapping or false imprisonment", item.Value),
        Term.PastFirearm => YesNo("past firearm with intent", item.Value),
        Term.PastRobbery => YesNo("past robbery", item.Value),
        Term.PastAggravatedBurglary => YesNo("past aggravated burglary", item.Value),
        Term.PastWeapon => YesNo("past weapon other than a firearm", item.Value),
        Term.PastDamageEndangeringLife => YesNo("past criminal damage endangering life", item.Value),
        Term.PastArson => YesNo("past arson", item.Value),
        Term.ContactAdultSanctions => Count(item.Value, "sanction") + " for contact sexual offences against adults",
        Term.ContactChildSanctions => Count(item.Value, "sanction") + " for contact sexual offences against children",
        Term.NonContactSanctions => Count(item.Value, "sanction") + " for other sexual offences without contact",
        Term.AgePoints => $"age {item.Value} at the start of follow-up",
        Term.AgeAtSexualSanction => $"age {item.Value} at the most recent sexual sanction",
        Term.OtherSanction => item.Value > 1 ? $"another sanction ({item.Value} in all)" : "no other sanction",
        Term.StrangerVictim => YesNo("current contact offence against a stranger", item.Value),
        Term.Case => item.Name ?? "",
        Term.Component => item.Name ?? "",
        Term.FemaleSexualOffence => "woman with a sexual offence (1 in 261)",
    };

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string YesNo(string what, int value) => $"{what}: {(value == 0 ? "no" : "yes")}";

    private static string Problem(string what, int level) => $"{what}: {level switch { 0 => "no problems", 1 => "some problems", _ => "significant problems" }}";

    // a career of no years is a first and a current sanction in the same year of age
    private static string Rate(in Contribution item, string what) => item.Weight == 0 && item.Value == 0
        ? $"how often there was a {what}: not counted"
        : $"{Count(item.Value, what)} in {Count(item.Other, "year")} from first to current";
}
