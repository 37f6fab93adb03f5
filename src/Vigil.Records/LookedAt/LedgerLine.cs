namespace Vigil.Records.LookedAt;

/// <summary>One line of the ledger as a reader sees it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">What kind: an act, a look, a reveal, a search, a refusal, a sign-in.</param>
/// <param name="Operation">What was done: "open-person".</param>
/// <param name="StaffId">The account.</param>
/// <param name="StaffName">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Sequence">Its place in the tree; none while it is younger than a second or so.</param>
/// <param name="PeopleNamed">How many people it names.</param>
public sealed record LedgerLine(
    Guid Id, string Kind, string Operation, Guid StaffId, string StaffName, DateTime At, long? Sequence, int PeopleNamed);

/// <summary>Which lines are asked for.</summary>
/// <param name="StaffId">By whom; none for everyone.</param>
/// <param name="PersonId">About whom; none for everyone.</param>
/// <param name="From">From this London day.</param>
/// <param name="To">To this London day.</param>
/// <param name="Before">Older than this entry: the next page.</param>
public sealed record LedgerQuestion(Guid? StaffId, Guid? PersonId, DateOnly From, DateOnly To, Guid? Before = null);
