using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Diary;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Supervision;
using Vigil.Domain.Visits;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Parts;
using Vigil.Web.Showing;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.People;

/// <summary>A person at a glance: who it is, what happens next and why, the years, and what was done lately.</summary>
public sealed class OverviewModel(PeopleRecords people) : PersonPage
{
    /// <summary>The duties that stand open, by date.</summary>
    public DutyList Open { get; private set; } = null!;

    /// <summary>The years as one picture with its table.</summary>
    public YearsPicture Years { get; private set; } = null!;

    /// <summary>The present allocation, with what the manager was told on hand-over.</summary>
    public Held<AllocationFact>? HandedOver => Person.Record.Latest<AllocationFact>(Person.At.Day);

    /// <summary>The status that says that management has ended.</summary>
    public Held<StatusFact>? Ended => Person.Statuses.LastOrDefault(status => status.Value.Kind == StatusKind.Ended);

    /// <summary>What can be recorded before it is owed.</summary>
    public IEnumerable<(string Words, string Page)> Further => new (string Words, string Page, bool Shown)[]
    {
        ("Warning markers", "warnings", true),
        ("Authority to manage", "authorise", Managed is { } kind && ManagementDuties.NeedsAuthority(kind)),
        ("Review of management", "management-review", Managed is { } other && ManagementDuties.NeedsAuthority(other)),
        ("Review of indefinite requirements", "review", Person.Notification?.Period.Kind == PeriodKind.Indefinite),
        ("Transfer to another force", "transfer", Person.Rights.Allocate),
        ("End management", "end", true),
    }.Where(one => one.Shown).Select(one => (one.Words, one.Page));

    /// <summary>Who was asked about the person and did not answer.</summary>
    public IReadOnlyList<Silence> Silent => AgencyChecks.Silent(Person.Record, Person.At.Day);

    private ManagementKind? Managed => Person.Record.Latest<ManagementFact>(Person.At.Day)?.Value.Kind;

    /// <summary>Whether the person is managed without the authority that this needs.</summary>
    public bool Unauthorised => ManagementDuties.IsUnauthorised(Person.Record, Person.At.Day) && Ended is null;

    /// <summary>What of the facts the law can be read on two ways, with the entries it names.</summary>
    public IReadOnlyList<(string Words, IReadOnlyList<(string Words, string Href)> Entries)> TwoWays { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await people.OverviewAsync(Id, For, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Open = DutyParts.Open(person);
        TwoWays = [.. (person.Notification?.Warnings ?? []).Select(warning => (char.ToUpperInvariant(warning.InWords()[0]) + warning.InWords()[1..], DutyParts.Entries(person, Grounds.Of(warning, person.Record))))];
        Years = new() { Today = person.At.Day, Lanes = [.. Lanes(person).Where(lane => lane.Spans.Count + lane.Marks.Count > 0)] };
        return Page();
    }

    /// <summary>What may be done with the record.</summary>
    public Markup Actions => !Person.Rights.Record ? default : Markup.Of(
        $"{new Button("Record notification") { Href = $"/people/{Id}/notifications/record" }} {new Button("Record a status") { Href = $"/people/{Id}/enter/status", Classes = "govuk-button--secondary" }}"
        + $"{(Person.Rights.Allocate ? new Button("Reallocate or restrict") { Href = $"/people/{Id}/allocate", Classes = "govuk-button--secondary" } : null)}");

    private static IEnumerable<YearsLane> Lanes(Person person)
    {
        var facts = person.Record.Facts.Where(held => held.TrueFrom is not null).OrderBy(held => held.TrueFrom).ToList();
        yield return new(
            "Notification period",
            person.Notification?.Period is { Starts: { } starts } period ? [new(starts, period.Ends, "Subject to notification", YearsLook.Period)] : [],
            []);
        yield return new("Where they were", Spans(held => held.Value is StatusFact, YearsLook.Away), []);
        yield return new("Orders", Spans(held => held.Value is OrderFact, YearsLook.Order), []);
        yield return new("Outcomes", [], Marks(held => held.Value is OutcomeFact));
        yield return new("Visits", [], Marks(held => held.Value is VisitFact));
        yield return new("Notifications", [], Marks(held => held.Value is NotificationFact));

        IReadOnlyList<YearsSpan> Spans(Func<Held, bool> which, YearsLook look) =>
            [.. facts.Where(which).Select(held => new YearsSpan(held.TrueFrom!.Value, (held.Value as OrderFact)?.Order.Until ?? held.TrueTo, FactWords.Line(held.Value), look))];

        IReadOnlyList<YearsMark> Marks(Func<Held, bool> which) =>
            [.. facts.Where(which).Select(held => new YearsMark(held.TrueFrom!.Value, FactWords.Line(held.Value)))];
    }
}
