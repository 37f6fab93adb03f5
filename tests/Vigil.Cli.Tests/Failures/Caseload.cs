using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;
using Vigil.Testing;

namespace Vigil.Cli.Tests.Failures;

/// <summary>A caseload's files of invented people, each with the same seven facts, and how much of it a database holds.</summary>
internal static class Caseload
{
    private static readonly (string Sheet, string Columns, Func<int, string> Row)[] Sheets =
    [
        ("name", "given,family,kind", _ => "Alan,Example,legal"), ("birth", "born,sex", _ => "01/05/1980,male"), ("risk", "level", _ => "high"),
        ("management", "kind,category,level", _ => "registered-sex-offender,1,1"), ("allocation", "manager,supervisor", _ => "m.anager,s.uper"),
        ("outcome", "kind,date,disposals,court,offence-text", _ => "conviction,02/03/2026,fine,Testford,Exposure"),
        ("address", "kind,true-from,lines,postcode", i => string.Create(CultureInfo.InvariantCulture, $"home,02/03/2026,{i} Mill Lane,ZZ99 3VZ")),
    ];

    /// <summary>Adds the staff that the file names.</summary>
    public static async Task<TestForce> Force(TestDatabase database)
    {
        var force = await TestForce.Create(database, TimeProvider.System);
        foreach (var (name, role) in new[] { ("m.anager", StaffRole.OffenderManager), ("s.uper", StaffRole.Supervisor) })
            await force.Write(db => db.Users.Add(new() { Id = Guid.CreateVersion7(), ForceId = force.Id, Name = name, Role = role, UserName = name, NormalizedUserName = name.ToUpperInvariant() }));
        return force;
    }

    /// <summary>Writes the files into a folder within the one that is given.</summary>
    public static async Task<string> File(string folder, int people)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, "caseload")).FullName;
        foreach (var (sheet, columns, row) in Sheets)
        {
            var text = new StringBuilder($"person,{columns}\n");
            for (var i = 0; i < people; i++)
                text.Append(CultureInfo.InvariantCulture, $"P{i},{row(i)}\n");
            await System.IO.File.WriteAllTextAsync(Path.Combine(path, sheet + ".csv"), text.ToString());
        }

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
