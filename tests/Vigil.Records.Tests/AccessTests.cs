using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Records.Tests;

/// <summary>Every decision there is, against the page that officers can read: docs/access.md.</summary>
public sealed class AccessTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Relation[] Manages = [Relation.NamedManager, Relation.Covering, Relation.NamedSupervisor];

    private sealed record Asked(StaffRole Role, Relation Relation, Operation Operation, ResourceKind Kind, Sensitivity Sensitivity);

    private static IEnumerable<Asked> Everything() =>
        from role in Enum.GetValues<StaffRole>()
        from relation in Enum.GetValues<Relation>()
        from operation in Enum.GetValues<Operation>()
        from kind in Enum.GetValues<ResourceKind>()
        from sensitivity in Enum.GetValues<Sensitivity>()
        select new Asked(role, relation, operation, kind, sensitivity);

    private static Decision Decide(Asked asked, DateOnly? sharedUntil = null) => AccessRules.Decide(
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Someone", asked.Role), asked.Relation, asked.Operation,
        new(asked.Kind, asked.Sensitivity, SharedUntil: sharedUntil ?? Today, AskedOn: Today));

    private static HashSet<Asked> Printed()
    {
        var printed = new HashSet<Asked>();
        Sensitivity? sensitivity = null;
        foreach (var line in Checkout.Read("docs", "access.md").Split('\n'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries)[..];
            if (line.StartsWith("## "))
                sensitivity = Enum.TryParse<Sensitivity>(line.Split(": ")[^1], out var named) ? named : null;
            else if (cells.Length == 13 && RoleOf(cells[1]) is { } role)
                printed.UnionWith(
                    from operation in Enum.GetValues<Operation>()
                    from relation in RelationsOf(cells[2 + (int)operation])
                    select new Asked(role, relation, operation, ResourceKind.Person, sensitivity!.Value));
            else if (cells.Length == 5 && Enum.TryParse<ResourceKind>(cells[1], out var kind))
                printed.UnionWith(
                    from name in cells[3].Split(", ")
                    from relation in RelationsOf("own force")
                    from any in Enum.GetValues<Sensitivity>()
                    select new Asked(RoleOf(name)!.Value, relation, Enum.Parse<Operation>(cells[2]), kind, any));
        }

        return printed;
    }

    private static StaffRole? RoleOf(string words) => words switch
    {
        "Offender manager" => StaffRole.OffenderManager,
        "Records officer" => StaffRole.RecordsOfficer,
        "MAPPA co-ordinator" => StaffRole.MappaCoordinator,
        "Professional standards" => StaffRole.ProfessionalStandards,
        _ => Enum.TryParse<StaffRole>(words, out var role) ? role : null,
    };

    private static Relation[] RelationsOf(string cell) => cell switch
    {
        "own force" => [Relation.SameForce, .. Manages],
        "manages" => Manages,
        "shared" => [Relation.SharedWith],
        "–" => [],
        _ => throw new FormatException($"docs/access.md: \"{cell}\" is no relation"),
    };

    [Fact]
    public void Every_decision_is_the_one_printed()
    {
        var printed = Printed();
        var everything = Everything().ToList();

        everything.Count.ShouldBe(9 * 6 * 10 * 6 * 3);
        printed.Count.ShouldBeGreaterThan(100);
        everything.Where(asked => Decide(asked).Allowed && !printed.Contains(asked)).ShouldBeEmpty("allowed but not printed");
        everything.Where(asked => !Decide(asked).Allowed && printed.Contains(asked)).ShouldBeEmpty("printed but refused");
    }

    [Fact]
    public void Without_a_role_or_a_relation_nothing_is_allowed() =>
        Everything().Where(asked => asked.Role == StaffRole.None || asked.Relation == Relation.None)
            .Where(asked => Decide(asked).Allowed).ShouldBeEmpty();

    [Fact]
    public void A_partner_sees_only_what_is_shared_and_only_until_its_last_day()
    {
        var partner = Everything().Where(asked => asked.Role == StaffRole.Partner).ToList();

        partner.Where(asked => Decide(asked).Allowed).ShouldAllBe(asked => asked.Relation == Relation.SharedWith);
        partner.Where(asked => Decide(asked, Today.AddDays(-1)).Allowed).ShouldBeEmpty();
        partner.Where(asked => AccessRules.Decide(
            new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Someone", StaffRole.Partner), asked.Relation, asked.Operation, new(asked.Kind)).Allowed).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_restricted_or_sealed_is_only_for_those_who_manage_the_person() =>
        Everything().Where(asked => asked is { Kind: ResourceKind.Person, Sensitivity: not Sensitivity.Ordinary } && Decide(asked).Allowed)
            .ShouldAllBe(asked => Manages.Contains(asked.Relation));

    [Fact]
    public void Every_answer_gives_its_reason() => Everything().ShouldAllBe(asked => Decide(asked).Because.Length > 0);
}
