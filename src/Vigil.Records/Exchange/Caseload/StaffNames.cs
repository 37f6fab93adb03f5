using Vigil.Records.Access;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>A member of staff as a file names them.</summary>
/// <param name="Id">The account.</param>
/// <param name="Role">What they are.</param>
/// <param name="Active">Whether they are at work.</param>
internal sealed record Named(Guid Id, StaffRole Role, bool Active);

/// <summary>The accounts of a force by user name, with those that stand in for names of another installation.</summary>
/// <param name="accounts">The accounts, by user name in upper case.</param>
/// <param name="instead">For a user name of the file, in upper case, the one to take.</param>
internal sealed class StaffNames(IReadOnlyDictionary<string, Named> accounts, IReadOnlyDictionary<string, string> instead)
{
    /// <summary>How the system itself is named.</summary>
    public const string System = "(vigil)";

    private readonly Dictionary<string, (int Rows, Line First)> missing = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The account of a name; a name without one is remembered.</summary>
    public Named? Find(string name, Line at)
    {
        var normal = name.ToUpperInvariant();
        if (accounts.TryGetValue(instead.GetValueOrDefault(normal, normal).ToUpperInvariant(), out var found))
        {
            return found;
        }

        missing[name] = missing.TryGetValue(name, out var before) ? (before.Rows + 1, before.First) : (1, at);
        return null;
    }

    /// <summary>The names without an account, each told once.</summary>
    public IEnumerable<Fault> Faults => missing.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new Fault(
        one.Value.First.Sheet, one.Value.First.Number, null, one.Key,
        FormattableString.Invariant($"there is no account of this name in the force; {one.Value.Rows} {(one.Value.Rows == 1 ? "row names" : "rows name")} it"),
        $"an account made beforehand, or another in its place{Instead(one.Key)}"));

    private string Instead(string name) =>
        Nearest.To(name.ToUpperInvariant(), accounts.Where(one => one.Value.Active && one.Value.Id != Staff.SystemId).Select(one => one.Key)) is { Length: > 0 } nearest
            ? $": --staff {name}={nearest.ToLowerInvariant()}" : "";
}
