using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vigil.Domain.People;
using Vigil.Domain.Risk.Scoring;

namespace Vigil.Records.Exchange.Actuarial;

/// <summary>Writes scores as the Ministry's API answers: a member for each predictor, the same names and numbers.</summary>
public static class ApiAnswer
{
    private const int Decimals = 15;

    /// <summary>An answer as JSON.</summary>
    /// <param name="scores">The six scores, in the API's reading.</param>
    /// <param name="indented">Over several lines, for people.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<PredictorScore> scores, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(16_384);
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var score in scores)
            {
                json.WritePropertyName(ApiNames.MemberOf(score.Predictor));
                Write(json, score);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, PredictorScore score)
    {
        json.WriteStartObject();
        json.WriteString("algorithm", ApiNames.Of(score.Predictor));
        json.WriteString("type", score.Kind is { } kind ? ApiNames.Of(kind) : null);
        json.WriteString("modelVersion", PredictorScore.ModelVersion);
        json.WriteString("thresholdsVersion", PredictorScore.ModelVersion);
        json.WriteStartObject("output");
        WriteOutput(json, score);
        json.WriteEndObject();
        json.WriteStartObject("featureValues");
        WriteItems(json, score);
        json.WriteEndObject();
        json.WriteStartArray("validationErrors");
        foreach (var fault in score.Faults.Concat(score.NotDynamic))
        {
            Write(json, fault);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, PredictorScore score)
    {
        json.WriteString("band", score.Band is { } band ? ApiNames.Of(band) : null);
        switch (score.Predictor)
        {
            case Predictor.DirectContactSexual:
                WriteNumber(json, "pointScore", score.Points, 0);
                WriteNumber(json, "score", score.Percent, 1);
                WriteHistory(json, score);
                WriteFlag(json, "riskBandReductionApplied", score.Reduced);
                break;
            case Predictor.ImagesAndIndirectContactSexual:
                WriteNumber(json, "score", score.Percent, 1);
                WriteHistory(json, score);
                break;
            case Predictor.CombinedSerious:
                WriteNumber(json, "overallScore", score.Percent, 1);
                WriteHistory(json, score);
                json.WriteStartObject("componentScores");
                foreach (var component in score.Components)
                {
                    json.WritePropertyName(ComponentName(component.Predictor));
                    Write(json, component);
                }

                json.WriteEndObject();
                break;
            default:
                WriteNumber(json, "score", score.Percent, 1);
                break;
        }
    }

    private static string ComponentName(Predictor predictor) => predictor switch
    {
        Predictor.DirectContactSexual => "directContactSexualPredictorScore",
        Predictor.ImagesAndIndirectContactSexual => "indirectContactSexualPredictorScore",
        _ => "seriousViolentPredictorScore",
    };

    private static void WriteHistory(Utf8JsonWriter json, PredictorScore score)
    {
        WriteFlag(json, "femaleVersion", score.IsScored ? score.Answers.Sex == Sex.Female : null);
        WriteFlag(json, "hasSexualOffenceHistory", score.IsScored ? score.Answers.EverSexualOffence : null);
    }

    private static void WriteItems(Utf8JsonWriter json, PredictorScore score)
    {
        if (score.Predictor == Predictor.CombinedSerious)
        {
            return;
        }

        foreach (var item in score.Contributions)
        {
            WriteNumber(json, ApiTerms.Of(score.Predictor, item.Term), item.Weight, 1);
        }

        if (score.Contributions.Count > 0 && score.Predictor != Predictor.ImagesAndIndirectContactSexual)
        {
            WriteNumber(json, ApiTerms.Total, score.Total, 1);
        }
    }

    private static void Write(Utf8JsonWriter json, ScoringFault fault)
    {
        var (type, message) = ApiFaults.Of(fault.Kind);
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("message", message);
        json.WriteStartArray("fields");
        foreach (var field in ApiFaults.Fields(fault))
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // 4.270 as 4.27, and 5 as 5.0 where it is no whole number by nature
    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number, byte least)
    {
        if (number is not { } value)
        {
            json.WriteNull(name);
            return;
        }

        var shortest = Math.Round(value, Decimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
        json.WriteNumber(name, shortest.Scale >= least ? shortest : shortest + new decimal(0, 0, 0, false, least));
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } value)
        {
            json.WriteBoolean(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
