using Vigil.Domain.People;
using Vigil.Records.Access;
using Vigil.Records.Storage;

namespace Vigil.Records.Demonstration.Inventing;

/// <summary>A force that does not exist, with its staff, its people and everything that was ever done on their records.</summary>
/// <param name="Id">The force.</param>
/// <param name="Name">Its name.</param>
/// <param name="Seed">The number it was invented from; the same number gives the same force.</param>
/// <param name="Today">The day it was invented for: nothing is recorded after it.</param>
/// <param name="Stations">The police stations at which notifications are taken.</param>
/// <param name="Staff">Its staff.</param>
/// <param name="Covers">Who covers for whom.</param>
/// <param name="People">Its people.</param>
public sealed record InventedForce(
    Guid Id, string Name, int Seed, DateOnly Today, IReadOnlyList<string> Stations,
    IReadOnlyList<InventedStaff> Staff, IReadOnlyList<InventedCover> Covers, IReadOnlyList<InventedPerson> People);

/// <summary>A staff member.</summary>
/// <param name="Id">The account.</param>
/// <param name="Account">The name to sign in with.</param>
/// <param name="Name">The name shown to colleagues.</param>
/// <param name="Role">The role.</param>
/// <param name="SupervisorId">The supervisor, for an offender manager.</param>
/// <param name="Agency">The agency, for a partner.</param>
public sealed record InventedStaff(Guid Id, string Account, string Name, StaffRole Role, Guid? SupervisorId = null, string? Agency = null);

/// <summary>Absence cover.</summary>
/// <param name="ManagerId">Who is away.</param>
/// <param name="CoverId">Who covers.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record InventedCover(Guid ManagerId, Guid CoverId, DateOnly From, DateOnly To);

/// <summary>A person, as the acts that were done on the record, oldest first; the first one makes it.</summary>
/// <param name="Id">The person.</param>
/// <param name="Acts">The acts.</param>
public sealed record InventedPerson(Guid Id, IReadOnlyList<InventedAct> Acts)
{
    /// <summary>The record as the acts before a day leave it, those of that day not counted.</summary>
    public PersonRecord RecordBefore(DateOnly day) => Of(Id, Acts.Where(act => act.Day < day));

    /// <summary>The record as some acts leave it.</summary>
    internal static PersonRecord Of(Guid id, IEnumerable<InventedAct> acts)
    {
        Dictionary<string, Held> facts = [];
        foreach (var (act, step) in acts.SelectMany(act => act.Steps.Select(step => (act, step))))
        {
            var fact = InventedStep.FactOf(id, step.Key);
            _ = step switch
            {
                InventedStep.Add add => facts[step.Key] = new(fact, add.Fact, add.From, add.To, act.Day, add.Source),
                InventedStep.End end => facts[step.Key] = facts[step.Key] with { TrueTo = end.LastDay },
                InventedStep.Replace now => facts[step.Key] = new(fact, now.Fact, now.From, now.To, act.Day, now.Source),
                InventedStep.TakeOff => facts.Remove(step.Key, out var gone) ? gone : null,
                _ => null,
            };
        }

        return new(id, 0, 0, [.. facts.Values]);
    }
}

/// <summary>Something done on a record.</summary>
/// <param name="Day">The London day.</param>
/// <param name="Time">The London time.</param>
/// <param name="Kind">What was done: "record-notification".</param>
/// <param name="By">Who did it.</param>
/// <param name="Steps">What it did.</param>
/// <param name="Reason">The reason given, where there is one.</param>
public sealed record InventedAct(DateOnly Day, TimeOnly Time, string Kind, Guid By, IReadOnlyList<InventedStep> Steps, string? Reason = null);

/// <summary>One step of an act. Facts are named by keys that hold for one person.</summary>
/// <param name="Key">The fact's name.</param>
public abstract record InventedStep(string Key)
{
    /// <summary>The identity of a person's fact that is named by its key.</summary>
    internal static Guid FactOf(Guid person, string key) => StableId.Of("demonstration-fact", person.ToString(), key);

    /// <summary>A fact becomes known; a sealed value's cipher is still the open one.</summary>
    /// <param name="Key">The fact's name.</param>
    /// <param name="Fact">What.</param>
    /// <param name="From">Since when.</param>
    /// <param name="To">Until when.</param>
    /// <param name="Source">Where it came from.</param>
    public sealed record Add(string Key, Fact Fact, DateOnly? From, DateOnly? To, string Source) : InventedStep(Key);

    /// <summary>A drawn face becomes known as a photograph.</summary>
    /// <param name="Key">The fact's name.</param>
    /// <param name="Face">Which face of <see cref="Faces"/>.</param>
    /// <param name="Taken">The day it was taken.</param>
    /// <param name="Source">Where it came from.</param>
    public sealed record Drawn(string Key, int Face, DateOnly Taken, string Source) : InventedStep(Key);

    /// <summary>A fact ends.</summary>
    /// <param name="Key">The fact's name.</param>
    /// <param name="LastDay">Its last day.</param>
    /// <param name="Source">Where that came from.</param>
    public sealed record End(string Key, DateOnly LastDay, string Source) : InventedStep(Key);

    /// <summary>A fact says something else from now on: a new version of it, true since the same day.</summary>
    /// <param name="Key">The fact's name.</param>
    /// <param name="Fact">What it says now.</param>
    /// <param name="From">Since when it is true, as before.</param>
    /// <param name="To">Until when.</param>
    /// <param name="Source">Where that came from.</param>
    public sealed record Replace(string Key, Fact Fact, DateOnly? From, DateOnly? To, string Source) : InventedStep(Key);

    /// <summary>A fact is taken off: a draft that became what it was a draft of.</summary>
    /// <param name="Key">The fact's name.</param>
    public sealed record TakeOff(string Key) : InventedStep(Key);
}
