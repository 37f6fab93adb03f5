using Vigil.Domain.Calendar;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Domain.Risk.Combined;

/// <summary>
/// Answers that cannot all be true, or hardly. They are scored as they stand, as the Ministry's program does; whoever enters them
/// is told.
/// </summary>
public static class ImpossibleHistory
{
    // Children and Young Persons Act 1933 s50: no child under 10 can be guilty of an offence
    private const int AgeOfResponsibility = 10;

    /// <summary>A sentence for each thing that does not fit.</summary>
    public static IEnumerable<string> Warnings(ScoringAnswers answers) =>
        [.. OfAges(answers), .. OfDates(answers), .. OfCounts(answers)];

    private static IEnumerable<string> OfAges(ScoringAnswers answers)
    {
        if (answers.AgeAtFirstSanction < AgeOfResponsibility)
        {
            yield return "The age at first sanction is below 10, the age of criminal responsibility.";
        }

        if (answers.Born is { } born)
        {
            if (answers.FollowUpOrConviction is { } from && from > born && Ages.IsUnder(born, AgeOfResponsibility, from))
            {
                yield return "Follow-up would start before the age of 10.";
            }

            if (answers.Sanctions == 1 && answers.ConvictedOn > born && answers.AgeAtFirstSanction is { } first && CompletedTime.Years(born, answers.ConvictedOn.Value) > first)
            {
                yield return "One sanction means that the first is the current one, but the age at first sanction is lower than the age at the current conviction.";
            }

            if (answers.Sanctions > 1 && answers.ConvictedOn > born && answers.AgeAtFirstSanction is { } age && answers.Sanctions.Value - 1 > 366L * (CompletedTime.Years(born, answers.ConvictedOn.Value) - age + 1))
            {
                yield return "There are more sanctions than days from the first to the current one.";
            }
        }
    }

    private static IEnumerable<string> OfDates(ScoringAnswers answers)
    {
        if (answers.ConvictedOn > answers.AssessedOn)
        {
            yield return "The current conviction is after the day of the assessment.";
        }

        if (answers.FollowUpFrom < answers.ConvictedOn)
        {
            yield return "Follow-up starts before the current conviction.";
        }

        if (answers.LatestSexualOffence > answers.AssessedOn || answers.LatestOffence > answers.AssessedOn)
        {
            yield return "An offence is dated after the day of the assessment.";
        }

        if (answers.LatestSexualOffence > answers.LatestOffence)
        {
            yield return "The most recent sexual offence is after the most recent offence of any kind.";
        }
    }

    private static IEnumerable<string> OfCounts(ScoringAnswers answers)
    {
        if (answers.OffenceCode is not { } code || OffenceCodes.CategoryOf(code) is not { } category)
        {
            yield break;
        }

        if (OffenceCodes.IsViolent(code) && answers.ViolentSanctions == 0)
        {
            yield return "The current offence counts as violent, but the number of violent sanctions is 0.";
        }

        if (category is OffenceCategory.SexualAgainstChild or OffenceCategory.SexualNotAgainstChild && answers.EverSexualOffence == false)
        {
            yield return "The current offence is sexual, but it is said that there never was a sexual offence.";
        }
    }
}
