using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Records.Visits;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.Visits;

/// <summary>A home visit recorded.</summary>
public sealed class RecordModel(PeopleRecords people, VisitRecords visits, Staff staff) : PersonPage
{
    [BindProperty]
    public VisitForm Form { get; set; } = new();

    /// <summary>What is to be looked at.</summary>
    public VisitChecklist List { get; private set; } = null!;

    /// <summary>The addresses and households that can have been visited.</summary>
    public IReadOnlyList<Choice> Addresses =>
    [
        .. Person.Record.Facts.Where(held => Verifications.PlaceOf(held.Value) is not null && held.TrueOn(Person.At.Day)).OrderByDescending(held => held.Value is AddressFact address && address.IsHome())
            .Select(held => new Choice(held.FactId.ToString(), FactWords.Line(held.Value))),
        new("", "Somewhere else"),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        Form = new()
        {
            On = DateTyped.Of(Person.At.Day), At = Dates.Time(Person.At.Time), Announced = "no", LivesThere = "open", Entry = "NotSought", Constable = staff.Name, Address = Addresses[0].Value,
        };
        Ask();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        var visit = Form.Read(ModelState, Person.Record, List);
        if (ModelState.IsValid)
        {
            foreach (var fault in VisitRecords.Faults(visit, Person.Record, Person.Policy.Value, Person.At))
            {
                ModelState.AddModelError(VisitForm.FieldOf(fault.Field), fault.Reason);
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // what others did to the record meanwhile does not make what was seen less true
        var outcome = await visits.RecordAsync(Act("record-visit") with { OpenedOnVersion = null }, Id, visit, stop);
        return IsDone(outcome, VisitForm.FieldOf)
            ? Redirect($"/people/{Id}/visits/{await visits.VisitOfAsync(Id, outcome is ActOutcome.Done done ? done.ActId : ((ActOutcome.AlreadyDone)outcome).ActId, stop)}")
            : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return false;
        }

        List = VisitChecklist.Of(Person.Record, Form.On.Value ?? Person.At.Day);
        Ask();
        return true;
    }

    /// <summary>Everything that is to be looked at has its place in the form.</summary>
    private void Ask()
    {
        foreach (var one in List.Devices)
        {
            Form.Devices.TryAdd(one.Id, new());
        }

        foreach (var one in List.Conditions)
        {
            Form.Conditions.TryAdd(one.Id, new());
        }
    }
}
