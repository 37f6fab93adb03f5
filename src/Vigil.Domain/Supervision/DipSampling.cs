using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vigil.Domain.People;

namespace Vigil.Domain.Supervision;

/// <summary>How large a share of the records is drawn: force policy.</summary>
/// <param name="VeryHigh">Records in a hundred at a very high level.</param>
/// <param name="High">In a hundred at a high level.</param>
/// <param name="Medium">In a hundred at a medium level, and where no level is recorded.</param>
/// <param name="Low">In a hundred at a low level.</param>
/// <param name="AfterFailure">In a hundred of a stratum in which the sample before failed; not fewer than its level has otherwise.</param>
public sealed record SampleRates(int VeryHigh, int High, int Medium, int Low, int AfterFailure)
{
    /// <summary>Records in a hundred of a stratum.</summary>
    /// <param name="level">Its level.</param>
    /// <param name="raised">Whether its sample before failed.</param>
    public int Of(RiskLevel level, bool raised)
    {
        var rate = level switch
        {
            RiskLevel.VeryHigh => VeryHigh,
            RiskLevel.High => High,
            RiskLevel.Medium or RiskLevel.NotRecorded => Medium,
            RiskLevel.Low => Low,
        };
        return Math.Clamp(raised ? Math.Max(rate, AfterFailure) : rate, 0, 100);
    }
}

/// <summary>The records of one level with one manager.</summary>
/// <param name="Level">The level.</param>
/// <param name="ManagerId">The manager; none for records without one.</param>
public readonly record struct Stratum(RiskLevel Level, Guid? ManagerId);

/// <summary>A record that can be drawn.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Stratum">Where it stands.</param>
public readonly record struct Drawable(Guid Person, Stratum Stratum);

/// <summary>A record that was drawn before, as far as it was checked.</summary>
/// <param name="Stratum">Where it stood.</param>
/// <param name="DrawnAt">When its sample was drawn (UTC).</param>
/// <param name="Passed">Whether it passed; none while nobody has checked it.</param>
public readonly record struct DrawnBefore(Stratum Stratum, DateTime DrawnAt, bool? Passed);

/// <summary>
/// Draws records for a supervisor to check, by chance and by a number: the same number draws the same records from the same
/// list, whoever draws and in whatever order the list comes, so nobody chooses what is looked at and anyone can show it.
/// </summary>
public static class DipSampling
{
    /// <summary>
    /// The sample. Each level has its share of places, rounded up. Its places go first one to every manager who has people at
    /// that level, as far as they reach, and then by how many people each has. A stratum whose sample before failed has a
    /// share of its own, and at least one place.
    /// </summary>
    /// <param name="list">Everyone who can be drawn; someone listed twice counts once.</param>
    /// <param name="rates">The shares.</param>
    /// <param name="raised">The strata whose sample before failed.</param>
    /// <param name="seed">The number to draw with.</param>
    /// <returns>The records drawn, gravest level first; nobody twice.</returns>
    public static IReadOnlyList<Drawable> Draw(IEnumerable<Drawable> list, SampleRates rates, IReadOnlySet<Stratum> raised, int seed)
    {
        var strata = list.GroupBy(one => one.Person).Select(same => same.Order(ByStratum).First()).GroupBy(one => one.Stratum)
            .Select(stratum => (stratum.Key, People: stratum.OrderBy(one => Lot(seed, one.Person), StringComparer.Ordinal).ToList())).ToList();
        var places = new Dictionary<Stratum, int>();
        foreach (var (stratum, people) in strata.Where(one => raised.Contains(one.Key)))
        {
            places[stratum] = Math.Max(1, Share(people.Count, rates.Of(stratum.Level, raised: true)));
        }

        foreach (var level in strata.Where(one => !raised.Contains(one.Key)).GroupBy(one => one.Key.Level))
        {
            Apportion([.. level.Select(one => (one.Key, one.People.Count))], rates.Of(level.Key, raised: false), seed, places);
        }

        return [.. strata.OrderByDescending(one => one.Key.Level).ThenBy(one => one.Key.ManagerId).SelectMany(one => one.People.Take(places[one.Key]))];
    }

    /// <summary>The strata to be drawn more of: those in whose latest checked sample a record failed.</summary>
    public static IReadOnlySet<Stratum> Failed(IEnumerable<DrawnBefore> before) => before
        .Where(one => one.Passed is not null).GroupBy(one => one.Stratum)
        .Where(stratum => stratum.GroupBy(one => one.DrawnAt).MaxBy(sample => sample.Key)!.Any(one => one.Passed == false))
        .Select(stratum => stratum.Key).ToHashSet();

    private static readonly Comparer<Drawable> ByStratum = Comparer<Drawable>.Create((x, y) =>
        x.Stratum.Level != y.Stratum.Level ? y.Stratum.Level.CompareTo(x.Stratum.Level) : Nullable.Compare(x.Stratum.ManagerId, y.Stratum.ManagerId));

    private static int Share(int people, int rate) => ((people * rate) + 99) / 100;

    /// <summary>One place to each stratum, then each further place where most people share the places given so far.</summary>
    private static void Apportion(List<(Stratum Stratum, int People)> strata, int rate, int seed, Dictionary<Stratum, int> places)
    {
        var left = Share(strata.Sum(one => one.People), rate);
        foreach (var (stratum, _) in strata.OrderBy(one => Lot(seed, one.Stratum.ManagerId ?? Guid.Empty), StringComparer.Ordinal))
        {
            places[stratum] = left > 0 ? 1 : 0;
            left -= places[stratum];
        }

        for (; left > 0; left--)
        {
            var (next, _) = strata.Where(one => places[one.Stratum] < one.People)
                .OrderByDescending(one => one.People / (double)places[one.Stratum]).ThenBy(one => one.Stratum.ManagerId).First();
            places[next]++;
        }
    }

    /// <summary>What chance gives somebody under a number: the same for the same number, and not to be foreseen from either.</summary>
    private static string Lot(int seed, Guid id) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"dip-sample {seed} {id}"))));
}
