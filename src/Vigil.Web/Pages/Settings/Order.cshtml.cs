using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Diary;
using Vigil.Domain.Law;
using Vigil.Records.Acts;
using Vigil.Records.Settings;
using Vigil.Web.Govuk;

namespace Vigil.Web.Pages.Settings;

/// <summary>Publishing the order of work, with an owner and a review date.</summary>
public sealed class OrderModel(SettingRecords settings) : PageModel
{
    [BindProperty]
    public Guid Token { get; set; }

    /// <summary>What is looked at first, second, third and fourth.</summary>
    [BindProperty]
    public List<string> Steps { get; set; } = [];

    /// <summary>The place of each kind of duty.</summary>
    [BindProperty]
    public Dictionary<DutyKind, int> Places { get; set; } = [];

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public DateTyped ReviewOn { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The order in force.</summary>
    public Published<WorkOrder> Order { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        Token = Guid.CreateVersion7();
        Steps = [.. Order.Value.Steps.Select(step => step.ToString())];
        Places = Enum.GetValues<DutyKind>().OrderBy(Place).Select((kind, place) => (kind, place)).ToDictionary(pair => pair.kind, pair => pair.place + 1);
        (Owner, ReviewOn) = (Order.Owner, DateTyped.Of(Order.ReviewOn));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        var steps = Steps.Select(step => Enum.TryParse<WorkStep>(step, out var known) ? known : (WorkStep?)null).OfType<WorkStep>().Distinct().ToList();
        if (steps.Count != Enum.GetValues<WorkStep>().Length)
        {
            ModelState.AddModelError("Steps[0]", "Choose each step once");
        }

        if (string.IsNullOrWhiteSpace(Owner))
        {
            ModelState.AddModelError(nameof(Owner), "Enter who answers for this order");
        }

        if (ReviewOn.Fault("Date of the review") is { } fault)
        {
            ModelState.AddModelError(nameof(ReviewOn), fault);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        WorkOrder order = new(steps, [.. Places.OrderBy(place => place.Value).ThenBy(place => place.Key).Select(place => place.Key)]);
        var request = new ActRequest(Token, "publish-setting", "administer", Reason);
        switch (await settings.PublishAsync(request, SettingKeys.WorkOrder, order, Owner!.Trim(), ReviewOn.Value!.Value, stop))
        {
            case ActOutcome.Refused refused:
                ModelState.AddModelError(nameof(ReviewOn), refused.Refusal.Reason);
                return Page();
            case ActOutcome.NotFound:
                return NotFound();
            default:
                return Redirect("/settings/order/publish");
        }
    }

    private int Place(DutyKind kind)
    {
        for (var place = 0; place < Order.Value.Kinds.Count; place++)
        {
            if (Order.Value.Kinds[place] == kind)
            {
                return place;
            }
        }

        return int.MaxValue;
    }

    private async Task ReadAsync(CancellationToken stop) => Order = await settings.ReadAsync(SettingKeys.WorkOrder, WorkOrder.Default, stop);
}
