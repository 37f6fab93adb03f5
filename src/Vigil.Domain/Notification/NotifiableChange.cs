using Vigil.Domain.People;

namespace Vigil.Domain.Notification;

/// <summary>
/// Which facts, when they begin or end, are changes that the law requires to be notified (SOA 2003 s84(1); 2012
/// Regulations regs 11, 13 and 15). Release, stays and journeys are not here: the rules see those as what they are.
/// </summary>
public static class NotifiableChange
{
    /// <summary>The changes that a fact brings by beginning and by ending, where both are known.</summary>
    public static IEnumerable<Change> Of(Held held)
    {
        if (held.TrueFrom is { } from && Begun(held.Value) is { } begun)
        {
            yield return new(begun, from);
        }

        if (held.TrueTo is { } to && Ended(held.Value) is { } ended)
        {
            // a home is held to its last day, and the change of home is the day after; an account is closed on its last day
            yield return new(ended, ended == Matter.HomeAddress ? to.AddDays(1) : to);
        }
    }

    /// <summary>
    /// The changes of a fact that were to be notified after the person's first notification. What is held at the first
    /// notification is told with it and is no change; without a first notification the duty is to make that.
    /// </summary>
    public static IEnumerable<Change> After(PersonRecord record, Held held) =>
        record.Of<NotificationFact>().Select(made => (DateOnly?)made.Value.Made.Date).Min() is { } first
            ? Of(held).Where(change => change.On > first)
            : [];

    /// <summary>The matter that changes when a fact begins to be true; none where that is no change under section 84.</summary>
    public static Matter? Begun(Fact fact) => fact switch
    {
        NameFact { Kind: not NameKind.Former } => Matter.Name,
        AddressFact address when address.IsHome() => Matter.HomeAddress,
        HouseholdFact => Matter.HouseholdWithChild,
        _ => OfEither(fact),
    };

    /// <summary>The matter that changes when a fact ends; none where that is no change under section 84.</summary>
    public static Matter? Ended(Fact fact) => fact switch
    {
        AddressFact address when address.IsHome() => Matter.HomeAddress,
        HouseholdFact => Matter.HouseholdWithChildCeased,
        _ => OfEither(fact),
    };

    /// <summary>A change in words; what is sealed is in them by its mask only.</summary>
    public static string Words(Held held, Change change) =>
        $"{(change.On == held.TrueFrom && Begun(held.Value) == change.Kind ? "New" : "No longer")} {PersonWords.Noun(held.Value)}: {PersonWords.Text(held.Value)}";

    private static Matter? OfEither(Fact fact) => fact switch
    {
        AccountFact => Matter.BankAccount,
        CardFact => Matter.Card,
        DocumentFact { Passport: true } => Matter.Passport,
        DocumentFact => Matter.IdentityDocument,
        _ => null,
    };
}
