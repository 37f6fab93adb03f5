using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.Diary;
using Vigil.Records.Settings;

namespace Vigil.Web.Pages.Today;

/// <summary>The order in which work is shown, published to whoever works by it.</summary>
public sealed class OrderModel(SettingRecords settings) : PageModel
{
    /// <summary>The order in force.</summary>
    public Published<WorkOrder> Order { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Order = await settings.ReadAsync(SettingKeys.WorkOrder, WorkOrder.Default, stop);
}
