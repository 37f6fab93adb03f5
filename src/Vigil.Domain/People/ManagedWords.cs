namespace Vigil.Domain.People;

/// <summary>Why and how long someone is managed, in words.</summary>
public static class ManagedWords
{
    /// <summary>An authorisation in words.</summary>
    public static string Text(AuthorisationFact authorised) =>
        $"{authorised.Why}. Authorised by {authorised.AuthorisedByName}; first to be reviewed on {PersonWords.Day(authorised.ReviewOn)}. Ends when: {PersonWords.LowerFirst(authorised.ExitWhen)}";

    /// <summary>A review in words.</summary>
    public static string Text(ManagementReviewFact review) => review.Continues
        ? $"Management continues: {review.Reasons}. Reviewed by {review.ReviewedByName}{(review.NextOn is { } next ? $"; next on {PersonWords.Day(next)}" : "")}"
        : $"Exit decided: {review.Reasons}. Decided by {review.ReviewedByName}";

    /// <summary>A transfer in words.</summary>
    public static string Text(TransferFact transfer) => transfer.Sent
        ? $"Transferred to {transfer.Force}, which manages the person and keeps the record from then on"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Taken over from {transfer.Force}, where it was number {transfer.Number}; what was recorded there came with it");

    /// <summary>How far an ending has gone, in words.</summary>
    public static string Text(ClosureFact closure) => closure.Done.Count == 0
        ? $"Begun: {PersonWords.LowerFirst(Of(closure.Ground))}"
        : $"{Of(closure.Ground)}. {string.Join("; ", closure.Done.Select(done => $"{PersonWords.LowerFirst(Of(done.Step))} on {PersonWords.Day(done.On)}, {done.By}: {done.Words}"))}";

    /// <summary>"The notification period has run out".</summary>
    public static string Of(EndingGround ground) => ground switch
    {
        EndingGround.PeriodEnded => "The notification period has run out",
        EndingGround.ReviewCeased => "A review has ended the notification requirements",
        EndingGround.ExitDecided => "A review of management decided the exit",
        EndingGround.Deceased => "The person has died",
        EndingGround.Deported => "The person was deported",
    };

    /// <summary>"Exit review".</summary>
    public static string Of(ClosureStep step) => step switch
    {
        ClosureStep.ExitReview => "Exit review",
        ClosureStep.Confirmation => "How it was confirmed",
        ClosureStep.Letter => "Letter to the person",
        ClosureStep.Agencies => "Agencies told",
        ClosureStep.Warnings => "Warning markers",
        ClosureStep.Duties => "Duties that stand open",
        ClosureStep.Authorities => "Monitoring and authorities",
        ClosureStep.NationalSystem => "National system",
    };
}
