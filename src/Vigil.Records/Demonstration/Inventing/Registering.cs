using Vigil.Domain.Notification;
using Vigil.Domain.People;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>How a record begins: who the person is, what they were convicted of, who manages them.</summary>
internal static class Registering
{
    private static readonly string[] SexualOffences =
    [
        "Sexual assault (Sexual Offences Act 2003 s3)", "Sexual activity with a child (Sexual Offences Act 2003 s9)",
        "Making indecent photographs of children (Protection of Children Act 1978 s1)", "Sexual communication with a child (Sexual Offences Act 2003 s15A)",
        "Rape (Sexual Offences Act 2003 s1)", "Attempting to meet a child following grooming (Sexual Offences Act 2003 s15)",
        "Distributing indecent photographs of children (Protection of Children Act 1978 s1)", "Exposure (Sexual Offences Act 2003 s66)",
    ];

    private static readonly string[] ViolentOffences =
    [
        "Wounding with intent (Offences against the Person Act 1861 s18)", "Robbery (Theft Act 1968 s8)", "Manslaughter", "Arson with intent to endanger life",
        "Threats to kill (Offences against the Person Act 1861 s16)", "Kidnapping", "Controlling or coercive behaviour (Serious Crime Act 2015 s76)",
    ];

    /// <summary>Makes the record, a day or two after the court.</summary>
    /// <returns>The day of release; the day of the court where there was no custody.</returns>
    public static DateOnly Begin(Life life, Sentence sentence, DateOnly court)
    {
        var chance = life.Chance;
        var female = chance.In100(3);
        life.Name = County.Name(chance, female);
        var born = court.AddDays(-chance.Between(19 * 365, 67 * 365));
        var day = court.AddDays(chance.Between(0, 1));
        (life.Female, life.Born, life.Convicted, life.Free) = (female, born, court, court.AddDays(sentence.CustodyDays));
        life.RiskNow = court < life.Today.AddDays(-60) ? Reviews.Earlier(life) : life.Risk;
        const string source = "Court result";
        life.Act(day, "add-person", life.Roster.RecordsOfficer.Id,
        [
            life.Add("name", new NameFact(life.Name.Given, life.Name.Family, NameKind.Legal), born, source),
            life.Add("birth", new BirthFact(born, female ? Sex.Female : Sex.Male), null, source),
            life.Add("pnc", new IdentifierFact(IdentifierKind.Pnc, Numbers.Pnc(court.Year, life.Index), null), null, source),
            life.Add("outcome", Outcome(life, sentence, court), court, source),
            life.Add("management", Management(life), court, source),
            life.Add("allocation", new AllocationFact(life.Manager.Id, life.Manager.SupervisorId!.Value, null), day, "Allocated on registration"),
            life.Add("risk", new RiskFact(life.RiskNow, "First assessment"), day, "First assessment"),
            .. Authority(life, day),
            .. Alias(life, source),
            .. Order(life, sentence, court),
        ]);
        return sentence.CustodyDays == 0 ? court : court.AddDays(sentence.CustodyDays);
    }

    private static OutcomeFact Outcome(Life life, Sentence sentence, DateOnly court) => new(
        new Outcome(sentence.Kind, court) { Disposals = sentence.Disposals },
        life.Chance.Of(life.Notifies ? SexualOffences : ViolentOffences),
        sentence.Kind == OutcomeKind.Caution ? County.ForceName : life.Chance.Of(County.Courts),
        life.Notifies);

    private static ManagementFact Management(Life life)
    {
        var level = life.Risk switch
        {
            RiskLevel.VeryHigh => life.Chance.Of([2, 3]),
            RiskLevel.High when life.Chance.In100(30) => 2,
            _ => 1,
        };
        return life.Notifies ? new(ManagementKind.RegisteredSexOffender, 1, level) : new(ManagementKind.ViolentOffender, 2, level);
    }

    /// <summary>Who is managed without notification duties is managed on a supervisor's authority, with a review ahead or just missed.</summary>
    private static IEnumerable<InventedStep> Authority(Life life, DateOnly day)
    {
        if (life.Notifies)
        {
            return [];
        }

        var supervisor = life.Roster.All.Single(staff => staff.Id == life.Manager.SupervisorId);
        var review = life.Today.AddDays((life.Index * 37 % 400) - 6);
        return
        [
            life.Add("authority", new AuthorisationFact(
                "Violent offender (Criminal Justice Act 2003 section 327), thought to pose a risk of serious harm", "Two reviews in a row find no concern and no licence runs",
                review > day ? review : day.AddMonths(12), supervisor.Id, supervisor.Name), day, "Authorised by the supervisor"),
        ];
    }

    private static IEnumerable<InventedStep> Alias(Life life, string source) => life.Chance.In100(12)
        ? [life.Add("alias", new NameFact(life.Name.Given, County.Family(life.Chance), NameKind.Alias), null, source)]
        : [];

    private static IEnumerable<InventedStep> Order(Life life, Sentence sentence, DateOnly court)
    {
        if (!life.Notifies || sentence.Kind != OutcomeKind.Conviction || sentence.Disposals.Count == 0 || !life.Chance.In100(55))
        {
            return [];
        }

        DateOnly? until = life.Chance.In100(30) ? null : court.AddYears(life.Chance.Of([5, 7, 10])).AddDays(-1);
        return [life.Add("order", new OrderFact(new(NotificationOrderKind.Shpo, court) { Served = court, Until = until }, life.Chance.Of(County.Courts)), court, "Court order", until)];
    }
}
