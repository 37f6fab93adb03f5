using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.People;

/// <summary>A person in a list. One who may not be named carries only a number.</summary>
public sealed record Listed
{
    /// <summary>The person.</summary>
    public required Guid Id { get; init; }
    /// <summary>The force's running number.</summary>
    public required int Number { get; init; }
    /// <summary>Whether whoever asks may see who it is.</summary>
    public required bool Named { get; init; }
    /// <summary>Whether whoever asks may open the record.</summary>
    public required bool MayOpen { get; init; }
    /// <summary>"Example, Alan".</summary>
    public string Name { get; init; } = "Restricted record";
    /// <summary>Date of birth.</summary>
    public DateOnly? Born { get; init; }
    /// <summary>The PNC number.</summary>
    public string? Pnc { get; init; }
    /// <summary>The risk level as recorded.</summary>
    public RiskLevel Risk { get; init; }
    /// <summary>Why managed.</summary>
    public ManagementKind? Kind { get; init; }
    /// <summary>The gravest status today.</summary>
    public StatusKind? Status { get; init; }
    /// <summary>Since when.</summary>
    public DateOnly? StatusSince { get; init; }
    /// <summary>The manager's name.</summary>
    public string? Manager { get; init; }
    /// <summary>The last notification.</summary>
    public DateOnly? LastNotified { get; init; }
    /// <summary>A child is thought to be at risk.</summary>
    public bool ChildAtRisk { get; init; }
    /// <summary>The warning markers that stand, in a few words.</summary>
    public string? Warnings { get; init; }
    /// <summary>Whether the record is restricted.</summary>
    public bool Restricted { get; init; }

    /// <summary>A card as whoever asks may see it in a list or among what was found.</summary>
    internal static Listed Of(Staff staff, CardRow card, bool covers, string? manager, Operation operation)
    {
        var opened = new OpenedCard(card, new(manager, null, null, null), OpenedCard.RelationOf(staff, card, covers));
        if (!opened.Allows(staff, operation))
        {
            return new() { Id = card.PersonId, Number = card.Number, Named = false, MayOpen = false, Restricted = card.Restricted };
        }

        return new()
        {
            Id = card.PersonId, Number = card.Number, Named = true, MayOpen = opened.Allows(staff, Operation.Open),
            Name = card.Given.Length == 0 ? card.Family : $"{card.Family}, {card.Given}", Born = card.Born, Pnc = card.Pnc, Risk = card.Risk,
            Kind = card.Management, Status = card.Status, StatusSince = card.StatusSince, Manager = manager, LastNotified = card.LastNotified,
            ChildAtRisk = card.ChildAtRisk, Warnings = card.Warnings, Restricted = card.Restricted,
        };
    }
}
