using System.Runtime.InteropServices;
using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>The order of an answer's duties: by date to advise, a date standing for the end of its day, then by kind.</summary>
internal static class DutyOrder
{
    /// <summary>Sorts them; duties equal in both are ordered by what remains, so that the order of the facts does not show.</summary>
    public static void Sort(List<Duty> duties)
    {
        var span = CollectionsMarshal.AsSpan(duties);
        // few and nearly in order: insertion beats the general sort, and allocates nothing
        for (var i = 1; i < span.Length; i++)
        {
            var duty = span[i];
            var at = i;
            for (; at > 0 && Compare(span[at - 1], duty) > 0; at--)
            {
                span[at] = span[at - 1];
            }

            span[at] = duty;
        }
    }

    private static int Compare(Duty left, Duty right)
    {
        if (left.AdviseBy.Day != right.AdviseBy.Day)
        {
            return left.AdviseBy.Day.CompareTo(right.AdviseBy.Day);
        }

        var advise = left.AdviseBy.CompareTo(right.AdviseBy);
        if (advise != 0 || left.Kind != right.Kind)
        {
            return advise != 0 ? advise : string.CompareOrdinal(ExchangeWords.Of(left.Kind), ExchangeWords.Of(right.Kind));
        }

        var late = left.LateAfter.CompareTo(right.LateAfter);
        return late != 0 ? late : string.CompareOrdinal(left.Because[0].Text, right.Because[0].Text);
    }
}
