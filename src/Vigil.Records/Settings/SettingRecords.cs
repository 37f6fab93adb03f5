using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vigil.Domain.Law;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.Ledger;
using Vigil.Records.Storage;

namespace Vigil.Records.Settings;

/// <summary>A force's settings: read by anyone of the force, published by its administrators, each with an owner and a review date.</summary>
/// <param name="door">The door.</param>
public sealed class SettingRecords(Door door)
{
    /// <summary>Whether whoever asks may publish settings.</summary>
    public bool MayPublish => AccessRules.Decide(door.Staff, Relation.SameForce, Operation.Administer, new(ResourceKind.Setting)).Allowed;

    /// <summary>A setting, or what Vigil ships with until the force publishes its own. It names no person, so no look is written.</summary>
    public async Task<Published<T>> ReadAsync<T>(string key, T shipped, CancellationToken stop)
    {
        await using var db = await door.ReadAsync(stop);
        return Of(await db.Settings.FirstOrDefaultAsync(row => row.Key == key, stop), shipped);
    }

    /// <summary>Publishes a setting. The ledger keeps what it was before and what it is now.</summary>
    public async Task<ActOutcome> PublishAsync<T>(
        ActRequest request, string key, T value, string owner, DateOnly reviewOn, CancellationToken stop)
    {
        if (!MayPublish)
        {
            await door.LookAsync(EntryKinds.Refused, request.Kind, [], request.Purpose, "only administrators publish settings", stop);
            return new ActOutcome.NotFound();
        }

        if (reviewOn <= door.Now.Day)
        {
            return new ActOutcome.Refused(new("The review date must be ahead.", "Force policy: every setting has an owner and a review date"));
        }

        await using var db = await door.ReadAsync(stop);
        var before = await db.Settings.Where(row => row.Key == key).Select(row => row.Value).FirstOrDefaultAsync(stop);
        var after = SettingValues.Write(value);
        var reason = string.Create(CultureInfo.InvariantCulture, $"{request.Reason}\nBefore: {before ?? "as shipped"}\nAfter: {after}").Trim();
        return await door.ActAsync(request with { Reason = reason }, null, Operation.Administer, act => SaveAsync(act, key, after, owner, reviewOn, stop), stop);
    }

    /// <summary>A stored setting as its reader wants it.</summary>
    internal static Published<T> Of<T>(SettingRow? row, T shipped) => row is null
        ? new(shipped, null, null)
        : new(SettingValues.Read(row.Value, shipped), row.Owner, row.ReviewOn);

    private async Task<Refusal?> SaveAsync(OpenAct act, string key, string value, string owner, DateOnly reviewOn, CancellationToken stop)
    {
        if (key == SettingKeys.Managed)
        {
            // duties follow from it: every record is derived again in the night to come
            var today = act.Now.Day;
            await act.Db.Cards.ExecuteUpdateAsync(cards => cards.SetProperty(card => card.DeriveAgainOn, today), stop);
        }

        var row = await act.Db.Settings.FirstOrDefaultAsync(setting => setting.Key == key, stop);
        if (row is null)
        {
            act.Db.Settings.Add(new() { ForceId = door.Staff.ForceId, Key = key, Value = value, Owner = owner, ReviewOn = reviewOn });
            return null;
        }

        (row.Value, row.Owner, row.ReviewOn) = (value, owner, reviewOn);
        return null;
    }
}
