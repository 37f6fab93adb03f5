using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vigil.Domain.People;
using Vigil.Domain.Plan;

namespace Vigil.Records.Exchange.Oasys;

/// <summary>
/// A risk management plan as the prison and probation service holds it: the same sections under the names of its interface
/// (hmpps-integration-api, RiskManagementPlan). Contingencies are one text there, "If X happens we will do Y".
/// </summary>
/// <param name="Text">The sections.</param>
/// <param name="Contingencies">What is done if something happens, as one text.</param>
/// <param name="Completed">When it was completed; none where that is not said.</param>
public sealed partial record ProbationPlan(PlanText Text, string Contingencies, DateOnly? Completed)
{
    private const string Situation = "keyInformationCurrentSituation", Considerations = "furtherConsiderationsCurrentSituation", Supervision = "supervision", Monitoring = "monitoringAndControl",
        Interventions = "interventionsAndTreatment", VictimSafety = "victimSafetyPlanning", Contingency = "contingencyPlans", Done = "dateCompleted", Plans = "riskManagementPlan";

    // the plan's letters stay as they were typed; it is a file of its own and never part of a page
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A signed version under those names. It says nothing of whose plan it is: that goes with the letter it is sent with.</summary>
    /// <param name="plan">The version.</param>
    /// <param name="signed">The day it was signed.</param>
    /// <param name="countersigned">The day it was countersigned; none where it was not.</param>
    public static byte[] Write(PlanFact plan, DateOnly signed, DateOnly? countersigned)
    {
        var (text, has) = (plan.Content.Text, countersigned is not null || !plan.Countersigned);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("assessmentStatus", has ? "COMPLETE" : "SIGNED");
            foreach (var (name, words) in new[]
            {
                (Situation, text.Situation), (Considerations, text.Considerations), (Supervision, text.Supervision), (Monitoring, text.Monitoring), (Interventions, text.Interventions),
                (VictimSafety, text.VictimSafety), (Contingency, string.Join('\n', plan.Content.Contingencies.Select(PlanWords.Of))),
            })
            {
                json.WriteString(name, words);
            }

            json.WriteString("latestSignLockDate", Stamp(signed));
            if (has)
            {
                json.WriteString(Done, Stamp(countersigned ?? signed));
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>A plan as it was sent: one alone, or the latest completed of several. None where it has no section under its name.</summary>
    public static ProbationPlan? Read(string sent)
    {
        try
        {
            using var json = JsonDocument.Parse(sent);
            var root = json.RootElement;
            IEnumerable<JsonElement> several = root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Plans, out var inside) && inside.ValueKind == JsonValueKind.Array ? inside.EnumerateArray()
                : root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root];
            return several.Where(one => one.ValueKind == JsonValueKind.Object).Select(Of).Where(plan => plan.Text != PlanText.Empty || plan.Contingencies.Length > 0)
                .OrderBy(plan => plan.Completed ?? DateOnly.MinValue).LastOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A draft with these sections: where ours is empty theirs stands, where both say something theirs stands below, marked.</summary>
    public PlanContent Into(PlanContent draft)
    {
        var mark = Completed is { } day ? $"From probation’s plan of {PersonWords.Day(day)}:" : "From probation’s plan:";
        List<Contingency> contingencies = [.. draft.Contingencies];
        StringBuilder rest = new();
        foreach (var line in Contingencies.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IfThen().Match(line) is { Success: true } match)
            {
                Contingency one = new(match.Groups["if"].Value, match.Groups["then"].Value.TrimEnd('.'));
                contingencies.AddRange(contingencies.Contains(one) ? [] : [one]);
            }
            else
            {
                rest.Append(rest.Length == 0 ? "Contingency plans: " : "\n").Append(line);
            }
        }

        string Both(string ours, string theirs) => theirs.Length == 0 || ours.Contains(theirs, StringComparison.Ordinal) ? ours : ours.Length == 0 ? $"{mark}\n{theirs}" : $"{ours}\n\n{mark}\n{theirs}";
        var considerations = string.Join('\n', new[] { Text.Considerations, rest.ToString() }.Where(words => words.Length > 0));
        return draft with
        {
            Text = new(
                Both(draft.Text.Situation, Text.Situation), Both(draft.Text.Considerations, considerations), Both(draft.Text.Supervision, Text.Supervision), Both(draft.Text.Monitoring, Text.Monitoring),
                Both(draft.Text.Interventions, Text.Interventions), Both(draft.Text.VictimSafety, Text.VictimSafety)),
            Contingencies = contingencies,
        };
    }

    private static ProbationPlan Of(JsonElement plan)
    {
        string Words(string name) => plan.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim().ReplaceLineEndings("\n") : "";
        return new(
            new(Words(Situation), Words(Considerations), Words(Supervision), Words(Monitoring), Words(Interventions), Words(VictimSafety)), Words(Contingency),
            DateTime.TryParse(Words(Done), CultureInfo.InvariantCulture, DateTimeStyles.None, out var done) ? DateOnly.FromDateTime(done) : null);
    }

    private static string Stamp(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToString("s", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^If (?<if>.+?),? (?:then )?we will (?<then>.+)$", RegexOptions.IgnoreCase, 500)]
    private static partial Regex IfThen();
}
