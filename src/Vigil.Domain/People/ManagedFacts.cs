namespace Vigil.Domain.People;

/// <summary>
/// The authority to manage someone whom no notification requirement makes known to the police. Its dates are the fact's:
/// since when, and where it has to be renewed its last day.
/// </summary>
/// <param name="Why">Why the person is managed: what they did and what is feared.</param>
/// <param name="ExitWhen">What must be so for management to end.</param>
/// <param name="ReviewOn">When management is first to be reviewed.</param>
/// <param name="AuthorisedBy">The supervisor who authorised it.</param>
/// <param name="AuthorisedByName">Their name then.</param>
public sealed record AuthorisationFact(string Why, string ExitWhen, DateOnly ReviewOn, Guid AuthorisedBy, string AuthorisedByName) : Fact;

/// <summary>A review of whether a person without notification duties is still to be managed, held on the fact's first day.</summary>
/// <param name="Continues">Whether management goes on; otherwise an exit was decided.</param>
/// <param name="Reasons">Why.</param>
/// <param name="NextOn">The next review, where it goes on.</param>
/// <param name="ReviewedBy">Who reviewed it.</param>
/// <param name="ReviewedByName">Their name then.</param>
public sealed record ManagementReviewFact(bool Continues, string Reasons, DateOnly? NextOn, Guid ReviewedBy, string ReviewedByName) : Fact;
