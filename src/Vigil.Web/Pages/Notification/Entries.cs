namespace Vigil.Web.Pages.Notification;

/// <summary>A name as typed.</summary>
public sealed class NameEntry
{
    public string? Given { get; set; }
    public string? Family { get; set; }
    public string? Kind { get; set; }
    public string? Since { get; set; }
}

/// <summary>A place as typed: home, other premises, a household, a stay.</summary>
public sealed class PlaceEntry
{
    public string? Lines { get; set; }
    public string? Postcode { get; set; }
    public string? Kind { get; set; }
    public string? Children { get; set; }
    public bool AtRisk { get; set; }
    public string? Since { get; set; }
    public string? Until { get; set; }
}

/// <summary>An account as typed.</summary>
public sealed class AccountEntry
{
    public string? Institution { get; set; }
    public string? Office { get; set; }
    public string? SortCode { get; set; }
    public string? Number { get; set; }
    public string? Business { get; set; }
    public string? Since { get; set; }
}

/// <summary>A card as typed.</summary>
public sealed class CardEntry
{
    public string? Institution { get; set; }
    public string? Number { get; set; }
    public string? ValidFrom { get; set; }
    public string? Expires { get; set; }
    public string? Kind { get; set; }
    public string? Since { get; set; }
}

/// <summary>A passport or identity document as typed.</summary>
public sealed class DocumentEntry
{
    public string? Kind { get; set; }
    public string? Description { get; set; }
    public string? Number { get; set; }
    public string? FullName { get; set; }
    public string? Since { get; set; }
}

/// <summary>A journey as typed.</summary>
public sealed class JourneyEntry
{
    public string? Country { get; set; }
    public string? ArrivalPoint { get; set; }
    public string? Leaves { get; set; }
    public string? KnownOn { get; set; }
    public string? Returns { get; set; }
    public string? ReturnPoint { get; set; }
    public string? Detail { get; set; }
}

/// <summary>Something held that is no longer so, as ticked and typed.</summary>
public sealed class EndedEntry
{
    public Guid FactId { get; set; }
    public bool Ended { get; set; }
    public string? On { get; set; }
    public string? Point { get; set; }
}
