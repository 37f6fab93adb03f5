using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Diary;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Settings;
using Vigil.Records.Visits;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.Visits;

/// <summary>Whom to take along on a device, chosen while there is signal.</summary>
public sealed class OfflineModel(VisitDayRecords day, PeopleRecords people, SettingRecords settings, Enrolment enrolment, Staff staff) : PageModel
{
    /// <summary>Someone who can be taken along.</summary>
    /// <param name="Person">Whom.</param>
    /// <param name="InRound">Whether the day's round has them.</param>
    public sealed record Stop(Watched Person, bool InRound);

    /// <summary>Those whose visits are due.</summary>
    public IReadOnlyList<Stop> Stops { get; private set; } = [];

    /// <summary>The identities of the account's passkeys, in base64url as browsers write them.</summary>
    public IReadOnlyList<string> Passkeys { get; private set; } = [];

    /// <summary>Hours until what was taken is deleted.</summary>
    public int Hours { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var round = await day.ReadAsync(VisitDayRecords.Usual, null, stop);
        Stops = round is null ? [] : [.. round.Round.Select(one => new Stop(one.What.Line.Person, true)), .. round.Others.Select(one => new Stop(one.Line.Person, false))];
        Passkeys = [.. (await enrolment.WaysAsync(staff.Id)).Passkeys.Select(passkey => Base64UrlTextEncoder.Encode(passkey.CredentialId))];
        Hours = (await settings.ReadAsync(SettingKeys.Managed, ManagedPolicy.Default, stop)).Value.Visits.PackHours;
    }

    /// <summary>What is taken along; the browser encrypts it before it keeps it.</summary>
    public async Task<IActionResult> OnPostPackAsync([FromForm(Name = "People")] Guid[]? chosen, CancellationToken stop) =>
        await people.PackAsync(chosen ?? [], stop) is { } pack ? new JsonResult(OfflinePack.Of(pack)) : NotFound();
}
