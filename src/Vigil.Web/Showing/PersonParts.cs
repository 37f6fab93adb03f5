using Vigil.Domain.People;
using Vigil.Domain.Plan.Care;
using Vigil.Records.People;
using Vigil.Web.Govuk;
using Vigil.Web.Parts;
using Vigil.Web.Words;

namespace Vigil.Web.Showing;

/// <summary>A record as the banner that every page of it carries.</summary>
public static class PersonParts
{
    /// <summary>The banner of a record that is open on its own pages, with its name as the page's heading.</summary>
    public static PersonBanner Banner(Person person) => Banner(person.Record, person.At.Day) with
    {
        IsPageHeading = true, Photo = person.Face is { } face ? PhotographParts.Source(face) : null, PhotoAlt = person.Face is { } of ? PhotographParts.Alt(of.Photograph) : "Photograph",
        Facts = [.. Facts(person.Record, person.At.Day), $"manager {person.Hands.Manager ?? "none"}{(person.Hands.Cover is { } cover ? $" (cover {cover})" : null)}", $"supervisor {person.Hands.Supervisor ?? "none"}"],
        Status = [.. Marks(person.Record, person.At.Day), .. person.Card.Restricted ? [Tag.Of("Restricted record", "purple")] : Array.Empty<Tag>()],
    };

    /// <summary>The banner of a record on a page that is not its own.</summary>
    public static PersonBanner Banner(PersonRecord record, DateOnly today)
    {
        var risk = RiskLevels.On(record, today).Counts;
        var managed = record.Latest<ManagementFact>(today)?.Value;
        return new()
        {
            Name = record.NameOn(today)?.FirstLast ?? "Name not recorded", Href = $"/people/{record.Id}", Risk = Levels.Word(risk), RiskClass = Levels.Bar(risk),
            Management = managed is null ? "Management basis not recorded"
                : $"{PersonWords.Of(managed.Kind)}{(managed.Category is { } category ? $", category {category}" : null)}{(managed.Level is { } level ? $", level {level}" : null)}",
            Facts = Facts(record, today), Status = [.. Marks(record, today)],
            Warnings = [.. record.On<WarningFact>(today).OrderBy(held => held.Value.Kind).Select(held => Warning(held.Value, today))],
        };
    }

    private static string Warning(WarningFact warning, DateOnly today) =>
        $"{LifeWords.Of(warning.Kind)}: {warning.Reason}{(warning.ReviewOn < today ? $" (to have been reviewed on {Dates.Long(warning.ReviewOn)})" : null)}";

    private static string[] Facts(PersonRecord record, DateOnly today) =>
    [
        record.Of<BirthFact>().LastOrDefault() is { Value.Born: var born } ? $"born {Dates.Long(born)} ({FactWords.Age(born, today)})" : "date of birth not recorded",
        record.Of<IdentifierFact>().LastOrDefault(held => held.Value.Kind == IdentifierKind.Pnc) is { Value.Value: var pnc } ? $"PNC {pnc}" : "PNC number not recorded",
    ];

    private static IEnumerable<Tag> Marks(PersonRecord record, DateOnly today)
    {
        foreach (var status in record.On<StatusFact>(today))
        {
            var since = status.TrueFrom is { } from ? $" since {Dates.Near(from, today)}" : null;
            yield return Tag.Of($"{PersonWords.Of(status.Value.Kind)}{since}", status.Value.Kind is StatusKind.Missing or StatusKind.Wanted ? "red" : "grey");
        }

        if (RiskLevels.On(record, today).State is var state and (CountersignatureState.Awaiting or CountersignatureState.Returned))
        {
            yield return Tag.Of(state == CountersignatureState.Awaiting ? "Level awaits countersignature" : "Level returned", "yellow");
        }

        if (VisitParts.Mark(record, today) is { } visits)
        {
            yield return visits;
        }

        if (record.On<RelationshipFact>(today).Count(someone => someone.Value.IsChildOn(today)) is > 0 and var children)
        {
            yield return Tag.Of(Dates.Count(children, "child in their life", "children in their life"), "orange");
        }

        if (record.On<HouseholdFact>(today).Any(household => household.Value.AtRisk))
        {
            yield return Tag.Of("Child at risk", "orange");
        }

        // what is feared is not said here: whoever is on the record may see the screen
        if (CareDuties.Open(record, today).Any())
        {
            yield return Tag.Of("Duty of care", "purple");
        }
    }
}
