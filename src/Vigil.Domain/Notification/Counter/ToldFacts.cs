using Vigil.Domain.People;

namespace Vigil.Domain.Notification.Counter;

/// <summary>Turns what was told at the counter into steps on the record: the old ends, the new is added, the change is noted.</summary>
public static class ToldFacts
{
    /// <summary>The steps of one telling at an attendance.</summary>
    public static IEnumerable<Step> Of(Told told, PersonRecord record, Attendance at, Seal seal)
    {
        var change = ToldChanges.KindOf(told, record);
        if (told.On > at.On && change is { } advance)
        {
            // s84(2): notice given before the event; what is only expected is not yet a fact
            return [new Step.Add(
                new ChangeFact(new(advance, null) { AdvanceNoticeGiven = at.On, AdvanceDate = told.On }, ToldChanges.Words(told, record)), told.On)];
        }

        var steps = Facts(told, record, at, seal);
        // at the first notification everything is told for the first time: nothing of it is a change under s84
        return change is { } kind && at.Section != NotificationSection.S83
            ? steps.Append(new Step.Add(new ChangeFact(new(kind, told.On), ToldChanges.Words(told, record)), told.On))
            : steps;
    }

    private static IEnumerable<Step> Facts(Told told, PersonRecord record, Attendance at, Seal seal)
    {
        return told switch
        {
            BirthTold birth => [Birth(birth, record)],
            InsuranceTold number => [Insurance(number, record, seal)],
            NameTold { Kind: NameKind.Legal } name =>
                [.. Ended(record.On<NameFact>(at.On).Where(held => held.Value.Kind == NameKind.Legal), told.On), Add(NameOf(name))],
            NameTold name => [Add(NameOf(name))],
            HomeTold home =>
            [
                .. Ended(record.On<AddressFact>(at.On).Where(held => held.Value.Kind != AddressKind.OtherPremises), told.On),
                Add(new AddressFact(home.Kind, home.Lines, home.Postcode)),
            ],
            PremisesTold premises => [Add(new AddressFact(AddressKind.OtherPremises, premises.Lines, premises.Postcode))],
            HouseholdTold household => [Add(new HouseholdFact(household.Lines, household.Postcode, household.Children, household.AtRisk))],
            AccountTold account => [Add(new AccountFact(account.Institution, account.OfficeAddress, account.Credit, seal(account), account.BusinessName))],
            CardTold card => [Add(new CardFact(card.Institution, seal(card), card.ValidFrom, card.Expires, card.Credit))],
            DocumentTold document => [Add(new DocumentFact(document.Passport, document.Description, seal(document), document.FullName))],
            CeasedTold ceased => [new Step.End(ceased.FactId, told.On)],
            ReleaseTold release => [new Step.End(release.FactId, told.On)],
            StayTold stay => [new Step.Add(new StayFact(new(stay.Premises, stay.From, stay.On)), stay.From, stay.On)],
            TravelTold travel => [new Step.Add(Planned(travel), at.On)],
            ReturnTold back => [Returned(back, record)],
            _ => throw new ArgumentOutOfRangeException(nameof(told), told, "A kind of telling that makes no facts."),
        };

        Step Add(Fact fact) => new Step.Add(fact, told.On);
    }

    private static NameFact NameOf(NameTold name) => new(name.Given, name.Family, name.Kind);

    private static IEnumerable<Step> Ended<T>(IEnumerable<Held<T>> held, DateOnly by) where T : Fact =>
        held.Select(fact => new Step.End(fact.FactId, by.AddDays(-1)));

    private static Step Birth(BirthTold told, PersonRecord record) => record.Of<BirthFact>().LastOrDefault() is { } held
        ? new Step.Replace(held.FactId, held.Value with { Born = told.Born }, held.TrueFrom, held.TrueTo)
        : new Step.Add(new BirthFact(told.Born, Sex.NotRecorded), null);

    private static Step Insurance(InsuranceTold told, PersonRecord record, Seal seal)
    {
        var fact = new IdentifierFact(IdentifierKind.NationalInsurance, null, seal(told));
        return record.Of<IdentifierFact>().LastOrDefault(held => held.Value.Kind == IdentifierKind.NationalInsurance) is { } held
            ? new Step.Replace(held.FactId, fact, held.TrueFrom, held.TrueTo)
            : new Step.Add(fact, null);
    }

    private static JourneyFact Planned(TravelTold told) => new(
        new(told.On) { KnownOn = told.KnownOn, Returns = told.Returns }, told.Country, told.ArrivalPoint, told.Detail, told.ReturnPoint);

    /// <summary>Where date and point of return were notified beforehand and both matched, no return had to be notified (reg 8(3)).</summary>
    private static Step.Replace Returned(ReturnTold told, PersonRecord record)
    {
        var held = record.Of<JourneyFact>().Single(journey => journey.FactId == told.FactId);
        var matched = held.Value.Journey.Returns == told.On
            && string.Equals(held.Value.ReturnPoint?.Trim(), told.ArrivalPoint.Trim(), StringComparison.OrdinalIgnoreCase);
        var journey = held.Value.Journey with { Returns = told.On, ReturnPreNotified = matched };
        return new(held.FactId, held.Value with { Journey = journey, ReturnPoint = told.ArrivalPoint }, held.TrueFrom, held.TrueTo);
    }
}
