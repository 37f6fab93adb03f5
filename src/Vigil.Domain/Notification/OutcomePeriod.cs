using Vigil.Domain.Law;

namespace Vigil.Domain.Notification;

/// <summary>What one outcome gives: a basis for being subject and the row of the table that applied.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Column">The period in the table.</param>
/// <param name="Aggregated">Whether terms were treated as one (s82(3)-(4)).</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Because">The row in words.</param>
internal readonly record struct OutcomePeriod(Basis Basis, PeriodColumn Column, bool Aggregated, Outcome Outcome, Reason Because);
