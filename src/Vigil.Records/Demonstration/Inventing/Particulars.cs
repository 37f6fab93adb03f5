using System.Globalization;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>
/// How each person lives, as a visit finds it out: what they look like, drive, use and do, and with whom. Of few everything
/// is known, so that there is something to ask. Chance of its own leaves the person's story as it was.
/// </summary>
internal sealed class Particulars(Life life, Chance chance, Guid person)
{
    private const string Visit = "Seen or told at a visit";
    private static readonly string[] Builds = ["slim", "medium", "heavy", "stocky"];
    private static readonly string[] Hair = ["short, brown", "short, grey", "bald", "long, dark", "fair, thinning", "shaved"];
    private static readonly string[] Eyes = ["blue", "brown", "green", "grey"];
    private static readonly string[] Cars = ["silver Sample hatchback", "blue Sample estate", "white Sample van", "red Example saloon", "grey Example pick-up"];
    private static readonly string[] Tattoos = ["a swallow", "an anchor", "a name on a scroll", "a rose", "a football crest"];
    private static readonly string[] Limbs = ["left forearm", "right forearm", "neck", "left hand", "right calf"];
    private static readonly string[] Trades = ["warehouse hand", "joiner", "driver", "cook", "cleaner", "farm worker", "fitter"];
    private static readonly string[] Pastimes = ["Swimming", "Five-a-side football", "Bible study", "Angling", "Gym", "Market stall"];
    private static readonly string[] Ailments = ["uses a walking stick", "diabetes, carries insulin", "hearing aid in the left ear", "asthma"];
    private static readonly (WarningKind Kind, string Reason)[] Dangers =
    [
        (WarningKind.NeverAlone, "made allegations against a lone officer"), (WarningKind.DangerousAnimal, "a large dog loose in the yard"), (WarningKind.Weapons, "kept a knife by the door"),
        (WarningKind.SelfHarm, "cut himself after an arrest"), (WarningKind.ViolentToStaff, "struck a custody officer"),
    ];

    /// <summary>Records what a visit finds out, in one act.</summary>
    public void Tell()
    {
        var first = life.Acts.Min(act => act.Day);
        var day = new[] { first, life.Yesterday.AddDays(-chance.Between(3, 420)) }.Max();
        List<InventedStep> found = [.. Looks(), .. Belongings(day), .. People(day), .. Days(day), .. Warnings(day)];
        life.Act(day, "record-particulars", life.Manager.Id, found);
        Verify();
        Plan();
    }

    private IEnumerable<InventedStep> Looks()
    {
        if (chance.In100(90))
        {
            yield return Know("description", new DescriptionFact(
                chance.Between(158, 196), chance.Of(Builds), chance.Of(Hair), chance.Of(Eyes), chance.Of(["W1", "W1", "W1", "A1", "B1", "M9"]), chance.Between(12, 24) / 2m,
                chance.In100(30) ? "wears glasses" : null, LawfulBasis.RiskManagement));
        }

        if (chance.In100(40))
        {
            yield return Know("mark", new MarkFact(MarkKind.Tattoo, chance.Of(Limbs), chance.Of(Tattoos), LawfulBasis.RiskManagement));
        }

        if (chance.In100(12))
        {
            yield return Know("communication", new CommunicationFact(null, false, true, chance.In100(30), "letters in large print", LawfulBasis.RiskManagement));
        }

        if (chance.In100(25))
        {
            yield return Know("health", new HealthFact(HealthKind.Physical, chance.Of(Ailments), LawfulBasis.RiskManagement));
        }

        if (chance.In100(12))
        {
            yield return Know("mind", new HealthFact(HealthKind.Mental, "seems low in spirits since the winter", LawfulBasis.RiskManagement) { Claim = new(ClaimKind.Assessment, life.Manager.Name) });
        }

        if (chance.In100(45))
        {
            yield return new InventedStep.Drawn("face", chance.Between(0, Faces.Count - 1), life.Yesterday.AddDays(-chance.Between(10, 500)), "Taken at a visit");
        }
    }

    private IEnumerable<InventedStep> Belongings(DateOnly day)
    {
        if (chance.In100(90))
        {
            // Ofcom's numbers for drama
            yield return Know("telephone", new TelephoneFact(TelephoneKind.Mobile, string.Create(CultureInfo.InvariantCulture, $"+447700900{life.Index % 1000:000}"), null, LawfulBasis.Agreement));
            yield return Know("phone", new DeviceFact(DeviceKind.Phone, chance.Of(["black Sample 10", "white Sample 8", "blue Example One"]), null, "on them", LawfulBasis.RiskManagement));
        }

        if (chance.In100(40))
        {
            yield return Know("computer", new DeviceFact(DeviceKind.Computer, "grey Example notebook", string.Create(CultureInfo.InvariantCulture, $"TEST-{life.Index:00000}"), "living room", LawfulBasis.RiskManagement));
        }

        if (chance.In100(65))
        {
            yield return Know("email", new OnlineFact(
                OnlineKind.Email, null, string.Create(CultureInfo.InvariantCulture, $"{life.Name.Given}.{life.Name.Family}{life.Index}@example.test").ToLowerInvariant(), null, LawfulBasis.Agreement));
        }

        if (chance.In100(40))
        {
            yield return Know("social", new OnlineFact(OnlineKind.SocialMedia, "Sampleface", string.Create(CultureInfo.InvariantCulture, $"{life.Name.Family}{life.Index}").ToLowerInvariant(), null, LawfulBasis.RiskManagement));
        }

        if (chance.In100(55))
        {
            const string letters = "ABCDEFGHJKLMNOPRSTUVWXY";
            yield return Know("vehicle", new VehicleFact(
                $"ZZ99 {letters[chance.Between(0, 22)]}{letters[chance.Between(0, 22)]}{letters[chance.Between(0, 22)]}", chance.Of(Cars), chance.In100(75) ? VehicleUse.Keeps : VehicleUse.HasUseOf, null, LawfulBasis.RiskManagement));
        }
        else if (chance.In100(50))
        {
            yield return life.Add("asked-vehicles", new AskedFact(Topic.Vehicles, None: true), day, Visit, day);
        }
    }

    private IEnumerable<InventedStep> People(DateOnly day)
    {
        if (chance.In100(35))
        {
            yield return Someone("partner", RelationshipKind.Partner, null, "lives with", chance.In100(80));
        }

        if (chance.In100(45))
        {
            yield return Someone("parent", RelationshipKind.Parent, null, "telephones on Sundays", true);
        }

        if (chance.In100(18))
        {
            yield return Someone("child", chance.In100(50) ? RelationshipKind.Child : RelationshipKind.ChildKnown, day.AddDays(-chance.Between(2 * 365, 19 * 365)), "supervised contact", null);
        }

        if (chance.In100(15))
        {
            yield return life.Add("associate", new RelationshipFact(RelationshipKind.Associate, County.Name(chance, false) is var (given, family) ? $"{given} {family}" : "", null, "seen together in the market square", null, LawfulBasis.RiskManagement)
            {
                Claim = new(ClaimKind.Hearsay, "a neighbour"),
            }, null, "Neighbour");
        }

        InventedStep Someone(string key, RelationshipKind kind, DateOnly? born, string contact, bool? knows)
        {
            var (given, family) = County.Name(chance, chance.In100(60));
            return Know(key, new RelationshipFact(kind, $"{given} {family}", born, contact, knows, LawfulBasis.RiskManagement));
        }
    }

    private IEnumerable<InventedStep> Days(DateOnly day)
    {
        if (life.Has("custody"))
        {
            yield break;
        }

        if (chance.In100(70))
        {
            yield return Know("work", new OccupationFact(OccupationKind.Work, $"{County.Family(chance)} and Sons", chance.Of(Trades), life.Town, false, chance.In100(60), LawfulBasis.RiskManagement));
            yield return Know("shift", new RoutineFact([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(8, 0), new(16, 30), "Work", life.Town, null, LawfulBasis.RiskManagement));
        }
        else
        {
            yield return life.Add("asked-work", new AskedFact(Topic.Occupation, None: true), day, Visit, day);
        }

        if (chance.In100(50))
        {
            yield return Know("pastime", new RoutineFact([(DayOfWeek)chance.Between(0, 6)], new(18, 0), new(20, 0), chance.Of(Pastimes), life.Town, chance.In100(50) ? "alone" : null, LawfulBasis.RiskManagement));
        }
    }

    private IEnumerable<InventedStep> Warnings(DateOnly day)
    {
        if (chance.In100(life.Risk >= RiskLevel.High ? 30 : 10))
        {
            var (kind, reason) = chance.Of(Dangers);
            yield return life.Add("warning", new WarningFact(kind, reason, life.Today.AddDays(chance.Between(60, 300)), LawfulBasis.RiskManagement) { Claim = new(ClaimKind.Assessment, life.Manager.Name) }, day, Visit);
        }
    }

    private void Verify()
    {
        if (!life.Has("home") || life.Has("custody") || !chance.In100(75)
            || life.Acts.SelectMany(act => act.Steps.OfType<InventedStep.Add>().Select(add => (act.Day, Add: add))).LastOrDefault(told => told.Add.Fact is AddressFact { Kind: AddressKind.Home }) is not { Add: { From: { } from } home } told)
        {
            return;
        }

        var day = new[] { from, told.Day, life.Yesterday.AddDays(-chance.Between(2, 400)) }.Max();
        life.Act(day, "verify-address", life.Manager.Id, life.Add("verified", new VerificationFact(
            InventedStep.FactOf(person, home.Key), Verifications.PlaceOf(home.Fact)!, Found: true, VerificationMeans.Visit, life.Manager.Name, null), day, $"Verified by {life.Manager.Name}", day));
    }

    private void Plan()
    {
        if (life.Has("custody") && chance.In100(55))
        {
            life.Act(life.Yesterday.AddDays(-chance.Between(0, 12)), "record-particulars", life.Manager.Id, Know("release", new ReleasePlanFact(
                County.Street(chance, life.Town), County.Postcode(chance), chance.In100(60) ? "a parent" : null, null, chance.In100(50) ? "the parent’s number" : null, null, null, null, LawfulBasis.SharedByAgency)));
        }
    }

    private InventedStep.Add Know(string key, Fact fact) => life.Add(key, fact, null, Visit);
}
