using Microsoft.AspNetCore.Http.Features;
using Vigil.Domain.Risk.Combined;
using Vigil.Domain.Risk.Scoring;
using Vigil.Records.Calendar;
using Vigil.Records.Exchange.Actuarial;

namespace Vigil.Web.Machine;

/// <summary>The risk predictors as a calculator for programs: the request and the answer of the Ministry of Justice's actuarial API.</summary>
internal static class RiskScoreEndpoint
{
    public const string Path = "/api/risk-scores/v1";

    public const string Summary = "Works out the six risk predictors";

    public const string Description =
        "A calculator. The request and the answer are those of the Ministry of Justice's actuarial API, model version 1.0. It reads no person's record and keeps nothing, "
        + "so it leaves no line in the ledger: nothing personal is consulted or changed, and recording a score on somebody's record is an act of its own. "
        + "Members that the predictors do not ask are passed over. The failure of one predictor stops none of the others; what is missing or wrong is named in validationErrors. "
        + "A score informs a named person's judgement and decides nothing.";

    private const int MostBytes = 64 * 1024;

    /// <summary>Answers one request; what cannot be used is answered with 400 and a line for each fault.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext context, LondonClock clock)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            return TypedResults.Json(new RiskScoreFaults(["$: should be sent as application/json"]), statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        var read = ApiRequest.Read(body.GetBuffer().AsMemory(0, (int)body.Length), clock.Now.Day);
        return read.Answers is { } answers
            ? TypedResults.Bytes(ApiAnswer.Write(AllPredictors.Score(answers, Reading.Api), indented: false), "application/json; charset=utf-8")
            : TypedResults.Json(new RiskScoreFaults(read.Faults), statusCode: StatusCodes.Status400BadRequest);
    }
}

/// <summary>Why a request could not be used.</summary>
/// <param name="Faults">A line for each fault; it begins with the path of what is wrong.</param>
public sealed record RiskScoreFaults(IReadOnlyList<string> Faults);
