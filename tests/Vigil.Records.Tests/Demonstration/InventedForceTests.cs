using System.Text.Json;
using System.Text.RegularExpressions;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Demonstration;
using Vigil.Records.Demonstration.Inventing;

namespace Vigil.Records.Tests.Demonstration;

public partial class InventedForceTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly InventedForce Force = DemonstrationForce.Invent(DemonstrationForce.Seed, DemonstrationForce.People, Today);

    [Fact]
    public void The_same_seed_and_day_give_the_same_force() =>
        Told(DemonstrationForce.Invent(7, 60, Today)).ShouldBe(Told(DemonstrationForce.Invent(7, 60, Today)));

    [Fact]
    public void Another_seed_gives_other_people() =>
        Told(DemonstrationForce.Invent(8, 60, Today)).ShouldNotBe(Told(DemonstrationForce.Invent(7, 60, Today)));

    [Fact]
    public void Six_hundred_are_registered_and_a_hundred_and_ninety_violent() =>
        Last<ManagementFact>().GroupBy(management => management.Kind).ToDictionary(kind => kind.Key, kind => kind.Count())
            .ShouldBe(new Dictionary<ManagementKind, int> { [ManagementKind.RegisteredSexOffender] = 600, [ManagementKind.ViolentOffender] = 190 }, ignoreOrder: true);

    [Theory]
    [InlineData(RiskLevel.VeryHigh, 2)]
    [InlineData(RiskLevel.High, 18)]
    [InlineData(RiskLevel.Medium, 30)]
    [InlineData(RiskLevel.Low, 50)]
    public void Risk_levels_are_mixed_as_in_a_force(RiskLevel level, int of100) =>
        (100.0 * Last<RiskFact>().Count(risk => risk.Level == level) / Force.People.Count).ShouldBe(of100, tolerance: 1.5);

    [Fact]
    public void Fourteen_managers_have_about_as_many_people_each()
    {
        Force.Staff.Count(staff => staff.Role == StaffRole.OffenderManager).ShouldBe(14);
        Enum.GetValues<StaffRole>().Except([StaffRole.None]).Except(Force.Staff.Select(staff => staff.Role)).ShouldBeEmpty();
        var caseloads = Last<AllocationFact>().GroupBy(allocation => allocation.ManagerId).Select(people => people.Count()).ToList();
        caseloads.Count.ShouldBe(14);
        caseloads.ShouldAllBe(people => people >= 40 && people <= 75);
    }

    [Fact]
    public void Nothing_is_recorded_on_or_after_the_day_it_opens() =>
        Force.People.SelectMany(person => person.Acts).ShouldAllBe(act => act.Day < Today);

    [Fact]
    public void Acts_on_one_record_come_one_after_the_other() =>
        Force.People.ShouldAllBe(person => person.Acts.Zip(person.Acts.Skip(1)).All(pair =>
            pair.First.Day.ToDateTime(pair.First.Time) < pair.Second.Day.ToDateTime(pair.Second.Time)));

    [Fact]
    public void No_fact_ends_before_it_begins_or_without_having_begun()
    {
        foreach (var person in Force.People)
        {
            var begun = new Dictionary<string, DateOnly?>();
            foreach (var step in person.Acts.SelectMany(act => act.Steps))
            {
                switch (step)
                {
                    case InventedStep.Add add:
                        begun.TryAdd(add.Key, add.From).ShouldBeTrue(add.Key);
                        (add.To ?? DateOnly.MaxValue).ShouldBeGreaterThanOrEqualTo(add.From ?? DateOnly.MinValue);
                        break;
                    case InventedStep.End end:
                        begun.ShouldContainKey(end.Key);
                        end.LastDay.ShouldBeGreaterThanOrEqualTo(begun[end.Key] ?? DateOnly.MinValue, $"{person.Id} {end.Key}");
                        break;
                }
            }
        }
    }

    [Fact]
    public void Nobody_has_an_identifier_that_could_be_somebodys()
    {
        var told = Told(Force);

        Insurance().Count(told).ShouldBeGreaterThan(400);
        Regex.Count(told, @"\b[A-Z]{2}\d{6}[A-D]\b").ShouldBe(Insurance().Count(told));
        Regex.Count(told, @"\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b").ShouldBe(Regex.Count(told, @"\bZZ99 \d[A-Z]{2}\b"));
        Regex.Count(told, @"\b\d{4}/\d{7}[A-Z]\b").ShouldBe(Regex.Count(told, @"\b\d{4}/9\d{6}S\b"));
        Regex.Count(told, @"\+447\d{9}\b").ShouldBe(Regex.Count(told, @"\+447700900\d{3}\b"));
        Regex.Count(told, @"@[\w.-]+\b").ShouldBe(Regex.Count(told, @"@example\.test\b"));
        Regex.Count(told, @"\b[A-Z]{2}\d{2} [A-Z]{3}\b").ShouldBe(Regex.Count(told, @"\bZZ99 [A-Z]{3}\b"));
        Regex.Count(told, @"\b\d{4} \d{4} \d{4} \d{4}\b").ShouldBe(Regex.Count(told, @"\b9999 \d{4} \d{4} \d{4}\b"));
    }

    [Fact]
    public void How_they_live_is_known_of_most_and_of_each_something_is_left_to_ask()
    {
        var managed = Force.People.Select(person => person.Acts.SelectMany(act => act.Steps).OfType<InventedStep.Add>().Select(add => add.Fact).ToList()).Where(facts => facts.OfType<LifeFact>().Any()).ToList();

        managed.Count.ShouldBeGreaterThan(700);
        foreach (var kind in new[] { typeof(DescriptionFact), typeof(TelephoneFact), typeof(DeviceFact), typeof(VehicleFact), typeof(OnlineFact), typeof(RelationshipFact), typeof(OccupationFact), typeof(RoutineFact), typeof(VerificationFact) })
            managed.Count(facts => facts.Exists(kind.IsInstanceOfType)).ShouldBeInRange(managed.Count * 3 / 10, managed.Count * 19 / 20, kind.Name);
        managed.SelectMany(facts => facts).Where(fact => fact.Claim is not null).Select(fact => fact.Claim!.Kind).Distinct().Count().ShouldBeGreaterThan(1);
        managed.SelectMany(facts => facts.OfType<VerificationFact>()).ShouldAllBe(verified => managed.Any(facts => facts.Contains(verified) && facts.OfType<AddressFact>().Any(home => Verifications.PlaceOf(home) == verified.Place)));
    }

    private static IEnumerable<T> Last<T>() where T : Fact => Force.People.Select(person =>
        person.Acts.SelectMany(act => act.Steps).OfType<InventedStep.Add>().Select(add => add.Fact).OfType<T>().Last());

    private static string Told(InventedForce force) => string.Join('\n',
        force.People.SelectMany(person => person.Acts.SelectMany(act => act.Steps.Select(step =>
            $"{person.Id} {act.Day:O} {act.Time:O} {act.Kind} {act.By} {step.Key} {(step is InventedStep.Add add ? JsonSerializer.Serialize<object>(add.Fact) : step)}"))));

    [GeneratedRegex(@"\bQQ\d{6}[A-D]\b")]
    private static partial Regex Insurance();
}
