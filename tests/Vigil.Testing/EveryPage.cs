using Microsoft.EntityFrameworkCore;
using Vigil.Records.Access;

namespace Vigil.Testing;

/// <summary>A page as it can be seen.</summary>
/// <param name="Route">its route</param>
/// <param name="Name">as pictures name it</param>
/// <param name="Address">an address at which it shows something</param>
/// <param name="By">someone who may see it; nobody for pages that a stranger may see</param>
public sealed record Seen(string Route, string Name, string Address, Staff? By);

/// <summary>Every page there is. A new page fails tests until it is listed here.</summary>
public static class EveryPage
{
    private static readonly string[] Entries =
    [
        "name", "birth", "identifier", "status", "address", "household", "risk", "management", "outcome", "order", "account", "card", "document",
        "description", "mark", "communication", "health", "vehicle", "device", "telephone", "online", "relationship", "occupation", "routine", "warning",
    ];

    /// <summary>All of them, each with an address at which it shows something and someone who may see it.</summary>
    public static async Task<IReadOnlyList<Seen>> On(Site site, Morning morning)
    {
        var admin = await morning.Force.Staff("E. Admin", StaffRole.Administrator);
        var standards = await morning.Force.Staff("P. Standards", StaffRole.ProfessionalStandards);
        await using var db = site.Database.Engine.Open(morning.Force.Id);
        async Task<Guid> FactOf(string kind) => (await db.Facts.FirstAsync(fact => fact.PersonId == morning.Alan && fact.Kind == kind)).FactId;
        var line = (await db.LedgerEntries.FirstAsync(entry => entry.Operation == "add-person")).Id;
        var (person, officer, supervisor) = ($"/people/{morning.Alan}", morning.Officer, morning.Supervisor);
        return
        [
            new("accessibility", "accessibility", "/accessibility", null),
            new("problem/{code:int}", "problem", "/problem/404", null),
            new("sign-in", "sign-in", "/sign-in", null),
            new("sign-in/demonstration", "personas", "/sign-in/demonstration", null),
            new("sign-in/join", "join", "/sign-in/join", null),
            new("sign-in/set-up", "set-up", "/sign-in/set-up", null),
            new("account", "account", "/account", officer),
            new("account/set-up", "account-set-up", "/account/set-up", officer),
            new("account/recovery-codes", "recovery-codes", "/account/recovery-codes", officer),
            new("accounts", "accounts", "/accounts", admin),
            new("accounts/add", "accounts-add", "/accounts/add", admin),
            new("accounts/{id:guid}", "account-kept", $"/accounts/{officer.Id}", admin),
            new("settings/order/publish", "order-publish", "/settings/order/publish", admin),
            new("settings/stations", "stations", "/settings/stations", admin),
            new("settings/order", "order", "/settings/order", officer),
            new("ledger", "ledger", "/ledger", standards),
            new("ledger/{line:guid}", "ledger-line", $"/ledger/{line}", standards),
            new("today", "today", "/today", officer),
            new("team", "team", "/team", supervisor),
            new("people", "people", "/people", officer),
            new("people/find", "find", "/people/find", officer),
            new("people/add", "add-person", "/people/add", officer),
            new("people/cover", "cover", "/people/cover", officer),
            new("people/{id:guid}", "person", person, officer),
            new("people/{id:guid}/purpose", "purpose", $"{person}/purpose", morning.Counter),
            new("people/{id:guid}/record", "record", $"{person}/record", officer),
            new("people/{id:guid}/as-at", "as-at", $"{person}/as-at?on={morning.Force.Today:yyyy-MM-dd}", officer),
            new("people/{id:guid}/looked-at", "looked-at", $"{person}/looked-at", officer),
            new("people/{id:guid}/allocate", "allocate", $"{person}/allocate", supervisor),
            new("people/{id:guid}/facts/{fact:guid}", "fact", $"{person}/facts/{await FactOf("account")}", officer),
            new("people/{id:guid}/notifications/record", "counter", $"{person}/notifications/record", officer),
            new("people/{id:guid}/notices", "notices", $"/people/{morning.Colin}/notices", officer),
            new("people/{id:guid}/notifications/{factId:guid}/acknowledgement", "acknowledgement", $"{person}/notifications/{await FactOf("notification")}/acknowledgement", officer),
            .. Entries.Select(kind => new Seen("people/{id:guid}/enter/{kind}/{fact:guid?}", $"enter-{kind}", $"{person}/enter/{kind}", officer)),
        ];
    }
}
