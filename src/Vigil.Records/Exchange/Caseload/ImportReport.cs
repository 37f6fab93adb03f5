namespace Vigil.Records.Exchange.Caseload;

/// <summary>What came of an import, or what would.</summary>
/// <param name="Added">People whose records were made.</param>
/// <param name="Changed">People whose records were there and had something new or different in the file.</param>
/// <param name="Same">People who were already there, with all of it.</param>
/// <param name="Kept">Facts left as they are, since staff have changed them in Vigil after they were imported.</param>
/// <param name="Refused">People of whom nothing was taken, since something in their rows is wrong.</param>
/// <param name="Faults">Everything that is wrong, by line.</param>
public sealed record ImportReport(int Added, int Changed, int Same, int Kept, int Refused, IReadOnlyList<Fault> Faults);

/// <summary>An import that cannot begin: no such force, no such account, or one that may not import.</summary>
/// <param name="message">Why, in words.</param>
public sealed class ImportRefusedException(string message) : Exception(message);
