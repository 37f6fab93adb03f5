using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Domain.Visits;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Sealing;
using Vigil.Records.Storage;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People.Forms;

namespace Vigil.Web.Pages.People;

/// <summary>A fact entered or corrected: one page whose fields are those of the kind of fact.</summary>
public sealed class EnterModel(PeopleRecords people, FactRecords facts, Staff staff) : PersonPage
{
    /// <summary>The kind of fact.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    /// <summary>The fact corrected; none where one is added.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Fact { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Typed { get; set; } = [];

    [BindProperty]
    public Dictionary<string, DateTyped> Dates { get; set; } = [];

    [BindProperty]
    public DateTyped From { get; set; } = new();

    [BindProperty]
    public DateTyped To { get; set; } = new();

    [BindProperty]
    public DateTyped LearnedOn { get; set; } = new();

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? TakesPlace { get; set; }

    [BindProperty]
    public string? Notified { get; set; }

    /// <summary>A doubtful PNC number that whoever enters it has been asked about: sent again, it stays as it is.</summary>
    [BindProperty]
    public string? PncSeen { get; set; }

    /// <summary>What it is: "Fact", or a kind of claim.</summary>
    [BindProperty]
    public string? Standing { get; set; }

    /// <summary>Whose assessment, allegation or hearsay it is.</summary>
    [BindProperty]
    public string? ClaimBy { get; set; }

    /// <summary>Which of the changes that a visit found is entered.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Change { get; set; }

    /// <summary>The form.</summary>
    internal FactForm Form { get; private set; } = null!;

    /// <summary>Its fields.</summary>
    public IReadOnlyList<EntryField> Fields => Form.Fields(Values);

    /// <summary>Whether a change to be notified would follow, unless it was part of a notification.</summary>
    public bool AsksNotified => Form.Notifiable && Fact is null && Person.Record.Of<NotificationFact>().Any();

    private FormValues Values => new(Typed, Dates, ModelState);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        Begin();
        LearnedOn = DateTyped.Of(Person.At.Day);
        (Standing, ClaimBy) = Form.Judges ? (nameof(ClaimKind.Assessment), staff.Name) : (ClaimForm.Fact, null);
        if (FromVisit is { } visit && Person.Record.Of<VisitFact>().FirstOrDefault(held => held.FactId == visit)?.Value.Visit is { } found)
        {
            (LearnedOn, Source) = (DateTyped.Of(found.On), VisitWords.SourceOf(found));
            FoundForm.Fill(found, Change, Kind, Typed);
        }

        if (Fact is { } id)
        {
            if (Person.Record.Facts.FirstOrDefault(held => held.FactId == id && FactKinds.NameOf(held.Value) == Kind) is not { } held)
            {
                return NotFound();
            }

            Form.Fill(held.Value, Values);
            (Standing, ClaimBy) = ClaimForm.With(held.Value);
            (From, To, Source) = (DateTyped.Of(held.TrueFrom), DateTyped.Of(held.TrueTo), held.Source);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? more, string? next, CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return NotFound();
        }

        if (more is not null && Form.More is { } key)
        {
            var count = Values.Count(key, key, 1, 20) ?? 1;
            Typed[key] = (count + 1).ToString(CultureInfo.InvariantCulture);
            ModelState.Clear();
            return Page();
        }

        var entry = Read();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = Fact is { } fact
            ? await facts.CorrectAsync(Act("correct-fact"), Id, fact, entry, stop)
            : await facts.AddAsync(Act("add-fact"), Id, entry, stop);
        var onwards = next is null ? Onwards : $"/people/{Id}/enter/{Kind}{(Then is null ? "" : $"?then={Then}")}";
        return IsDone(outcome, FieldOf) ? Redirect(onwards) : Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (FactForms.Of(Kind) is not { } form || await people.EntryAsync(Id, Operation.Record, For, stop) is not { } person)
        {
            return false;
        }

        (Form, Person) = (form, person);
        return true;
    }

    private FactEntry Read()
    {
        var (made, claim) = (Form.Make(Values), ClaimForm.Read(Standing, ClaimBy, ModelState));
        made = ModelState.IsValid ? made with { Claim = claim } : made;
        if (made is IdentifierFact { Kind: IdentifierKind.Pnc, Value: { Length: > 0 } pnc })
        {
            PncSeen = PncDoubt.Ask(pnc, PncSeen, "Typed[Value]", ModelState);
        }

        var number = made is IdentifierFact { Kind: IdentifierKind.NationalInsurance } ? Typed.GetValueOrDefault("Value") : Number;
        if (SealedFacts.KindOf(made) is { } kind && !string.IsNullOrWhiteSpace(number) && Numbers.Fault(kind, number) is { } fault)
        {
            ModelState.AddModelError(FieldOf("Number"), fault);
        }

        if (string.IsNullOrWhiteSpace(Source))
        {
            ModelState.AddModelError(nameof(Source), "Say where this came from");
        }

        return new(made, Form.Since(made) ?? Day(From, nameof(From), Called(Form.From)), Day(To, nameof(To), Called(Form.To)), Day(LearnedOn, nameof(LearnedOn), "Date it was learned") ?? Person.At.Day, Source ?? "")
        {
            Number = number, TakesPlace = TakesPlace == "yes", Notified = Notified == "yes",
        };
    }

    private DateOnly? Day(DateTyped typed, string field, string what)
    {
        if (!typed.IsEmpty && typed.Fault(what) is { } fault)
        {
            ModelState.AddModelError(field, fault);
        }

        return typed.Value;
    }

    /// <summary>A date as its label calls it, without the label's conditions.</summary>
    private static string Called(string? label) => $"“{label?.Split(',')[0]}”";

    private string FieldOf(string field) => field switch
    {
        "From" when Form.From is null && Kind == "outcome" => "Dates[On]",
        "From" when Form.From is null && Kind == "order" => "Dates[Made]",
        "Number" when Kind == "identifier" => "Typed[Value]",
        "Born" or "Kind" when Kind == "birth" => "Dates[Born]",
        "Pnc" => "Typed[Value]",
        "From" or "To" or "LearnedOn" or "Number" => field,
        _ => $"Typed[{field}]",
    };
}
