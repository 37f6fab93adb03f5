using Microsoft.AspNetCore.Mvc;
using Vigil.Domain.Supervision;
using Vigil.Records.Access;
using Vigil.Records.People;
using Vigil.Records.Supervision;
using Vigil.Web.Govuk;
using Vigil.Web.Pages.People;

namespace Vigil.Web.Pages.Supervision;

/// <summary>A page on which a supervisor answers the checklist of a record: the record proposes evidence, the supervisor decides.</summary>
public abstract class ChecklistPage(PeopleRecords people, AllocationRecords allocations) : PersonPage
{
    /// <summary>The answers, by matter.</summary>
    [BindProperty]
    public Dictionary<ReviewTopic, ItemEntry> Items { get; set; } = [];

    /// <summary>The conclusion.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>What is to be put right.</summary>
    [BindProperty]
    public string? What { get; set; }

    /// <summary>By whom.</summary>
    [BindProperty]
    public string? Owner { get; set; }

    /// <summary>By when.</summary>
    [BindProperty]
    public DateTyped Due { get; set; } = new();

    /// <summary>The matters asked about, each with what the record says of it.</summary>
    public IReadOnlyList<(ReviewTopic Topic, IReadOnlyList<Evidence> Proposed)> Matters { get; private set; } = [];

    /// <summary>Who can be given an action.</summary>
    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    /// <summary>The policy.</summary>
    public SupervisionPolicy Policy => Person.Policy.Value.Supervising;

    /// <summary>Opens the record and gathers what it says.</summary>
    protected async Task<bool> OpenChecklistAsync(CancellationToken stop)
    {
        if (!await OpenAsync(people, Operation.Record, stop))
        {
            return false;
        }

        Matters = [.. Policy.Topics.Select(topic => (topic, ReviewEvidence.Of(Person.Record, topic, Person.Duties, Person.Questions, Person.At)))];
        Owners = [new("", "Choose"), .. (await allocations.ColleaguesAsync(stop)).Select(one => new Choice(one.Id.ToString(), one.Name))];
        foreach (var (topic, _) in Matters)
        {
            Items.TryAdd(topic, new());
        }

        return true;
    }

    /// <summary>A fresh form, with the day for an action that the policy proposes.</summary>
    protected void BeginChecklist()
    {
        Begin();
        Due = DateTyped.Of(Person.At.Day.AddDays(Policy.ActionDays));
    }

    /// <summary>The checklist as it was answered; what is missing is said at its field.</summary>
    protected IReadOnlyList<ReviewedItem> Answered()
    {
        List<ReviewedItem> answered = [];
        foreach (var (topic, proposed) in Matters)
        {
            var entry = Items[topic];
            if (!Enum.TryParse<Finding>(entry.Finding, out var finding) || !Enum.IsDefined(finding))
            {
                ModelState.AddModelError($"Items[{topic}].Finding", $"{SupervisionWords.Of(topic)}: select what you found");
                continue;
            }

            answered.Add(new(topic, finding, string.IsNullOrWhiteSpace(entry.Words) ? null : entry.Words.Trim(), [.. proposed.Where(one => entry.Evidence.Contains(one.Words))]));
        }

        return answered;
    }

    /// <summary>The action asked for; none where none of its fields says what.</summary>
    protected AskedFor? Asked() => string.IsNullOrWhiteSpace(What) ? null
        : new(What.Trim(), Guid.TryParse(Owner, out var owner) ? owner : default, Need(Due, nameof(Due), "Last day of the action"));
}

/// <summary>What was answered of one matter, as typed.</summary>
public sealed class ItemEntry
{
    public string? Finding { get; set; }
    public string? Words { get; set; }
    public List<string> Evidence { get; set; } = [];
}
