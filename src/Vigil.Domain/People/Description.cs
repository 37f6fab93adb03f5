namespace Vigil.Domain.People;

/// <summary>What a person looks like, down to the shoe size.</summary>
/// <param name="HeightCm">Height in centimetres.</param>
/// <param name="Build">Build in a word: "slim".</param>
/// <param name="Hair">Hair: "short, grey".</param>
/// <param name="Eyes">Eyes: "blue".</param>
/// <param name="Ethnicity">The ethnicity code as the force records it: "W1".</param>
/// <param name="ShoeSize">UK shoe size, halves allowed.</param>
/// <param name="Words">Further words: glasses, gait, accent.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record DescriptionFact(
    int? HeightCm, string? Build, string? Hair, string? Eyes, string? Ethnicity, decimal? ShoeSize, string? Words, LawfulBasis Basis) : LifeFact(Basis)
{
    /// <summary>The least and the greatest height that is taken as possible, in centimetres.</summary>
    public const int Shortest = 50, Tallest = 260;

    /// <summary>The least and the greatest UK shoe size that is taken as possible.</summary>
    public const decimal SmallestShoe = 1, LargestShoe = 20;
}

/// <summary>Kinds of mark on the body.</summary>
public enum MarkKind
{
    /// <summary>A tattoo.</summary>
    Tattoo,
    /// <summary>A scar.</summary>
    Scar,
    /// <summary>A piercing.</summary>
    Piercing,
    /// <summary>A birthmark or another mark.</summary>
    Other,
}

/// <summary>A mark on the body by which a person can be known.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Where">Where on the body.</param>
/// <param name="Words">What it shows.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record MarkFact(MarkKind Kind, string Where, string Words, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>What a person needs in order to understand and be understood: read before every interview and letter.</summary>
/// <param name="Language">The language they speak best.</param>
/// <param name="Interpreter">Whether an interpreter is needed.</param>
/// <param name="ReadsWithHelp">Whether they read only with help.</param>
/// <param name="AppropriateAdult">Whether an appropriate adult is needed (PACE Code C).</param>
/// <param name="Words">Further words: hearing, easy-read letters.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record CommunicationFact(
    string? Language, bool Interpreter, bool ReadsWithHelp, bool AppropriateAdult, string? Words, LawfulBasis Basis) : LifeFact(Basis);

/// <summary>Kinds of health matter and vulnerability.</summary>
public enum HealthKind
{
    /// <summary>Bodily health.</summary>
    Physical,
    /// <summary>Mental health.</summary>
    Mental,
    /// <summary>A learning disability or difficulty, or a developmental condition.</summary>
    Learning,
    /// <summary>Use of alcohol or drugs.</summary>
    Substances,
    /// <summary>Another vulnerability.</summary>
    Vulnerability,
}

/// <summary>A matter of health or vulnerability as it was told or read; a clinician's words are named as the source.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Words">What is known.</param>
/// <param name="Basis">On what ground it is held.</param>
public sealed record HealthFact(HealthKind Kind, string Words, LawfulBasis Basis) : LifeFact(Basis);
