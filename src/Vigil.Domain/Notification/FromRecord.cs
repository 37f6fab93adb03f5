using Vigil.Domain.People;

namespace Vigil.Domain.Notification;

/// <summary>Takes from a person's record what SOA 2003 Part 2 turns on.</summary>
public static class FromRecord
{
    /// <summary>The facts for the rules, or none while the date of birth is not recorded.</summary>
    public static NotificationFacts? Of(PersonRecord record) => record.Of<BirthFact>().LastOrDefault() is not { } birth ? null : new()
    {
        Born = birth.Value.Born,
        Outcomes = [.. record.Of<OutcomeFact>().Where(held => held.Value.Schedule3).Select(held => held.Value.Outcome)],
        Orders = [.. record.Of<OrderFact>().Select(held => held.Value.Order)],
        Notifications = [.. record.Of<NotificationFact>().Select(held => held.Value.Made)],
        Changes = [.. record.Of<ChangeFact>().Select(held => held.Value.Change)],
        Stays = [.. record.Of<StayFact>().Select(held => held.Value.Stay)],
        Travel = [.. record.Of<JourneyFact>().Select(held => held.Value.Journey)],
        Away = [.. record.Of<StatusFact>().Select(AwayOf).OfType<Away>()],
        Review = record.Of<ReviewFact>().LastOrDefault()?.Value.Review,
        ParentalDirectionUntil = record.Of<ParentalDirectionFact>().LastOrDefault()?.Value.Until,
    };

    private static Away? AwayOf(Held<StatusFact> held)
    {
        AwayKind? kind = held.Value.Kind switch
        {
            StatusKind.OnRemand => AwayKind.Remand,
            StatusKind.InPrison => AwayKind.Sentence,
            StatusKind.DetainedInHospital => AwayKind.HospitalPart3,
            StatusKind.InHospital => AwayKind.HospitalOther,
            StatusKind.Abroad or StatusKind.Deported => AwayKind.Abroad,
            StatusKind.Missing or StatusKind.Wanted or StatusKind.Deceased or StatusKind.Ended => null,
        };
        return kind is { } away && held.TrueFrom is { } from ? new(away, from, held.TrueTo) : null;
    }
}
