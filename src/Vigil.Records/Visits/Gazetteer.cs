using System.Globalization;
using Vigil.Domain.Visits;

namespace Vigil.Records.Visits;

/// <summary>
/// Where postcodes lie. The one shipped is of the demonstration's county, which is on no map: its postcodes are ZZ99, which stands
/// for no place. A postcode that is not in it has no place, and says so where places count.
/// </summary>
public static class Gazetteer
{
    private static readonly Lazy<Dictionary<string, GridPlace>> Places = new(Read);

    /// <summary>The place of a postcode, typed with or without its space; none where it is not known.</summary>
    public static GridPlace? PlaceOf(string? postcode) =>
        Compact(postcode) is { Length: > 1 } compact && Places.Value.TryGetValue(compact[..^1], out var place) ? Within(place, compact[^1]) : null;

    /// <summary>The place of an address on one line that ends with its postcode.</summary>
    public static GridPlace? PlaceOfAddress(string? address) => PlaceOf(address?.Split(',')[^1]);

    private static string Compact(string? postcode) => (postcode ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The last letter of a postcode moves it a little way within its street.</summary>
    private static GridPlace Within(GridPlace place, char letter) => new(place.East + ((letter - 'A') % 5 * 120), place.North + ((letter - 'A') / 5 * 120));

    private static Dictionary<string, GridPlace> Read()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("Vigil.Records.Visits.Gazetteer.csv")!;
        using var reader = new StreamReader(stream);
        var places = new Dictionary<string, GridPlace>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(',') is [var postcode, var east, var north] && int.TryParse(east, NumberStyles.None, CultureInfo.InvariantCulture, out var metresEast))
            {
                places[Compact(postcode)] = new(metresEast, int.Parse(north, NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return places;
    }
}
