using Vigil.Records.Access;
using Vigil.Records.Acts;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Security;

namespace Vigil.Web.Pages.People;

/// <summary>A page of one person's record with its banner, and what the forms on it share: a token, the version opened, and what became of it.</summary>
public abstract class PersonPage : RecordPage
{
    /// <summary>The record.</summary>
    public Person Person { get; protected set; } = null!;

    /// <summary>The form's token: the same form sent twice is one act.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty]
    public Guid Token { get; set; }

    /// <summary>The version that the form was opened on.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty]
    public int Version { get; set; }

    /// <summary>Which list the form was opened from, to return there; the record where none is named.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    /// <summary>Where to go on.</summary>
    public string Onwards => Then == "completeness" ? $"/people/{Id}/completeness" : FromVisit is { } visit ? $"/people/{Id}/visits/{visit}" : $"/people/{Id}/record";

    /// <summary>The visit from which the form was opened; none where it was opened from elsewhere.</summary>
    protected Guid? FromVisit => Then?.Split('-', 2) is ["visit", var id] && Guid.TryParse(id, out var visit) ? visit : null;

    /// <summary>What others did to the record while the form was open.</summary>
    public IReadOnlyList<ActSince> Meanwhile { get; private set; } = [];

    /// <summary>What the record is open for, as the ledger keeps it.</summary>
    protected string For => Purpose.Words is null ? Purpose.Code : $"{Purpose.Code}: {Purpose.Words}";

    /// <summary>Opens the record to enter something; not where it is not found or whoever asks may not.</summary>
    protected async Task<bool> OpenAsync(PeopleRecords people, Operation operation, CancellationToken stop)
    {
        if (await people.EntryAsync(Id, operation, For, stop) is not { } person)
        {
            return false;
        }

        Person = person;
        return true;
    }

    /// <summary>A date that must be typed; what is wrong is said at its field.</summary>
    protected DateOnly Need(DateTyped typed, string field, string what)
    {
        if (typed.Fault(what) is { } fault)
        {
            ModelState.AddModelError(field, fault);
        }

        return typed.Value ?? default;
    }

    /// <summary>A date that may be left empty; what is wrong is said at its field.</summary>
    protected DateOnly? Maybe(DateTyped typed, string field, string what) => typed.IsEmpty || Need(typed, field, what) == default ? null : typed.Value;

    /// <summary>Words that must be typed.</summary>
    protected string Need(string? typed, string field, string error)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            ModelState.AddModelError(field, error);
        }

        return typed?.Trim() ?? "";
    }

    /// <summary>A request for an act from this form.</summary>
    protected ActRequest Act(string kind, string? reason = null) => new(Token, kind, For, reason) { OpenedOnVersion = Version };

    /// <summary>A fresh form on the record as it is now.</summary>
    protected void Begin()
    {
        Token = Guid.CreateVersion7();
        Version = Person.Record.Version;
    }

    /// <summary>Whether an act was done; otherwise the form says why not, and keeps all that was typed.</summary>
    protected bool IsDone(ActOutcome outcome, Func<string, string> field)
    {
        switch (outcome)
        {
            case ActOutcome.Done or ActOutcome.AlreadyDone:
                return true;
            case ActOutcome.Refused { Refusal: var refusal }:
                ModelState.AddModelError(refusal.Field is { } name ? field(name) : "", $"{refusal.Reason} ({refusal.Provision})");
                return false;
            case ActOutcome.ChangedMeanwhile changed:
                Meanwhile = changed.Since;
                Version = changed.Version;
                ModelState.AddModelError("", "Someone else changed this record while you had it open. Nothing of yours is lost: read what changed, then save again.");
                return false;
            default:
                ModelState.AddModelError("", "You may not change this record.");
                return false;
        }
    }
}
