namespace Vigil.Domain.People;

/// <summary>What an entry is where it is not simply a fact (DPA 2018 s38(2): facts are told apart from personal assessments).</summary>
public enum ClaimKind
{
    /// <summary>Somebody's assessment or opinion.</summary>
    Assessment,
    /// <summary>Said against the person, and not established.</summary>
    Allegation,
    /// <summary>Told at second hand.</summary>
    Hearsay,
}

/// <summary>That an entry is what somebody says or thinks, and who.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="By">Whose it is; none only in what was recorded before that was asked.</param>
public sealed record Claim(ClaimKind Kind, string? By)
{
    /// <summary>What an entry is: what was said when it was recorded, and what is assessed always an assessment; none where it is a fact.</summary>
    public static Claim? Of(Fact fact) => fact.Claim ?? (fact is AssessedFact assessed ? new(ClaimKind.Assessment, assessed.Whose()) : null);

    /// <summary>"Assessment by A. Officer"; "Fact" where it is one.</summary>
    public static string Words(Fact fact) => Of(fact) is { } claim
        ? string.IsNullOrEmpty(claim.By) ? claim.Kind.ToString() : $"{claim.Kind} {(claim.Kind == ClaimKind.Hearsay ? "from" : "by")} {claim.By}"
        : fact is HouseholdFact { AtRisk: true } ? "Fact; that a child is at risk is an assessment" : "Fact";
}
