using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Reoffending;

/// <summary>What keeps ARP, VRP and SVRP from a score, all together.</summary>
internal static class ReoffendingFaults
{
    private const int MostAge = 109;
    private const int MostSanctions = 999;
    private const int MonthsAfterAssessment = 3;

    private static readonly ScoringField[] History =
        [ScoringField.Born, ScoringField.ConvictedOn, ScoringField.AgeAtFirstSanction, ScoringField.Sex, ScoringField.OffenceCode, ScoringField.Sanctions];

    private static readonly ScoringField[] HistoryWithViolence = [.. History, ScoringField.ViolentSanctions];

    private static readonly ScoringField[] Life =
    [
        ScoringField.Accommodation, ScoringField.Unemployed, ScoringField.RelationshipProblems, ScoringField.DomesticAbuse, ScoringField.Relationship,
        ScoringField.Activities, ScoringField.CurrentAlcohol, ScoringField.BingeDrinking, ScoringField.Impulsivity,
    ];

    private static readonly ScoringField[] AllNow = [.. Life, ScoringField.Attitudes];
    private static readonly ScoringField[] ViolentNow = [.. Life, ScoringField.Temper];

    private static readonly ScoringField[] SeriousNow =
    [
        ScoringField.Weapon, ScoringField.Accommodation, ScoringField.Unemployed, ScoringField.CurrentAlcohol, ScoringField.Temper, ScoringField.Attitudes, ScoringField.PastConvictions,
    ];

    /// <summary>Faults of what is needed for any score.</summary>
    public static List<ScoringFault> Static(Predictor predictor, ScoringAnswers answers)
    {
        var faults = new List<ScoringFault>();
        faults.AddMissing(FaultKind.Missing, answers, predictor == Predictor.AllReoffending ? History : HistoryWithViolence);
        switch (predictor)
        {
            case Predictor.AllReoffending:
                Conviction(faults, answers);
                FirstSanction(faults, answers);
                Offence(faults, answers);
                Sanctions(faults, answers);
                FollowUp(faults, answers, required: true);
                break;
            case Predictor.ViolentReoffending:
                FirstSanction(faults, answers);
                Sanctions(faults, answers);
                ViolentSanctions(faults, answers);
                Offence(faults, answers);
                Conviction(faults, answers);
                FollowUp(faults, answers, required: true);
                break;
            default:
                Sanctions(faults, answers);
                ViolentSanctions(faults, answers);
                Offence(faults, answers);
                FirstSanction(faults, answers);
                Conviction(faults, answers);
                FollowUp(faults, answers, required: false);
                break;
        }

        return faults;
    }

    /// <summary>Faults of what only the dynamic equation needs.</summary>
    public static List<ScoringFault> Dynamic(Predictor predictor, ScoringAnswers answers)
    {
        var faults = new List<ScoringFault>();
        faults.AddMissing(FaultKind.MissingForDynamic, answers, predictor switch
        {
            Predictor.AllReoffending => AllNow,
            Predictor.ViolentReoffending => ViolentNow,
            _ => SeriousNow,
        });
        // each of the two asks about one drug that the other does not
        var drugs = answers.Drugs & ~(predictor == Predictor.AllReoffending ? Drugs.Methadone : Drugs.Heroin);
        if (predictor != Predictor.SeriousViolentReoffending && answers.DrugMotivation is null && drugs != Drugs.None)
        {
            faults.Add(new(FaultKind.DrugsWithoutMotivation, [ScoringField.DrugMotivation, ScoringField.Drugs]) { Drugs = drugs });
        }

        return faults;
    }

    private static void Conviction(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers is { Born: { } born, ConvictedOn: { } convicted })
        {
            if (convicted <= born)
            {
                faults.Add(new(FaultKind.ConvictedBeforeBirth, [ScoringField.ConvictedOn]));
            }
            else if (CompletedTime.Years(born, convicted) < answers.AgeAtFirstSanction)
            {
                faults.Add(new(FaultKind.FirstSanctionAfterCurrent, [ScoringField.ConvictedOn, ScoringField.AgeAtFirstSanction]));
            }
        }

        if (answers.ConvictedOn > Calendar.Days.PlusMonths(answers.AssessedOn, MonthsAfterAssessment))
        {
            faults.Add(new(FaultKind.ConvictedAfterAssessment, [ScoringField.ConvictedOn, ScoringField.AssessedOn]));
        }
    }

    private static void FirstSanction(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers.AgeAtFirstSanction is < 0 or > MostAge)
        {
            faults.Add(new(FaultKind.FirstSanctionAgeOutOfRange, [ScoringField.AgeAtFirstSanction]));
        }
    }

    private static void Offence(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers.OffenceCode is not { } code)
        {
            return;
        }

        if (code.Length != 5 || !code.All(char.IsAsciiDigit))
        {
            faults.Add(new(FaultKind.OffenceCodeFormat, [ScoringField.OffenceCode]));
        }
        else if (OffenceCodes.CategoryOf(code) is null)
        {
            faults.Add(new(FaultKind.OffenceCodeUnknown, [ScoringField.OffenceCode]));
        }
    }

    private static void Sanctions(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers.Sanctions is < 1 or > MostSanctions)
        {
            faults.Add(new(FaultKind.SanctionsOutOfRange, [ScoringField.Sanctions]));
        }
    }

    private static void ViolentSanctions(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers is { ViolentSanctions: { } violent, Sanctions: { } all } && (violent < 0 || violent > all))
        {
            faults.Add(new(FaultKind.ViolentSanctionsOutOfRange, [ScoringField.ViolentSanctions, ScoringField.Sanctions]));
        }
    }

    private static void FollowUp(List<ScoringFault> faults, ScoringAnswers answers, bool required)
    {
        if (required && answers.FollowUpOrConviction is null)
        {
            faults.Add(new(FaultKind.NoFollowUp, [ScoringField.FollowUpFrom]));
        }

        if (answers is { FollowUpFrom: { } from, Born: { } born })
        {
            if (from <= born)
            {
                faults.Add(new(FaultKind.FollowUpBeforeBirth, [ScoringField.FollowUpFrom]));
            }
            else if (CompletedTime.Years(born, from) > MostAge)
            {
                faults.Add(new(FaultKind.FollowUpAgeOutOfRange, [ScoringField.FollowUpFrom]));
            }
        }
    }
}
