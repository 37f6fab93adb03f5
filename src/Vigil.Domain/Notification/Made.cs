namespace Vigil.Domain.Notification;

/// <summary>A notification as the rules look at it: its day, its section and the matters it covered as a set.</summary>
/// <param name="Date">When.</param>
/// <param name="Section">Under which section.</param>
/// <param name="Matters">The matters covered, one bit each.</param>
/// <param name="Home">The kind of home address notified.</param>
internal readonly record struct Made(DateOnly Date, NotificationSection Section, int Matters, HomeAddressKind Home) : IComparable<Made>
{
    /// <summary>Everything then held.</summary>
    public const int Everything = ~0;

    /// <summary>The matters of the 2012 Regulations.</summary>
    public const int Regulations2012 =
        1 << (int)Matter.BankAccount | 1 << (int)Matter.Card | 1 << (int)Matter.Passport | 1 << (int)Matter.IdentityDocument
        | 1 << (int)Matter.HouseholdWithChild | 1 << (int)Matter.HouseholdWithChildCeased;

    /// <summary>The matters of section 86, which are not notified under section 84.</summary>
    public const int Journeys = 1 << (int)Matter.Travel | 1 << (int)Matter.Return;

    /// <summary>Whether it covered a matter.</summary>
    public bool Covers(Matter matter) => (Matters & (1 << (int)matter)) != 0;

    /// <summary>Whether it was made under section 84 about nothing but some matters.</summary>
    public bool OnlyAbout(int matters) => Section == NotificationSection.S84 && (Matters & ~matters) == 0;

    /// <inheritdoc/>
    public int CompareTo(Made other) => Date != other.Date ? Date.CompareTo(other.Date) : Section != other.Section ? Section.CompareTo(other.Section)
        : Home != other.Home ? Home.CompareTo(other.Home) : Matters.CompareTo(other.Matters);

    /// <summary>Gathers the notifications made by a day, in order, into a span of at least as many places.</summary>
    public static int Gather(IReadOnlyList<NotificationMade> notifications, DateOnly today, Span<Made> into)
    {
        var count = 0;
        for (var i = 0; i < notifications.Count; i++)
        {
            var made = notifications[i];
            if (made.Date <= today)
            {
                into[count++] = new(made.Date, made.Section, SetOf(made.Matters), made.HomeAddressKind);
            }
        }

        into[..count].Sort();
        return count;
    }

    private static int SetOf(IReadOnlyList<Matter>? matters)
    {
        if (matters is null || matters.Count == 0)
        {
            return Everything;
        }

        var set = 0;
        for (var i = 0; i < matters.Count; i++)
        {
            set |= 1 << (int)matters[i];
        }

        return set;
    }
}
