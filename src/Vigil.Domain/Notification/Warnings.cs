using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>Gathers, for one answer, each fact that can be read two ways and each implausibility.</summary>
internal sealed class Warnings
{
    private List<Reason>? found;

    /// <summary>What was gathered, each once.</summary>
    public IReadOnlyList<Reason> All => found is null ? [] : [.. found.Distinct()];

    /// <summary>Adds one.</summary>
    public void Add(ReasonForm form, DateOnly first = default, DateOnly second = default, int number = 0, object? subject = null) =>
        (found ??= []).Add(new(form, first, second, number, subject));
}
