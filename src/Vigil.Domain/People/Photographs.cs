namespace Vigil.Domain.People;

/// <summary>What a photograph shows.</summary>
public enum PhotographKind
{
    /// <summary>The face.</summary>
    Face,
    /// <summary>The whole figure.</summary>
    FullFigure,
    /// <summary>A mark on the body.</summary>
    Mark,
    /// <summary>A vehicle.</summary>
    Vehicle,
    /// <summary>A device or something else of theirs.</summary>
    Belongings,
    /// <summary>Where they live, or another place.</summary>
    Place,
    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A picture that is kept, sealed, apart from the facts.</summary>
/// <param name="Id">Which.</param>
/// <param name="Sha256">SHA-256 over its sealed bytes as they are stored, in hexadecimal.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record StoredPicture(Guid Id, string Sha256, int Width, int Height)
{
    /// <summary>Not kept yet: stands in a fact that a form gives until the act has sealed the picture sent beside it.</summary>
    public static StoredPicture Awaited { get; } = new(Guid.Empty, "", 0, 0);
}

/// <summary>A photograph. The fact's first day is the day it was taken, where that is known.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Of">The entry that it shows, where it shows one: a mark, a vehicle, a device.</param>
/// <param name="Words">What is to be said of it.</param>
/// <param name="TakenBy">Who took it, where known.</param>
/// <param name="Small">Its small version.</param>
/// <param name="Large">Its large version.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record PhotographFact(
    PhotographKind Kind, Guid? Of, string? Words, string? TakenBy, StoredPicture Small, StoredPicture Large, LawfulBasis Basis) : LifeFact(Basis)
{
    /// <summary>Whether a photograph of this kind can be of such an entry.</summary>
    public static bool MayShow(PhotographKind kind, Fact entry) => kind switch
    {
        PhotographKind.Mark => entry is MarkFact,
        PhotographKind.Vehicle => entry is VehicleFact,
        PhotographKind.Belongings => entry is DeviceFact,
        PhotographKind.Place => entry is AddressFact or HouseholdFact,
        PhotographKind.Face or PhotographKind.FullFigure or PhotographKind.Other => false,
    };
}
