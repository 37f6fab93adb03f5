using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>Going into custody and coming out.</summary>
internal static class Custody
{
    /// <summary>The person goes into custody or hospital.</summary>
    /// <param name="life">The person.</param>
    /// <param name="day">When.</param>
    /// <param name="kind">Where.</param>
    /// <param name="release">When release is expected, where it is known and ahead.</param>
    public static void GoIn(Life life, DateOnly day, StatusKind kind, DateOnly? release = null)
    {
        var place = kind switch
        {
            StatusKind.DetainedInHospital => "Skelmire Secure Unit",
            StatusKind.InHospital => "Eskerholm Infirmary",
            _ => life.Chance.Of(County.Prisons),
        };
        const string source = "Prison or hospital notice";
        life.Act(day.AddDays(1), "record-status", life.Roster.RecordsOfficer.Id,
        [
            life.Add("custody", new StatusFact(kind, place), day, source, release),
            .. kind == StatusKind.InPrison && !life.Has("prison-number")
                ? [life.Add("prison-number", new IdentifierFact(IdentifierKind.PrisonNumber, Numbers.Prison(life.Chance), null), day, source)]
                : Array.Empty<InventedStep>(),
        ]);
        life.NextNotification = null;
    }

    /// <summary>The person comes out and notifies within the days allowed.</summary>
    public static void ComeOut(Life life, DateOnly day)
    {
        life.Act(day, "record-status", life.Roster.RecordsOfficer.Id, life.End("custody", day, "Prison or hospital notice"));
        life.AwayUntil = day.AddDays(3);
        if (life.Has("home"))
        {
            Notifying.Notify(life, day.AddDays(life.Chance.Between(0, 1)), NotificationSection.S84, null, []);
        }
    }

    /// <summary>A few weeks on remand, without a charge in the end.</summary>
    public static void Remand(Life life, DateOnly day)
    {
        var release = day.AddDays(life.Chance.Between(8, 60));
        if (release < life.Yesterday.AddDays(-5))
        {
            GoIn(life, day, StatusKind.OnRemand);
            if (life.Notifies)
            {
                ComeOut(life, release);
            }
            else
            {
                life.Act(release, "record-status", life.Roster.RecordsOfficer.Id, life.End("custody", release, "Prison notice"));
            }

            life.AwayUntil = release.AddDays(3);
        }
    }
}
