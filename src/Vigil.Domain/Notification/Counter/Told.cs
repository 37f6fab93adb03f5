using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>One thing that was told at the counter as new, changed or no longer so. What has not changed is not told again: it is held.</summary>
/// <param name="On">When it happened, or is expected to.</param>
public abstract record Told(DateOnly On)
{
    /// <summary>The question it answers.</summary>
    public abstract Question Question { get; }
}

/// <summary>The date of birth, told for the first time or corrected.</summary>
/// <param name="Born">The date.</param>
/// <param name="On">The day it was told.</param>
public sealed record BirthTold(DateOnly Born, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.DateOfBirth;
}

/// <summary>The National Insurance number, told for the first time or corrected.</summary>
/// <param name="Number">The number, to be sealed.</param>
/// <param name="On">The day it was told.</param>
public sealed record InsuranceTold(string Number, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.NationalInsurance;
}

/// <summary>A name used that was not notified.</summary>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family name.</param>
/// <param name="Kind">A new name in law replaces the one held; an alias is added.</param>
/// <param name="On">First used.</param>
public sealed record NameTold(string Given, string Family, NameKind Kind, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Names;
}

/// <summary>A home address, or where there is none a place where the person can regularly be found.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="On">Moved, or expected to move.</param>
public sealed record HomeTold(AddressKind Kind, string Lines, string? Postcode, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.HomeAddress;
}

/// <summary>Other premises where the person regularly resides or stays.</summary>
/// <param name="Lines">The address.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="On">Since when.</param>
public sealed record PremisesTold(string Lines, string? Postcode, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.OtherPremises;
}

/// <summary>A household with a child.</summary>
/// <param name="Lines">The address.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="Children">How many children, where known.</param>
/// <param name="AtRisk">Whether whoever takes the notification thinks a child there is at risk.</param>
/// <param name="On">Since when.</param>
public sealed record HouseholdTold(string Lines, string? Postcode, int? Children, bool AtRisk, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Households;
}

/// <summary>A bank or credit card account opened.</summary>
/// <param name="Institution">The bank or provider.</param>
/// <param name="OfficeAddress">Its office address.</param>
/// <param name="Credit">A credit card account.</param>
/// <param name="Number">Sort code and account number, to be sealed.</param>
/// <param name="BusinessName">The business it is held for.</param>
/// <param name="On">When opened.</param>
public sealed record AccountTold(string Institution, string? OfficeAddress, bool Credit, string Number, string? BusinessName, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Credit ? Question.CreditAccounts : Question.BankAccounts;
}

/// <summary>A card obtained.</summary>
/// <param name="Institution">The provider.</param>
/// <param name="Number">The card number, to be sealed.</param>
/// <param name="ValidFrom">As printed.</param>
/// <param name="Expires">As printed.</param>
/// <param name="Credit">A credit card.</param>
/// <param name="On">When obtained.</param>
public sealed record CardTold(string Institution, string Number, string? ValidFrom, string? Expires, bool Credit, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Cards;
}

/// <summary>A passport or identity document obtained.</summary>
/// <param name="Passport">A passport.</param>
/// <param name="Description">Issuing country, or what document.</param>
/// <param name="Number">Its number, to be sealed.</param>
/// <param name="FullName">The name in it.</param>
/// <param name="On">When obtained.</param>
public sealed record DocumentTold(bool Passport, string Description, string Number, string FullName, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Documents;
}

/// <summary>Something held that is no longer so: an account closed, a card given back, a household left.</summary>
/// <param name="FactId">The fact held.</param>
/// <param name="Of">The question it answers.</param>
/// <param name="On">The last day.</param>
public sealed record CeasedTold(Guid FactId, Question Of, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Of;
}

/// <summary>What became of a change told in advance (s84(2)).</summary>
/// <param name="NoticeId">The change as it was told in advance.</param>
/// <param name="Of">The question it answers.</param>
/// <param name="Happened">Whether it happened.</param>
/// <param name="On">The day it happened, or the day it was told that it did not.</param>
public sealed record SettledTold(Guid NoticeId, Question Of, bool Happened, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Of;
}

/// <summary>Release from custody or hospital.</summary>
/// <param name="FactId">The status held.</param>
/// <param name="On">The day of release.</param>
public sealed record ReleaseTold(Guid FactId, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Release;
}

/// <summary>A stay at premises not notified.</summary>
/// <param name="Premises">The address.</param>
/// <param name="From">The first day.</param>
/// <param name="On">The last day.</param>
public sealed record StayTold(string Premises, DateOnly From, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Stays;
}

/// <summary>Travel outside the United Kingdom.</summary>
/// <param name="Country">The (first) country.</param>
/// <param name="ArrivalPoint">The point of arrival there.</param>
/// <param name="KnownOn">When date, country and point of arrival became known.</param>
/// <param name="Returns">The date of return, where known.</param>
/// <param name="ReturnPoint">The point of arrival on return, where known.</param>
/// <param name="Detail">Further matters held (reg 6): other arrival points, accommodation, carriers.</param>
/// <param name="On">The date of departure.</param>
public sealed record TravelTold(
    string Country, string? ArrivalPoint, DateOnly? KnownOn, DateOnly? Returns, string? ReturnPoint, string? Detail, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Travel;
}

/// <summary>Return from travel.</summary>
/// <param name="FactId">The journey held.</param>
/// <param name="ArrivalPoint">The point of arrival in the United Kingdom.</param>
/// <param name="On">The date of return.</param>
public sealed record ReturnTold(Guid FactId, string ArrivalPoint, DateOnly On) : Told(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.Return;
}
