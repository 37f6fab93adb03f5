using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.People;

namespace Vigil.Web.Pages.People;

/// <summary>The people managed: filtered, sorted, page by page. Nothing personal is in the address.</summary>
public sealed class IndexModel(PeopleRecords people, Staff staff) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Manager { get; set; }

    [BindProperty(SupportsGet = true)]
    public RiskLevel? Risk { get; set; }

    [BindProperty(SupportsGet = true)]
    public StatusKind? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public ManagementKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public PeopleOrder Order { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Backwards { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    /// <summary>Whether whoever asks may add a person.</summary>
    public bool MayAdd => people.MayAdd;

    /// <summary>The page of people.</summary>
    public PeoplePage People { get; private set; } = null!;

    /// <summary>The managers to filter by: those of one's own team; everyone for whoever is of none, since a large force has hundreds.</summary>
    public IEnumerable<Colleague> Managers
    {
        get
        {
            var managers = People.Colleagues.Where(one => one.Role == StaffRole.OffenderManager);
            var team = staff.Role == StaffRole.Supervisor ? staff.Id : managers.FirstOrDefault(one => one.Id == staff.Id)?.SupervisorId;
            return team is null ? managers : managers.Where(one => one.SupervisorId == team || one.Id == Manager);
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var found = await people.ListAsync(new()
        {
            ManagerId = Manager, Risk = Risk, Status = Status, Kind = Kind, Order = Order, Backwards = Backwards, Page = Number,
            WithEnded = Status is StatusKind.Ended or StatusKind.Deceased,
        }, "list", stop);
        if (found is null)
        {
            return NotFound();
        }

        People = found;
        return Page();
    }

    /// <summary>The address of this page sorted otherwise or on another page.</summary>
    public string With(PeopleOrder order, bool backwards, int number) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"/people?Manager={Manager}&Risk={Risk}&Status={Status}&Kind={Kind}&Order={order}&Backwards={backwards}&page-number={number}");
}
