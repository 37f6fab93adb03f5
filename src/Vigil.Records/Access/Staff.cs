namespace Vigil.Records.Access;

/// <summary>What a staff member is in the force. One role an account.</summary>
public enum StaffRole
{
    /// <summary>No role: may do nothing.</summary>
    None,
    /// <summary>Manages named people.</summary>
    OffenderManager,
    /// <summary>Supervises offender managers.</summary>
    Supervisor,
    /// <summary>Keeps records: station counter, imports.</summary>
    RecordsOfficer,
    /// <summary>Co-ordinates multi-agency meetings.</summary>
    MappaCoordinator,
    /// <summary>A partner agency's named person: sees only what is shared.</summary>
    Partner,
    /// <summary>Counts and rates only.</summary>
    Analyst,
    /// <summary>Reads the ledger.</summary>
    ProfessionalStandards,
    /// <summary>Accounts and settings; no person's record.</summary>
    Administrator,
}

/// <summary>Who is asking.</summary>
/// <param name="Id">The account.</param>
/// <param name="ForceId">The force.</param>
/// <param name="Name">The name to show colleagues.</param>
/// <param name="Role">The role.</param>
/// <param name="Agency">The partner agency, for a partner.</param>
public sealed record Staff(Guid Id, Guid ForceId, string Name, StaffRole Role, string? Agency = null)
{
    /// <summary>The system itself: imports, the demonstration, nightly work. Its acts say so.</summary>
    public static Staff System(Guid forceId) => new(SystemId, forceId, "Vigil", StaffRole.RecordsOfficer);

    /// <summary>Someone not signed in: no force and no role, refused everything.</summary>
    public static Staff Nobody { get; } = new(Guid.Empty, Guid.Empty, "", StaffRole.None);

    /// <summary>The account under which the system acts.</summary>
    public static readonly Guid SystemId = new("00000000-0000-7000-8000-000000000001");
}
