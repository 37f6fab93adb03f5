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
            var notice = new Change(advance, null) { AdvanceNoticeGiven = at.On, AdvanceDate = told.On };
            return [new Step.Add(new ChangeFact(notice, ToldChanges.Words(told, record), Begins(told, seal), (told as CeasedTold)?.FactId), told.On)];
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
            _ when Begins(told, seal) is { } fact => Begun(fact, record, told.On, at.On),
            SettledTold settled => Settled(settled, record, at.On),
            CeasedTold ceased => [new Step.End(ceased.FactId, told.On)],
            ReleaseTold release => [new Step.End(release.FactId, told.On)],
            StayTold stay => [new Step.Add(new StayFact(new(stay.Premises, stay.From, stay.On)), stay.From, stay.On)],
            TravelTold travel => [new Step.Add(Planned(travel), at.On)],
            ReturnTold back => [Returned(back, record)],
            _ => throw new ArgumentOutOfRangeException(nameof(told), told, "A kind of telling that makes no facts."),
        };
    }

    /// <summary>What a telling brings that is true from its day on; none where it brings nothing, or something of its own kind.</summary>
    private static Fact? Begins(Told told, Seal seal) => told switch
    {
        NameTold name => new NameFact(name.Given, name.Family, name.Kind),
        HomeTold home => new AddressFact(home.Kind, home.Lines, home.Postcode),
        PremisesTold premises => new AddressFact(AddressKind.OtherPremises, premises.Lines, premises.Postcode),
        HouseholdTold household => new HouseholdFact(household.Lines, household.Postcode, household.Children, household.AtRisk),
        AccountTold account => new AccountFact(account.Institution, account.OfficeAddress, account.Credit, seal(account), account.BusinessName),
        CardTold card => new CardFact(card.Institution, seal(card), card.ValidFrom, card.Expires, card.Credit),
        DocumentTold document => new DocumentFact(document.Passport, document.Description, seal(document), document.FullName),
        _ => null,
    };

    /// <summary>The steps by which something is true from a day on, and ends what it takes the place of.</summary>
    private static IEnumerable<Step> Begun(Fact fact, PersonRecord record, DateOnly from, DateOnly known) => fact switch
    {
        NameFact { Kind: NameKind.Legal } =>
            [.. Ended(record.On<NameFact>(known).Where(held => held.Value.Kind == NameKind.Legal), from), new Step.Add(fact, from)],
        AddressFact home when home.IsHome() =>
            [.. Ended(record.On<AddressFact>(known).Where(held => held.Value.IsHome()), from), new Step.Add(fact, from)],
        _ => [new Step.Add(fact, from)],
    };

    /// <summary>The steps by which it is recorded what became of a change told in advance: what was told then is not told again.</summary>
    /// <param name="told">What became of it.</param>
    /// <param name="record">The record.</param>
    /// <param name="known">The day it is told.</param>
    public static IEnumerable<Step> Settled(SettledTold told, PersonRecord record, DateOnly known)
    {
        var held = record.Of<ChangeFact>().Single(change => change.FactId == told.NoticeId);
        var notice = held.Value;
        return !told.Happened ? [new Step.Replace(held.FactId, notice with { CalledOffOn = told.On }, held.TrueFrom, held.TrueTo)] :
        [
            new Step.Replace(held.FactId, notice with { Change = notice.Change with { On = told.On } }, told.On, held.TrueTo),
            .. notice.Begins is { } fact ? Begun(fact, record, told.On, known) : notice.Ends is { } ends ? [new Step.End(ends, told.On)] : (IEnumerable<Step>)[],
        ];
    }

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
