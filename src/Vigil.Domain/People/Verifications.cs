namespace Vigil.Domain.People;

/// <summary>How it was found out whether a person lives or stays somewhere.</summary>
public enum VerificationMeans
{
    /// <summary>Seen there at a visit.</summary>
    Visit,
    /// <summary>A letter, bill or other document was seen.</summary>
    Document,
    /// <summary>The tenancy or the landlord.</summary>
    Tenancy,
    /// <summary>The electoral roll.</summary>
    ElectoralRoll,
    /// <summary>A neighbour.</summary>
    Neighbour,
    /// <summary>Another agency.</summary>
    Agency,
    /// <summary>Another way, said in words.</summary>
    Other,
}

/// <summary>Whether an address was verified; the fact's one day is the day of it.</summary>
/// <param name="Of">The address or household.</param>
/// <param name="Place">What was verified, as the address was then written.</param>
/// <param name="Found">Whether it was true; otherwise it was not.</param>
/// <param name="Means">How it was found out.</param>
/// <param name="By">By whom.</param>
/// <param name="Words">Further words.</param>
public sealed record VerificationFact(Guid Of, string Place, bool Found, VerificationMeans Means, string By, string? Words) : Fact;

/// <summary>What is verified of a record's addresses.</summary>
public static class Verifications
{
    /// <summary>The place of an address or a household on one line; none of anything else.</summary>
    public static string? PlaceOf(Fact fact) => fact switch
    {
        AddressFact address => PersonWords.Place(address.Lines, address.Postcode),
        HouseholdFact household => PersonWords.Place(household.Lines, household.Postcode),
        _ => null,
    };

    /// <summary>The latest verification of an address as it is now written; what was verified before it was corrected does not count.</summary>
    public static Held<VerificationFact>? Latest(PersonRecord record, Held address) => PlaceOf(address.Value) is { } place
        ? record.Of<VerificationFact>().LastOrDefault(held => held.Value.Of == address.FactId && held.Value.Place == place)
        : null;
}
