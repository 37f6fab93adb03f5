using System.Text;
using Vigil.Records.Exchange.Caseload;

namespace Vigil.Records.Tests.Exchange;

public class CaseloadFuzzTests
{
    private const string Letters = "row,person;\"\n\r\t\0'é€,,,\n\"";
    private static readonly string[] Words = ["row", "person", "P1", "P2", "outcome", "order", "born", "31/02/1980", "01/01/1980", "conviction", "\"", ",", ";", "\n", "\r\n", "é", "\0", "disposals", "imprisonment 4 months"];

    /// <summary>Reading never throws, and whoever has a fault has no part taken: the importer records only people without one.</summary>
    [Fact]
    public void Garbage_never_crashes_the_reader()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder(round % 2 == 0 ? "row,person,born,kind,date,disposals\n" : "");
            for (var length = random.Next(0, 60); length > 0; length--)
            {
                text.Append(random.Next(3) == 0 ? Letters[random.Next(Letters.Length)] : Words[random.Next(Words.Length)]).Append(random.Next(4) == 0 ? "," : "");
            }

            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (round % 5 == 0)
            {
                random.NextBytes(bytes.AsSpan(bytes.Length / 2));
            }

            var (people, faults) = Staging.Of(Table.Read(bytes), new RowReader(new(new Dictionary<string, Guid>(), new Dictionary<string, Guid>()), new(2026, 11, 24), Guid.Empty));

            // without an account nobody can be allocated, so nobody is ever whole
            people.ShouldAllBe(person => person.Faults.Count > 0, text.ToString());
            faults.Concat(people.SelectMany(person => person.Faults)).ShouldAllBe(fault => fault.ToString().Length > 20);
        }
    }
}
