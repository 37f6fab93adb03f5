using Vigil.Records.Diary;
using Vigil.Web.Security;

namespace Vigil.Web.Machine;

/// <summary>What calendar programs fetch. The address is the key: unknown, revoked and of an ended account are all "not found".</summary>
public static class CalendarFeedEndpoint
{
    /// <summary>Adds <c>/calendar/{secret}.ics</c>.</summary>
    public static void MapCalendarFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("calendar/{secret}.ics", AnswerAsync).AllowAnonymous().RequireRateLimiting(SignInRate.Feed).WithMetadata(new AuditAttribute(Audit.Looks));

    private static async Task<IResult> AnswerAsync(string secret, CalendarFeed feed, PublicAddress address, CancellationToken stop) =>
        await feed.OpenAsync(secret, stop) is { } answer
            ? Results.Text(CalendarText.Of(answer, new Uri(address.Uri, "/today")), Answers.CalendarText)
            : Results.NotFound();
}
