using Vigil.Records.Access;

namespace Vigil.Web.Security;

/// <summary>Roles in words.</summary>
public static class RoleWords
{
    /// <summary>A role's name on screens.</summary>
    public static string NameOf(StaffRole role) => role switch
    {
        StaffRole.OffenderManager => "Offender manager",
        StaffRole.Supervisor => "Supervisor",
        StaffRole.RecordsOfficer => "Records officer",
        StaffRole.MappaCoordinator => "MAPPA co-ordinator",
        StaffRole.Partner => "Partner",
        StaffRole.Analyst => "Analyst",
        StaffRole.ProfessionalStandards => "Professional standards",
        StaffRole.Administrator => "Administrator",
        StaffRole.None => "No role",
    };

    /// <summary>What a role does, in a sentence.</summary>
    public static string WorkOf(StaffRole role) => role switch
    {
        StaffRole.OffenderManager => "Manages named people: opens Today in the morning, records notifications.",
        StaffRole.Supervisor => "Supervises offender managers: sees the team, allocates people.",
        StaffRole.RecordsOfficer => "Keeps the force’s records: the counter and imports.",
        StaffRole.MappaCoordinator => "Prepares multi-agency meetings.",
        StaffRole.Partner => "Of another agency: sees only what is shared.",
        StaffRole.Analyst => "Sees counts and rates, and no person’s record.",
        StaffRole.ProfessionalStandards => "Reads the ledger: who looked at and changed what.",
        StaffRole.Administrator => "Keeps accounts and settings, and opens no person’s record.",
        StaffRole.None => "May do nothing.",
    };

    /// <summary>Where a role’s day begins.</summary>
    public static string HomeOf(StaffRole role) => role switch
    {
        StaffRole.OffenderManager or StaffRole.Supervisor => "/today",
        StaffRole.RecordsOfficer or StaffRole.MappaCoordinator => "/people",
        StaffRole.ProfessionalStandards => "/ledger",
        StaffRole.Administrator => "/accounts",
        StaffRole.Partner or StaffRole.Analyst or StaffRole.None => "/account",
    };
}
