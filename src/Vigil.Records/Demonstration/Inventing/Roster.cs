using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>
/// The staff: fourteen offender managers in three teams with a supervisor each, and one of every other role; in a force
/// of more people as many more managers and supervisors, so that a caseload stays one that somebody could carry.
/// </summary>
internal sealed class Roster
{
    private const int MostOfOneManager = 57;

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

    public Roster(int people)
    {
        var managers = Math.Max(Managers.Length, (people + MostOfOneManager - 1) / MostOfOneManager);
        var supervisors = Named(Supervisors, managers * Supervisors.Length / Managers.Length, StaffRole.Supervisor);
        OffenderManagers =
        [
            .. Named(Managers, managers, StaffRole.OffenderManager).Select((staff, at) => staff with { SupervisorId = supervisors[at * supervisors.Length / managers].Id }),
        ];
        All = [.. supervisors, .. OffenderManagers, .. Others.Select(one => Make(one.Name, one.Role, one.Agency))];
        RecordsOfficer = All.Single(staff => staff.Role == StaffRole.RecordsOfficer);
    }

    /// <summary>The force.</summary>
    public static Guid ForceId { get; } = StableId.Of("demonstration", County.ForceName);

    public IReadOnlyList<InventedStaff> All { get; }

    public IReadOnlyList<InventedStaff> OffenderManagers { get; }

    public InventedStaff RecordsOfficer { get; }

    /// <summary>So many of a role: those with names of their own, then others of mixed names and numbered accounts.</summary>
    private static InventedStaff[] Named(string[] names, int count, StaffRole role) =>
    [
        .. Enumerable.Range(0, count).Select(at => at < names.Length
            ? Make(names[at], role)
            : Make(
                $"{Managers[at % Managers.Length].Split(' ')[0]} {Managers[(at + (at / Managers.Length)) % Managers.Length].Split(' ')[1]}", role, null,
                FormattableString.Invariant($"{role}{at + 1}").ToLowerInvariant())),
    ];

    private static InventedStaff Make(string name, StaffRole role, string? agency = null, string? account = null)
    {
        account ??= $"{name[0]}.{name.Split(' ')[^1]}".ToLowerInvariant();
        return new(StableId.Of("demonstration", County.ForceName, account), account, name, role, null, agency);
    }
}
