namespace Vigil.Records.People;

/// <summary>What an officer takes along to visits on a device, for when there is no signal.</summary>
/// <param name="At">When it was taken (UTC, the server's clock).</param>
/// <param name="Hours">Hours until it is deleted from the device: the force's policy.</param>
/// <param name="People">Everyone in it.</param>
public sealed record VisitPack(DateTime At, int Hours, IReadOnlyList<Person> People);
