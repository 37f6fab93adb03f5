namespace Vigil.Domain.Visits;

/// <summary>A place on a grid.</summary>
/// <param name="East">Metres east of the grid's origin.</param>
/// <param name="North">Metres north of it.</param>
public readonly record struct GridPlace(int East, int North)
{
    /// <summary>The straight distance to another place in metres: no road is that short.</summary>
    public double To(GridPlace other) => Math.Sqrt(Math.Pow(East - (double)other.East, 2) + Math.Pow(North - (double)other.North, 2));
}

/// <summary>A stop on a round.</summary>
/// <typeparam name="T">Who or what is visited.</typeparam>
/// <param name="What">Who or what is visited.</param>
/// <param name="Place">Where; none where the place is not known.</param>
/// <param name="Metres">From the stop before, straight; none where either place is not known.</param>
public sealed record Stop<T>(T What, GridPlace? Place, double? Metres);

/// <summary>The order of a day's visits.</summary>
public static class VisitRoute
{
    /// <summary>The nearest next, from where the round begins; those whose place is not known come last in the order given.</summary>
    /// <typeparam name="T">Who or what is visited.</typeparam>
    /// <param name="from">Where the round begins; at the first stop given where none is said.</param>
    /// <param name="stops">The stops, in an order that settles what is equally near.</param>
    public static IReadOnlyList<Stop<T>> Order<T>(GridPlace? from, IReadOnlyList<(T What, GridPlace? Place)> stops)
    {
        var left = stops.Where(stop => stop.Place is not null).ToList();
        var (here, ordered) = (from, new List<Stop<T>>(stops.Count));
        while (left.Count > 0)
        {
            var next = here is { } at ? left.MinBy(stop => at.To(stop.Place!.Value)) : left[0];
            ordered.Add(new(next.What, next.Place, here?.To(next.Place!.Value)));
            left.Remove(next);
            here = next.Place;
        }

        ordered.AddRange(stops.Where(stop => stop.Place is null).Select(stop => new Stop<T>(stop.What, null, null)));
        return ordered;
    }
}
