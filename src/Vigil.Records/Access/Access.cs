namespace Vigil.Records.Access;

/// <summary>How a staff member stands to a record.</summary>
public enum Relation
{
    /// <summary>No relation: another force's record, or none at all.</summary>
    None,
    /// <summary>Of the same force, and no more.</summary>
    SameForce,
    /// <summary>The named offender manager.</summary>
    NamedManager,
    /// <summary>Covering for the named manager.</summary>
    Covering,
    /// <summary>The named supervisor.</summary>
    NamedSupervisor,
    /// <summary>A partner to whom the item is shared.</summary>
    SharedWith,
}

/// <summary>What is to be done.</summary>
public enum Operation
{
    /// <summary>Be shown in a list.</summary>
    List,
    /// <summary>Be found by a search.</summary>
    Search,
    /// <summary>Be opened and read.</summary>
    Open,
    /// <summary>Have a sealed value shown.</summary>
    Reveal,
    /// <summary>Be added to or corrected.</summary>
    Record,
    /// <summary>Be allocated to a manager.</summary>
    Allocate,
    /// <summary>Be counted.</summary>
    Count,
    /// <summary>Be brought in from a file.</summary>
    Import,
    /// <summary>Be administered: accounts, settings.</summary>
    Administer,
}

/// <summary>What kind of thing it is.</summary>
public enum ResourceKind
{
    /// <summary>A person's record.</summary>
    Person,
    /// <summary>The duties of a caseload or team.</summary>
    Worklist,
    /// <summary>The ledger's lines.</summary>
    Ledger,
    /// <summary>Figures.</summary>
    Report,
    /// <summary>Staff accounts.</summary>
    Account,
    /// <summary>A force's settings.</summary>
    Setting,
}

/// <summary>How sensitive it is.</summary>
public enum Sensitivity
{
    /// <summary>The ordinary record.</summary>
    Ordinary,
    /// <summary>A record restricted to its manager, cover and supervisor.</summary>
    Restricted,
    /// <summary>A sealed value.</summary>
    Sealed,
}

/// <summary>What is asked for.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Sensitivity">How sensitive.</param>
/// <param name="OwnerAgency">The agency that owns it; none for the force itself.</param>
/// <param name="SharedUntil">The last day it is shared, where it is.</param>
public readonly record struct Resource(
    ResourceKind Kind, Sensitivity Sensitivity = Sensitivity.Ordinary, string? OwnerAgency = null, DateOnly? SharedUntil = null);

/// <summary>The answer, with its reason in words.</summary>
/// <param name="Allowed">Whether it may be done.</param>
/// <param name="Because">Why, or why not.</param>
public readonly record struct Decision(bool Allowed, string Because)
{
    /// <summary>Yes.</summary>
    public static Decision Yes(string because) => new(true, because);

    /// <summary>No.</summary>
    public static Decision No(string because) => new(false, because);
}

/// <summary>May this staff member do this to this record? One total function; what it does not allow is refused.</summary>
public static class AccessRules
{
    /// <summary>Decides. Never cached: a change of role or allocation counts at the next request.</summary>
    public static Decision Decide(Staff staff, Relation relation, Operation operation, Resource resource) => resource.Kind switch
    {
        ResourceKind.Person => Person(staff, relation, operation, resource.Sensitivity),
        ResourceKind.Worklist => operation == Operation.List && staff.Role is StaffRole.OffenderManager or StaffRole.Supervisor
            ? Decision.Yes("works a caseload or a team")
            : Decision.No("has no worklist"),
        ResourceKind.Ledger => operation == Operation.Open && staff.Role == StaffRole.ProfessionalStandards
            ? Decision.Yes("professional standards read the ledger")
            : Decision.No("only professional standards read the ledger"),
        ResourceKind.Report => operation == Operation.Count
            && staff.Role is StaffRole.Analyst or StaffRole.Supervisor or StaffRole.MappaCoordinator
            ? Decision.Yes("may see figures")
            : Decision.No("may not see figures"),
        ResourceKind.Account or ResourceKind.Setting => operation == Operation.Administer && staff.Role == StaffRole.Administrator
            ? Decision.Yes("administers the force")
            : Decision.No("only administrators do this"),
    };

    /// <summary>Whether there is any record of the kind that this role could do this to: what a page asks before the record is known.</summary>
    public static bool MayEver(Staff staff, Operation operation, ResourceKind kind) =>
        Enum.GetValues<Relation>().Any(relation => Decide(staff, relation, operation, new(kind)).Allowed);

    private static Decision Person(Staff staff, Relation relation, Operation operation, Sensitivity sensitivity)
    {
        if (relation == Relation.None)
        {
            return Decision.No("no relation to this record");
        }

        var manages = relation is Relation.NamedManager or Relation.Covering or Relation.NamedSupervisor;
        if (sensitivity == Sensitivity.Restricted && !manages)
        {
            return Decision.No("the record is restricted to its manager, cover and supervisor");
        }

        return staff.Role switch
        {
            StaffRole.OffenderManager => operation switch
            {
                Operation.List or Operation.Search or Operation.Open => Decision.Yes("an offender manager of the force"),
                Operation.Record or Operation.Reveal when manages => Decision.Yes("manages this person"),
                Operation.Record => Decision.Yes("an offender manager may record what they learn"),
                _ => Decision.No("not for an offender manager who does not manage this person"),
            },
            StaffRole.Supervisor => operation is Operation.List or Operation.Search or Operation.Open or Operation.Record
                or Operation.Reveal or Operation.Allocate
                ? Decision.Yes("a supervisor of the force")
                : Decision.No("not for a supervisor"),
            StaffRole.RecordsOfficer => operation is Operation.List or Operation.Search or Operation.Open or Operation.Record or Operation.Import
                ? Decision.Yes("keeps the force's records")
                : Decision.No("not for a records officer"),
            StaffRole.MappaCoordinator => operation is Operation.List or Operation.Search or Operation.Open
                ? Decision.Yes("co-ordinates multi-agency work")
                : Decision.No("not for a MAPPA co-ordinator"),
            StaffRole.ProfessionalStandards => operation is Operation.Search
                ? Decision.Yes("finds whose record was looked at")
                : Decision.No("professional standards read the ledger, not the record"),
            StaffRole.Partner => Decision.No("nothing is shared with partners yet"),
            StaffRole.Analyst or StaffRole.Administrator or StaffRole.None => Decision.No("this role opens no record"),
        };
    }
}
