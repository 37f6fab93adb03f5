using Vigil.Domain.Diary;
using Vigil.Domain.Visits;
using Vigil.Records.Storage;

namespace Vigil.Records.Diary;

/// <summary>Who of some people was not seen for long, at home or at a station. Only those count who are at liberty here and may be named.</summary>
/// <param name="Long">How many were last seen more than <see cref="Months"/> months ago.</param>
/// <param name="Longest">Whoever was not seen for longest, whether or not that is long; none where nobody was ever seen.</param>
/// <param name="Never">How many were never recorded as seen.</param>
public sealed record Unseen(int Long, SeenLast? Longest, int Never)
{
    /// <summary>From when on it is called long. It is a figure to read by: nothing falls due by it.</summary>
    public const int Months = 6;

    /// <summary>Counts the people on some cards.</summary>
    internal static Unseen Of(Scope scope, IEnumerable<CardRow> cards, DateOnly today)
    {
        var free = cards.Where(card => scope.MayName(card) && !(card.Status is { } status && Liberty.IsAway(status))).ToList();
        var limit = today.AddMonths(-Months);
        return new(
            free.Count(card => card.LastContact < limit),
            free.Where(card => card.LastContact is not null).OrderBy(card => card.LastContact).ThenByDescending(card => card.Risk).ThenBy(card => card.PersonId)
                .Select(card => new SeenLast(scope.Watch(card), card.LastContact!.Value)).FirstOrDefault(),
            free.Count(card => card.LastContact is null));
    }
}

/// <summary>Someone and when they were last seen.</summary>
/// <param name="Person">Whom.</param>
/// <param name="On">When.</param>
public sealed record SeenLast(Watched Person, DateOnly On);
