using Vigil.Domain.Law;

namespace Vigil.Records.Acts;

/// <summary>What a staff member asks to have done.</summary>
/// <param name="Token">From the form: the same form sent twice is one act.</param>
/// <param name="Kind">What kind of act: "record-notification".</param>
/// <param name="Purpose">For what purpose: "manage".</param>
/// <param name="Reason">The reason given, in words, where the act asks for one.</param>
public sealed record ActRequest(Guid Token, string Kind, string Purpose, string? Reason = null)
{
    /// <summary>The record's version that the form was opened on; none where the act does not depend on it.</summary>
    public int? OpenedOnVersion { get; init; }
}

/// <summary>What became of it.</summary>
public abstract record ActOutcome
{
    private ActOutcome()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="ActId">The act.</param>
    public sealed record Done(Guid ActId) : ActOutcome;

    /// <summary>The same form had been sent before; nothing was doubled.</summary>
    /// <param name="ActId">The earlier act.</param>
    public sealed record AlreadyDone(Guid ActId) : ActOutcome;

    /// <summary>The law or a policy says no.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(Refusal Refusal) : ActOutcome;

    /// <summary>Someone else changed the record since the form was opened. Nothing was saved and nothing typed is lost.</summary>
    /// <param name="Version">The record's version now.</param>
    /// <param name="Since">What was done meanwhile.</param>
    public sealed record ChangedMeanwhile(int Version, IReadOnlyList<ActSince> Since) : ActOutcome;

    /// <summary>Not found, or not allowed: the same outside, told apart in the ledger.</summary>
    public sealed record NotFound : ActOutcome;
}

/// <summary>An act done since a form was opened.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="StaffName">By whom.</param>
/// <param name="At">When (UTC).</param>
/// <param name="FactKinds">Which kinds of fact it touched.</param>
public sealed record ActSince(string Kind, string StaffName, DateTime At, IReadOnlyList<string> FactKinds);
