using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.People;
using Vigil.Domain.Plan;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Plan;

namespace Vigil.Web.Pages.Plan;

/// <summary>Two versions of the plan compared, section by section.</summary>
public sealed class CompareModel(PeopleRecords people) : PlanPage(people)
{
    /// <summary>The version compared with.</summary>
    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    /// <summary>The version read.</summary>
    [BindProperty(SupportsGet = true)]
    public int To { get; set; }

    /// <summary>Every version.</summary>
    public IReadOnlyList<Held<PlanFact>> Versions => [.. Plans.Signed(Person.Record, Today)];

    /// <summary>The sections; none where there are no two such versions.</summary>
    public IReadOnlyList<ComparedSection> Sections => Of(From) is { } before && Of(To) is { } after ? PlanComparison.Between(before, after) : [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await OpenAsync(Operation.Open, stop) ? Page() : NotFound();

    private PlanContent? Of(int number) => Versions.FirstOrDefault(plan => plan.Value.Number == number)?.Value.Content;
}
