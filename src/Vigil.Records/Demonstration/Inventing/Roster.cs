using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>The staff: fourteen offender managers in three teams with a supervisor each, and one of every other role.</summary>
internal sealed class Roster
{
    private static readonly string[] Supervisors = ["Dervla Garsdale", "Miriam Okonjo", "Hugh Wetherfell"];

    private static readonly string[] Managers =
    [
        "Sam Alderwick", "Priya Birkshaw", "Tom Crakebank", "Lucy Dunnelby", "Rhys Elterfield", "Nadia Farrowdale", "Joan Grisegarth",
        "Anil Hallowick", "Beth Inglecroft", "Conor Keldermore", "Esther Langmire", "Frances Marlside", "Gethin Netherholme", "Wanda Oxenby",
    ];

    private static readonly (string Name, StaffRole Role, string? Agency)[] Others =
    [
        ("Olive Ravensett", StaffRole.RecordsOfficer, null),
        ("Marcus Rushdale", StaffRole.MappaCoordinator, null),
        ("Petra Scalegarth", StaffRole.Partner, "Fellmarch Probation"),
        ("Amir Skelfield", StaffRole.Analyst, null),
        ("Sheila Tarnwick", StaffRole.ProfessionalStandards, null),
        ("Andrea Thornmire", StaffRole.Administrator, null),
    ];

    public Roster()
    {
        var supervisors = Supervisors.Select(name => Make(name, StaffRole.Supervisor)).ToArray();
        OffenderManagers =
        [
            .. Managers.Select((name, at) => Make(name, StaffRole.OffenderManager) with { SupervisorId = supervisors[at * supervisors.Length / Managers.Length].Id }),
        ];
        All = [.. supervisors, .. OffenderManagers, .. Others.Select(one => Make(one.Name, one.Role, one.Agency))];
        RecordsOfficer = All.Single(staff => staff.Role == StaffRole.RecordsOfficer);
    }

    /// <summary>The force.</summary>
    public static Guid ForceId { get; } = StableId.Of("demonstration", County.ForceName);

    public IReadOnlyList<InventedStaff> All { get; }

    public IReadOnlyList<InventedStaff> OffenderManagers { get; }

    public InventedStaff RecordsOfficer { get; }

    private static InventedStaff Make(string name, StaffRole role, string? agency = null)
    {
        var account = $"{name[0]}.{name.Split(' ')[^1]}".ToLowerInvariant();
        return new(StableId.Of("demonstration", County.ForceName, account), account, name, role, null, agency);
    }
}
