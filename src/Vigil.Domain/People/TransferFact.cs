namespace Vigil.Domain.People;

/// <summary>That a record passed between forces, on the fact's first day.</summary>
/// <param name="Sent">Whether it was sent from here; otherwise it came from there.</param>
/// <param name="Force">The other force.</param>
/// <param name="Number">The record's number in the force that sent it.</param>
public sealed record TransferFact(bool Sent, string Force, int Number) : Fact;
