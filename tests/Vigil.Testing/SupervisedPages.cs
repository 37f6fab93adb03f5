using Microsoft.EntityFrameworkCore;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;

namespace Vigil.Testing;

/// <summary>The pages of supervision, on someone about whom there is something of everything.</summary>
internal static class SupervisedPages
{
    public static async Task<IReadOnlyList<Seen>> On(Site site, Morning morning)
    {
        var (officer, supervisor) = (morning.Officer, morning.Supervisor);
        var sampled = await Person(morning);
        await using var db = site.Database.Engine.Open(morning.Force.Id);
        var facts = await db.Facts.Where(fact => fact.PersonId == sampled).ToListAsync();
        Guid Of(string kind) => facts.Single(fact => fact.Kind == kind).FactId;
        return
        [
            new("team/samples", "samples", "/team/samples", supervisor),
            new("team/countersign", "countersign-queue", "/team/countersign", supervisor),
            new("people/{id:guid}/supervision", "supervision", $"/people/{sampled}/supervision", officer),
            new("people/{id:guid}/supervision/review", "supervision-review", $"/people/{sampled}/supervision/review", supervisor),
            new("people/{id:guid}/supervision/actions/{fact:guid}", "settle", $"/people/{sampled}/supervision/actions/{Of("supervisor-action")}", officer),
            new("people/{id:guid}/dip-check/{fact:guid}", "dip-check", $"/people/{sampled}/dip-check/{Of("dip-check")}", supervisor),
            new("people/{id:guid}/checks/add", "ask-sources", $"/people/{sampled}/checks/add", officer),
            new("people/{id:guid}/checks/{fact:guid}", "sources", $"/people/{sampled}/checks/{Of("agency-check")}", officer),
        ];
    }

    private static Task<Guid> Person(Morning morning)
    {
        var (officer, supervisor, today) = (morning.Officer, morning.Supervisor, morning.Force.Today);
        return morning.Force.Person("Faye", "Sampled", officer, supervisor,
            (new BirthFact(new(1979, 2, 1), Sex.Female), null), (new RiskFact(RiskLevel.High, "as recorded"), new(2024, 1, 1)),
            (new AgencyCheckFact("Any contact since the last check", today.AddDays(-3),
                [new("Probation", new(today.AddDays(-9), true, "Seen weekly, nothing of concern"), []), new("Health", null, [today.AddDays(-2)]), new("Housing", new(today.AddDays(-1), false, "They hold no record of the address"), [])],
                officer.Id, officer.Name), today.AddDays(-17)),
            (new SupervisorReviewFact(
                [new(ReviewTopic.Level, Finding.InOrder, null, [new("High, as recorded", null)]), new(ReviewTopic.Plan, Finding.NotApplicable, "In custody until March", [])],
                "Managed well", today.AddDays(90), supervisor.Id, supervisor.Name), today.AddDays(-90)),
            (new DipCheckFact(4711, RiskLevel.High, officer.Id, officer.Name, today.AddDays(20)), today.AddDays(-8)),
            (new SupervisorActionFact("Write down why she was not seen in spring", officer.Id, officer.Name, today.AddDays(-2), "failed dip sample of 3 August 2026", Guid.CreateVersion7(), supervisor.Name), today.AddDays(-16)));
    }
}
