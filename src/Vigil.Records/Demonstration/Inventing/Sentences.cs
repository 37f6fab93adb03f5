using Vigil.Domain.Notification;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>What a court imposed, or a caution.</summary>
/// <param name="Kind">Conviction, caution, finding or notice.</param>
/// <param name="Disposals">What was imposed.</param>
/// <param name="CustodyDays">How long the person was then in custody or detained.</param>
/// <param name="SubjectMonths">How long the person is subject to notification; none where indefinitely.</param>
internal sealed record Sentence(OutcomeKind Kind, IReadOnlyList<Disposal> Disposals, int CustodyDays, int? SubjectMonths)
{
    /// <summary>Detained in hospital rather than in prison.</summary>
    public bool Hospital => Disposals.Any(one => one.Kind is DisposalKind.HospitalOrder or DisposalKind.HospitalOrderRestricted);
}

/// <summary>Sentences as courts impose them, roughly as often.</summary>
internal static class Sentences
{
    private static readonly (Func<Chance, Sentence> Make, int Weight)[] Community =
    [
        (_ => new(OutcomeKind.Caution, [], 0, 24), 7),
        (chance => Light(DisposalKind.CommunityOrder, chance.Of([24, 36]), 60), 24),
        (chance => Suspended(chance.Of([4, 6, 8, 12, 18, 20, 24])), 20),
        (_ => Light(DisposalKind.Fine, 0, 60), 1),
        (chance => chance.Of([12, 18, 24]) is var months ? Light(DisposalKind.ConditionalDischarge, months, months) : null!, 2),
        (_ => new(OutcomeKind.ForeignNotice, [new(DisposalKind.CommunityOrder, new(0, 24, 0))], 0, 60), 1),
    ];

    private static readonly (Func<Chance, Sentence> Make, int Weight)[] Custody =
    [
        (chance => Imprisonment(chance.Of([3, 4, 6]), 84), 5),
        (chance => Imprisonment(chance.Of([8, 10, 12, 14, 16, 18, 20, 24, 28]), 120), 18),
        (chance => Imprisonment(chance.Of([30, 32, 36, 40, 42, 48, 54, 60, 72, 84, 96, 108]), null), 22),
        (_ => new(OutcomeKind.Conviction,
            [new(DisposalKind.Imprisonment, new(0, 4, 0)), new(DisposalKind.Imprisonment, new(0, 3, 0)) { ConsecutiveToPrevious = true }], 106, 120), 2),
        (chance => Extended(chance.Of([48, 60, 72])), 4),
        (_ => new(OutcomeKind.InsanityFinding, [new(DisposalKind.HospitalOrderRestricted)], 1100, null), 1),
        (_ => new(OutcomeKind.Conviction, [new(DisposalKind.HospitalOrder)], 500, 84), 1),
    ];

    /// <summary>A sentence served in the community.</summary>
    public static Sentence InCommunity(Chance chance) => chance.Weighted(Community)(chance);

    /// <summary>A sentence served in custody.</summary>
    public static Sentence InCustody(Chance chance) => chance.Weighted(Custody)(chance);

    /// <summary>Either.</summary>
    public static Sentence Any(Chance chance) => chance.In100(50) ? InCommunity(chance) : InCustody(chance);

    /// <summary>A determinate term in prison of 30 months or more.</summary>
    public static Sentence Long(Chance chance) => Imprisonment(chance.Of([36, 48, 60, 72, 84, 96]), null);

    /// <summary>Not yet known: the case is adjourned for sentence.</summary>
    public static Sentence Unknown { get; } = new(OutcomeKind.Conviction, [], 0, null);

    private static Sentence Light(DisposalKind kind, int months, int subject) => new(OutcomeKind.Conviction, [new(kind, new(0, months, 0))], 0, subject);

    private static Sentence Suspended(int months) =>
        new(OutcomeKind.Conviction, [new(DisposalKind.SuspendedImprisonment, new(0, months, 0))], 0, months <= 6 ? 84 : 120);

    private static Sentence Imprisonment(int months, int? subject) =>
        new(OutcomeKind.Conviction, [new(DisposalKind.Imprisonment, new(months / 12, months % 12, 0))], months * 304 / 20, subject);

    private static Sentence Extended(int months) =>
        new(OutcomeKind.Conviction, [new(DisposalKind.Extended, new(0, months, 0)) { ExtensionMonths = 36 }], months * 304 * 2 / 30, null);
}
