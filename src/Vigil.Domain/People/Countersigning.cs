using Vigil.Domain.Law;

namespace Vigil.Domain.People;

/// <summary>What a second person may have to agree to: a risk level, a plan. Their methods, since what is stored of them is their own.</summary>
public interface ICountersigned
{
    /// <summary>Whether the force's policy asked for a countersignature when it was made.</summary>
    bool NeedsCountersignature();

    /// <summary>The account of its author; none where that was not recorded.</summary>
    Guid? Author();

    /// <summary>Whether it takes the place of another that is held beside it, which then waits for nobody any more.</summary>
    bool Supersedes(Fact other) => false;
}

/// <summary>
/// That a supervisor agreed to what someone judged, or returned it with reasons, on the fact's first day. It is for what it signs as
/// that stood then: where what is signed comes to say something else, the countersignature is taken back in the same act.
/// </summary>
/// <param name="Signs">The fact that is signed.</param>
/// <param name="Agreed">Whether it was agreed to; otherwise it was returned.</param>
/// <param name="Reasons">Why; always given where it was returned.</param>
/// <param name="SignedBy">Who signed.</param>
/// <param name="SignedByName">Their name then.</param>
public sealed record CountersignatureFact(Guid Signs, bool Agreed, string? Reasons, Guid SignedBy, string SignedByName) : Fact;

/// <summary>How a countersignature stands.</summary>
public enum CountersignatureState
{
    /// <summary>None is asked for.</summary>
    NotNeeded,
    /// <summary>It is waited for.</summary>
    Awaiting,
    /// <summary>A supervisor agreed.</summary>
    Agreed,
    /// <summary>A supervisor returned it with reasons.</summary>
    Returned,
}

/// <summary>What awaits a countersignature, whatever it is, and who may give it: force policy.</summary>
public static class Countersigning
{
    private const string Policy = "Force policy: countersignature";

    /// <summary>The countersignature of a fact; none while it has none.</summary>
    public static Held<CountersignatureFact>? Of(PersonRecord record, Guid factId) =>
        record.Of<CountersignatureFact>().LastOrDefault(held => held.Value.Signs == factId);

    /// <summary>How the countersignature of a fact stands.</summary>
    public static CountersignatureState State(PersonRecord record, Guid factId, Fact fact) => (fact, Of(record, factId)) switch
    {
        (ICountersigned, { Value.Agreed: true }) => CountersignatureState.Agreed,
        (ICountersigned, { Value.Agreed: false }) => CountersignatureState.Returned,
        (ICountersigned signed, null) when signed.NeedsCountersignature() => CountersignatureState.Awaiting,
        _ => CountersignatureState.NotNeeded,
    };

    /// <summary>Everything of a record that awaits a countersignature on a day.</summary>
    public static IEnumerable<Held> Awaiting(PersonRecord record, DateOnly day) => In(record, day, CountersignatureState.Awaiting);

    /// <summary>Everything of a record that was returned and that its author has not replaced yet.</summary>
    public static IEnumerable<Held> Returned(PersonRecord record, DateOnly day) => In(record, day, CountersignatureState.Returned);

    /// <summary>Why someone may not sign a fact, or not so; none where they may.</summary>
    public static Refusal? Refuse(PersonRecord record, Held? held, CountersignatureFact signature, bool supervisor) =>
        held is null || State(record, held.FactId, held.Value) != CountersignatureState.Awaiting || IsSuperseded(record, held) ? new("This no longer awaits a countersignature.", Policy)
        : !supervisor ? new("Only a supervisor countersigns.", Policy)
        : ((ICountersigned)held.Value).Author() == signature.SignedBy ? new("Nobody countersigns what is their own. Another supervisor does.", Policy)
        : !signature.Agreed && string.IsNullOrWhiteSpace(signature.Reasons) ? new("Say why it is returned: its author has to know what to change.", Policy) { Field = "Reasons" }
        : null;

    private static IEnumerable<Held> In(PersonRecord record, DateOnly day, CountersignatureState state) =>
        record.Facts.Where(held => held.Value is ICountersigned && held.TrueOn(day) && State(record, held.FactId, held.Value) == state && !IsSuperseded(record, held)).OrderBy(held => held.TrueFrom);

    private static bool IsSuperseded(PersonRecord record, Held held) => record.Facts.Any(other => other.Value is ICountersigned next && next.Supersedes(held.Value));
}
