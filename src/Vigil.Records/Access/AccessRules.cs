namespace Vigil.Records.Access;

/// <summary>
/// May this staff member do this to this? One total function; what it does not allow is refused. The whole of it is printed
/// in <c>docs/access.md</c>, which is what it is tested against.
/// </summary>
public static class AccessRules
{
    /// <summary>Decides. Never cached: a change of role or allocation counts at the next request.</summary>
    public static Decision Decide(Staff staff, Relation relation, Operation operation, Resource resource) => (staff.Role, relation) switch
    {
        (StaffRole.None, _) => Decision.No("nobody signed in, or no role"),
        (_, Relation.None) => Decision.No("no relation to it"),
        (StaffRole.Partner, _) => Partner(relation, operation, resource),
        (_, Relation.SharedWith) => Decision.No("sharing is with partners"),
        _ => resource.Kind == ResourceKind.Person
            ? Person(staff.Role, Manages(relation), operation, resource.Sensitivity)
            : Force(staff.Role, operation, resource.Kind),
    };

    /// <summary>Whether there is anything of the kind that this role could do this to: what a page asks before the record is known.</summary>
    public static bool MayEver(Staff staff, Operation operation, ResourceKind kind)
    {
        var open = new Resource(kind, SharedUntil: DateOnly.MaxValue, AskedOn: DateOnly.MinValue);
        return Enum.GetValues<Relation>().Any(relation => Decide(staff, relation, operation, open).Allowed);
    }

    private static bool Manages(Relation relation) => relation is Relation.NamedManager or Relation.Covering or Relation.NamedSupervisor;

    private static Decision Partner(Relation relation, Operation operation, Resource resource) =>
        relation == Relation.SharedWith && resource is { Kind: ResourceKind.Person, Sensitivity: Sensitivity.Ordinary, SharedNow: true }
        && operation is Operation.List or Operation.Open
            ? Decision.Yes("shared with this partner")
            : Decision.No("not shared with this partner");

    private static Decision Person(StaffRole role, bool manages, Operation operation, Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Restricted when !manages => Decision.No("the record is restricted to its manager, cover and supervisor"),
        Sensitivity.Sealed when !manages || operation != Operation.Reveal => Decision.No("a sealed value is revealed, by those who manage the person"),
        Sensitivity.Ordinary or Sensitivity.Restricted or Sensitivity.Sealed => Person(role, manages, operation),
    };

    private static Decision Person(StaffRole role, bool manages, Operation operation) => (role, operation) switch
    {
        (StaffRole.OffenderManager, Operation.List or Operation.Search or Operation.Open or Operation.Record) => Decision.Yes("an offender manager of the force"),
        (StaffRole.OffenderManager, Operation.Reveal) when manages => Decision.Yes("manages this person"),
        (StaffRole.Supervisor, Operation.List or Operation.Search or Operation.Open or Operation.Record or Operation.Reveal or Operation.Allocate) =>
            Decision.Yes("a supervisor of the force"),
        (StaffRole.RecordsOfficer, Operation.List or Operation.Search or Operation.Open or Operation.Record or Operation.Import or Operation.Export) =>
            Decision.Yes("keeps the force's records"),
        (StaffRole.MappaCoordinator, Operation.List or Operation.Search or Operation.Open) => Decision.Yes("co-ordinates multi-agency work"),
        (StaffRole.ProfessionalStandards, Operation.Search) => Decision.Yes("finds whose record was looked at"),
        _ => Decision.No("not for this role"),
    };

    private static Decision Force(StaffRole role, Operation operation, ResourceKind kind) => (kind, operation, role) switch
    {
        (ResourceKind.Worklist, Operation.List, StaffRole.OffenderManager or StaffRole.Supervisor) => Decision.Yes("works a caseload or a team"),
        (ResourceKind.Ledger, Operation.Open, StaffRole.ProfessionalStandards) => Decision.Yes("professional standards read the ledger"),
        (ResourceKind.Report, Operation.Count, StaffRole.Analyst or StaffRole.Supervisor or StaffRole.MappaCoordinator) => Decision.Yes("may see figures"),
        (ResourceKind.Account or ResourceKind.Setting, Operation.Administer, StaffRole.Administrator) => Decision.Yes("administers the force"),
        _ => Decision.No("not for this role"),
    };
}
