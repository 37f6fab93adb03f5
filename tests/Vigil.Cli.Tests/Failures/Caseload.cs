using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

/// <summary>A caseload's file of invented people, each with the same five facts, and how much of it a database holds.</summary>
internal static class Caseload
{
    private const string Header = "row,person,given,family,born,sex,risk,management,category,level,manager,supervisor,kind,date,address,postcode,disposals,court,offence\n";

    /// <summary>Adds the staff that the file names.</summary>
    public static async Task<TestForce> Force(TestDatabase database)
    {
        var force = await TestForce.Create(database, TimeProvider.System);
        foreach (var (name, role) in new[] { ("m.anager", StaffRole.OffenderManager), ("s.uper", StaffRole.Supervisor) })
            await force.Write(db => db.Users.Add(new() { Id = Guid.CreateVersion7(), ForceId = force.Id, Name = name, Role = role, UserName = name, NormalizedUserName = name.ToUpperInvariant() }));
        return force;
    }

    /// <summary>Writes the file.</summary>
    public static async Task<string> File(string folder, int people)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < people; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"person,P{i},Alan,Example,01/05/1980,male,high,registered-sex-offender,1,1,m.anager,s.uper,,,,,,,\n");
            text.Append(CultureInfo.InvariantCulture, $"outcome,P{i},,,,,,,,,,,conviction,02/03/2026,,,fine,Testford,Exposure\n");
            text.Append(CultureInfo.InvariantCulture, $"address,P{i},,,,,,,,,,,home,02/03/2026,{i} Mill Lane,ZZ99 3VZ,,,\n");
        }

        var path = Path.Combine(folder, "caseload.csv");
        await System.IO.File.WriteAllTextAsync(path, text.ToString());
        return path;
    }

    /// <summary>How many people there are; each must be whole and there once.</summary>
    public static async Task<int> WholePeople(TestDatabase database, TestForce force)
    {
        await using var db = database.Engine.Open(force.Id);
        var facts = await db.Facts.GroupBy(fact => fact.PersonId).Select(of => of.Count()).ToListAsync();
        var people = await db.People.CountAsync();
        facts.Distinct().Count().ShouldBeLessThan(2);
        facts.Count.ShouldBe(people);
        (await db.Cards.CountAsync()).ShouldBe(people);
        (await db.Cards.Select(card => card.Home).Distinct().CountAsync()).ShouldBe(people);
        (await force.Ledger("import-person")).SelectMany(line => line.People).Distinct().Count().ShouldBe(people);
        (await force.Ledger("import-person")).Count.ShouldBe(people);
        return people;
    }
}
