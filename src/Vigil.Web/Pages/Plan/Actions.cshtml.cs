using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Plan;

/// <summary>The draft's actions, and the reasons why risk factors have none.</summary>
public sealed class ActionsModel(PeopleRecords people, PlanRecords plans, Staff staff) : PlanPage(people)
{
    /// <summary>The action that is changed; none where one is added.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public string? Named { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public DateTyped Due { get; set; } = new();

    /// <summary>The codes of what the action answers or uses.</summary>
    [BindProperty]
    public List<string> Answers { get; set; } = [];

    /// <summary>Why a factor has no action, by its place among those without one.</summary>
    [BindProperty]
    public List<string?> Reasons { get; set; } = [];

    /// <summary>The codes of those factors, as the form was opened on them.</summary>
    [BindProperty]
    public List<string> Codes { get; set; } = [];

    /// <summary>The factors that no action answers.</summary>
    public IReadOnlyList<PlanFactor> WithoutAction => [.. Factors.Where(factor => !Written.Actions.Any(action => action.Answers.Contains(factor.Code)))];

    /// <summary>Who can do an action.</summary>
    public IReadOnlyList<(string Key, Guid? StaffId, string Name)> Owners =>
    [
        .. Person.Card.ManagerId is { } manager && Person.Hands.Manager is { } name ? [("manager", manager, name)] : Array.Empty<(string, Guid?, string)>(),
        .. Person.Card.SupervisorId is { } supervisor && Person.Hands.Supervisor is { } other ? [("supervisor", supervisor, other)] : Array.Empty<(string, Guid?, string)>(),
        .. staff.Id != Person.Card.ManagerId && staff.Id != Person.Card.SupervisorId ? [("me", staff.Id, staff.Name)] : Array.Empty<(string, Guid?, string)>(),
    ];

    /// <summary>What an action can answer: risk factors, and use of powers.</summary>
    public IEnumerable<Choice> Answerable =>
    [
        .. Factors.Select(factor => new Choice(factor.Code, factor.Words)), .. ThePowers.Select(power => new Choice(power.Code, $"Uses a power: {PersonWords.LowerFirst(power.What)}")),
    ];

    /// <summary>What an action answers, in words; none where nothing.</summary>
    public string? AnsweredBy(PlannedAction action) =>
        Answerable.Where(one => action.Answers.Contains(one.Value)).Select(one => one.Text).ToList() is { Count: > 0 } answered ? $"Answers: {string.Join("; ", answered)}" : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        Begin();
        FillReasons();
        if (Written.Actions.FirstOrDefault(action => action.Number == Number) is { } action)
        {
            (What, Due, Answers) = (action.What, DateTyped.Of(action.DueOn), [.. action.Answers]);
            Who = Owners.FirstOrDefault(owner => owner.StaffId == action.OwnerStaffId && owner.Name == action.Owner).Key ?? "other";
            (Named, Agency) = Who == "other" ? (action.Owner, action.Agency) : (null, null);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        FillReasons();
        var (what, due) = (Typed(Need(What, nameof(What), "Say what is to be done")), Need(Due, nameof(Due), "Last day"));
        var owner = Owners.FirstOrDefault(one => one.Key == Who);
        var name = owner.Key is null ? Who == "other" ? Need(Named, nameof(Named), "Say who does it") : Need((string?)null, nameof(Who), "Select who does it") : owner.Name;
        if (Number is null && due != default && due < Today)
        {
            ModelState.AddModelError(nameof(Due), "The last day of a new action must not lie behind");
        }

        return ModelState.IsValid && IsDone(
                await plans.SaveAsync(Act("save-plan-draft"), Id, (record, plan) =>
                {
                    var action = new PlannedAction(
                        Number ?? PlanActions.Next(record, plan), what, owner.StaffId, name, owner.Key is null && Typed(Agency) is { Length: > 0 } agency ? agency : null, due, [.. Answers.Where(code => Answerable.Any(one => one.Value == code))]);
                    return plan with { Actions = plan.Actions.Any(one => one.Number == Number) ? [.. plan.Actions.Select(one => one.Number == Number ? action : one)] : [.. plan.Actions, action] };
                }, stop), field => field)
            ? Redirect($"/people/{Id}/plan/actions") : Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        FillReasons();
        return IsDone(await plans.SaveAsync(Act("save-plan-draft"), Id, (_, plan) => plan with { Actions = [.. plan.Actions.Where(one => one.Number != Number)] }, stop), field => field)
            ? Redirect($"/people/{Id}/plan/actions") : Page();
    }

    public async Task<IActionResult> OnPostReasonsAsync(CancellationToken stop)
    {
        if (!await OpenAsync(Operation.Record, stop))
        {
            return NotFound();
        }

        var words = Factors.ToDictionary(factor => factor.Code, factor => factor.Words, StringComparer.Ordinal);
        List<FactorReason> given = [.. Codes.Zip(Reasons).Where(one => Typed(one.Second).Length > 0 && words.ContainsKey(one.First)).Select(one => new FactorReason(one.First, words[one.First], Typed(one.Second)))];
        return IsDone(await plans.SaveAsync(Act("save-plan-draft"), Id, (_, plan) => plan with { Reasons = given }, stop), field => field)
            ? Redirect($"/people/{Id}/plan/sign") : Page();
    }

    private void FillReasons()
    {
        Codes = [.. WithoutAction.Select(factor => factor.Code)];
        Reasons = [.. WithoutAction.Select(factor => Written.Reasons.FirstOrDefault(reason => reason.Factor == factor.Code)?.Why)];
    }
}
