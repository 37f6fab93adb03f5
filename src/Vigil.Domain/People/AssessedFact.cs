namespace Vigil.Domain.People;

/// <summary>Somebody's assessment or judgement. It is never simply a fact (DPA 2018 s38(2)) and says whose it is.</summary>
public abstract record AssessedFact : Fact
{
    /// <summary>Whose it is; none where that was not recorded.</summary>
    public abstract string? Whose();

    /// <summary>What it is called where one is spoken of: "risk level".</summary>
    public abstract string Noun();

    /// <summary>What it says, in a few plain words.</summary>
    public abstract string Text();
}
