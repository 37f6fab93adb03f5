using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Gathers, for one answer, each fact that can be read two ways and each implausibility.</summary>
internal sealed class Warnings
{
    private List<Reason>? found;

    /// <summary>What was gathered, each once.</summary>
    public IReadOnlyList<Reason> All => found is null ? [] : found;

    /// <summary>Adds one, unless it is there.</summary>
    public void Add(ReasonForm form, DateOnly first = default, DateOnly second = default, int number = 0, object? subject = null)
    {
        var warning = new Reason(form, first, second, number, subject);
        foreach (var before in found ??= [])
        {
            if (before.IsSame(warning))
            {
                return;
            }
        }

        found.Add(warning);
    }
}
