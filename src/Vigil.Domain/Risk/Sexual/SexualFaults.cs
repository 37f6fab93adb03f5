using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Sexual;

/// <summary>What keeps DC-SRP and IIC-SRP from a score, all together.</summary>
internal static class SexualFaults
{
    private const int MostAge = 109;
    private const int MostSanctions = 999;

    private static readonly ScoringField[] Direct =
        [ScoringField.Sex, ScoringField.Supervision, ScoringField.EverSexualOffence, ScoringField.Born, ScoringField.FollowUpFrom, ScoringField.Sanctions];

    private static readonly ScoringField[] Images = [ScoringField.Sex, ScoringField.EverSexualOffence];

    private static readonly ScoringField[] Counts =
        [ScoringField.ImageSanctions, ScoringField.ContactAdultSanctions, ScoringField.ContactChildSanctions, ScoringField.NonContactSanctions];

    /// <summary>Faults for the direct contact predictor.</summary>
    public static List<ScoringFault> OfDirectContact(ScoringAnswers answers, Reading reading)
    {
        var faults = new List<ScoringFault>();
        faults.AddMissing(FaultKind.Missing, answers, Direct);
        if (Asks(answers))
        {
            faults.AddMissing(FaultKind.Missing, answers, Counts);
            if (answers.Sanctions is < 1 or > MostSanctions)
            {
                faults.Add(new(FaultKind.SanctionsOutOfRange, [ScoringField.Sanctions]));
            }

            CheckCounts(faults, answers, reading);
            LatestSanction(faults, answers);
            FollowUp(faults, answers);
        }

        WithoutOffence(faults, answers);
        return faults;
    }

    /// <summary>Faults for the images and indirect contact predictor.</summary>
    public static List<ScoringFault> OfImages(ScoringAnswers answers, Reading reading)
    {
        var faults = new List<ScoringFault>();
        faults.AddMissing(FaultKind.Missing, answers, Images);
        if (Asks(answers))
        {
            faults.AddMissing(FaultKind.Missing, answers, Counts);
            CheckCounts(faults, answers, reading);
        }

        WithoutOffence(faults, answers);
        return faults;
    }

    // a woman, or someone without a sexual offence, is not asked
    private static bool Asks(ScoringAnswers answers) => answers.Sex != Sex.Female && answers.EverSexualOffence != false;

    private static int?[] CountsOf(ScoringAnswers answers) =>
        [answers.ImageSanctions, answers.ContactAdultSanctions, answers.ContactChildSanctions, answers.NonContactSanctions];

    private static void CheckCounts(List<ScoringFault> faults, ScoringAnswers answers, Reading reading)
    {
        var counts = CountsOf(answers);
        if (reading == Reading.Ours && Array.Exists(counts, count => count < 0))
        {
            faults.Add(new(FaultKind.NegativeCount, [.. Counts.Where((_, i) => counts[i] < 0)]));
        }

        if (Array.TrueForAll(counts, count => count == 0))
        {
            faults.Add(new(FaultKind.NoSexualSanctions, Counts));
        }
        else if (answers.Sanctions is { } all && counts.Sum(count => (long)(count ?? 0)) > all)
        {
            faults.Add(new(FaultKind.MoreSexualSanctionsThanSanctions, Counts));
        }
    }

    private static void LatestSanction(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers.Sex != Sex.Male || answers.EverSexualOffence != true)
        {
            return;
        }

        if (answers.LatestSexualOffence is not { } latest)
        {
            faults.Add(new(FaultKind.Missing, [ScoringField.LatestSexualOffence]));
        }
        else if (answers.Born is { } born)
        {
            if (latest <= born)
            {
                faults.Add(new(FaultKind.SexualSanctionBeforeBirth, [ScoringField.LatestSexualOffence]));
            }
            else if (CompletedTime.Years(born, latest) > MostAge)
            {
                faults.Add(new(FaultKind.SexualSanctionAgeOutOfRange, [ScoringField.LatestSexualOffence]));
            }
        }
    }

    private static void FollowUp(List<ScoringFault> faults, ScoringAnswers answers)
    {
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

    private static void WithoutOffence(List<ScoringFault> faults, ScoringAnswers answers)
    {
        if (answers.Sex == Sex.Female || answers.EverSexualOffence == true)
        {
            return;
        }

        var counts = CountsOf(answers);
        if (Counts.Where((_, i) => counts[i] is not (null or 0)).ToArray() is { Length: > 0 } given)
        {
            faults.Add(new(FaultKind.SexualSanctionsWithoutOffence, [ScoringField.EverSexualOffence, .. given]));
        }
    }
}
