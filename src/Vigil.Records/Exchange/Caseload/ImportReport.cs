namespace Vigil.Records.Exchange.Caseload;

/// <summary>What came of an import, or what would.</summary>
/// <param name="Added">People whose records were made.</param>
/// <param name="Changed">People whose records were there and had something new or different in the file.</param>
/// <param name="Same">People who were already there, with all of it.</param>
/// <param name="Kept">Facts left as they are, since staff have changed them in Vigil after they were imported.</param>
/// <param name="Refused">People of whom nothing was taken, since something in their rows is wrong.</param>
/// <param name="Faults">Everything that is wrong, in the order of the file.</param>
public sealed record ImportReport(int Added, int Changed, int Same, int Kept, int Refused, IReadOnlyList<Fault> Faults)
{
    /// <summary>What was left out of people who were taken: numbers of which only the mask stands in the file.</summary>
    public IReadOnlyList<Fault> Notes { get; init; } = [];

    /// <summary>Whether the file as a whole could not be taken, so that nothing was recorded of anybody.</summary>
    public bool NothingTaken { get; init; }
}

/// <summary>An import or export that cannot begin: no such force, no such account, or one that may not do it.</summary>
/// <param name="message">Why, in words.</param>
public sealed class ImportRefusedException(string message) : Exception(message);
