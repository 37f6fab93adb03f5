namespace Vigil.Domain.People;

/// <summary>How a person comes by a vehicle.</summary>
public enum VehicleUse
{
    /// <summary>Owns or keeps it.</summary>
    Keeps,
    /// <summary>Drives it with someone's leave.</summary>
    HasUseOf,
    /// <summary>Drives it for work.</summary>
    ForWork,
}

/// <summary>A vehicle that a person keeps or drives.</summary>
/// <param name="Registration">The registration mark as written.</param>
/// <param name="Description">Make, model and colour.</param>
/// <param name="Use">How they come by it.</param>
/// <param name="Keeper">The keeper, where it is someone else.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record VehicleFact(string Registration, string? Description, VehicleUse Use, string? Keeper, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>Kinds of device.</summary>
public enum DeviceKind
{
    /// <summary>A mobile telephone.</summary>
    Phone,
    /// <summary>A tablet.</summary>
    Tablet,
    /// <summary>A computer.</summary>
    Computer,
    /// <summary>A games console.</summary>
    Console,
    /// <summary>A camera or another recorder.</summary>
    Camera,
    /// <summary>Storage: a memory stick, a disk.</summary>
    Storage,
    /// <summary>A television, speaker, watch, router or another thing that is connected.</summary>
    Connected,
}

/// <summary>A device that a person has or uses.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Description">Make, model and colour.</param>
/// <param name="Serial">Its serial or IMEI number, where known.</param>
/// <param name="Where">Where it is kept, or whose it is.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record DeviceFact(DeviceKind Kind, string Description, string? Serial, string? Where, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>Kinds of telephone number.</summary>
public enum TelephoneKind
{
    /// <summary>A mobile number.</summary>
    Mobile,
    /// <summary>A landline.</summary>
    Landline,
    /// <summary>A number at work.</summary>
    Work,
}

/// <summary>A telephone number.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Number">The number in international form: "+447700900123".</param>
/// <param name="Note">Whose it is, or when to ring.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record TelephoneFact(TelephoneKind Kind, string Number, string? Note, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>Kinds of online identifier.</summary>
public enum OnlineKind
{
    /// <summary>An e-mail address.</summary>
    Email,
    /// <summary>An account of a social network or messenger.</summary>
    SocialMedia,
    /// <summary>An account of a game.</summary>
    Gaming,
    /// <summary>An account of a dating service.</summary>
    Dating,
    /// <summary>Another account: a forum, a shop, a store of files.</summary>
    Other,
}

/// <summary>A name under which a person is online.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Service">The service; none for an e-mail address.</param>
/// <param name="Identifier">The address or user name.</param>
/// <param name="Note">Further words: the picture used, with whom.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record OnlineFact(OnlineKind Kind, string? Service, string Identifier, string? Note, LawfulBasis Basis) : LifeFact(Basis);
