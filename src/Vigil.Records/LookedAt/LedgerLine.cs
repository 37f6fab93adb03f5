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

/// <summary>One entry, opened as far as its keys still exist.</summary>
/// <param name="Line">The line.</param>
/// <param name="Said">What it says, one for each sealed detail.</param>
/// <param name="People">Whom it names.</param>
/// <param name="Leaf">Its leaf hash in the tree, in hexadecimal; none while it has no place.</param>
public sealed record LedgerEntry(LedgerLine Line, IReadOnlyList<LedgerSaid> Said, IReadOnlyList<LedgerPerson> People, string? Leaf);

/// <summary>What one sealed detail says.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Words">Further words: the reason given, what was searched for, which value was revealed.</param>
/// <param name="Changed">Which kinds of fact an act touched; what they say is the record's, and not shown here.</param>
/// <param name="Erased">Whether its key has been destroyed, and nothing can be read.</param>
public sealed record LedgerSaid(string? Purpose, string? Words, IReadOnlyList<string> Changed, bool Erased);

/// <summary>Someone whom an entry names.</summary>
/// <param name="Id">The record.</param>
/// <param name="Number">The force's number; none where there is no such record any more.</param>
public sealed record LedgerPerson(Guid Id, int? Number);

/// <summary>Someone whose lines may be asked for.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name.</param>
public sealed record LedgerReader(Guid Id, string Name);
