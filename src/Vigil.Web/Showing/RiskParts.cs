using Vigil.Domain.People;
using Vigil.Domain.Risk;
using Vigil.Records.People;
using Vigil.Web.Parts;

namespace Vigil.Web.Showing;

/// <summary>A record's levels and assessments as the parts that show them.</summary>
public static class RiskParts
{
    /// <summary>Levels and bands over time.</summary>
    public static RiskPicture Picture(Person person)
    {
        var lines = Assessments.Of(person.Record);
        var series = lines.Select(line => line.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return new()
        {
            Today = person.At.Day,
            Levels = [.. person.Record.Of<RiskFact>().Where(held => held.TrueFrom is not null && held.Value.Level != RiskLevel.NotRecorded).Select(held => Span(person, held))],
            Marks = [.. lines.Select(line => new RiskMark(series.IndexOf(line.Name) + 1, line.On, line.Grade, line.Name, $"{line.Words}, {line.By}"))],
        };
    }

    private static RiskSpan Span(Person person, Held<RiskFact> held) => new(
        held.TrueFrom!.Value, held.TrueTo, (int)held.Value.Level - 1, held.Value.Text(),
        Countersigning.State(person.Record, held.FactId, held.Value) is CountersignatureState.Awaiting or CountersignatureState.Returned);
}
