namespace Vigil.Records.Derived;

/// <summary>The kinds of key by which a record is found; sealed numbers have kinds of their own (<see cref="SearchKeys.BlindKind"/>).</summary>
internal static class KeyKinds
{
    /// <summary>A whole name, family name first.</summary>
    public const string Name = "name";

    /// <summary>A word of a name.</summary>
    public const string Word = "word";

    /// <summary>A word of an address.</summary>
    public const string Place = "place";

    /// <summary>A word of how someone looks, or of something they have.</summary>
    public const string Look = "look";

    /// <summary>A date of birth, year first.</summary>
    public const string Born = "born";

    /// <summary>A number that is looked for as a whole: PNC, telephone, serial number.</summary>
    public const string Number = "number";

    /// <summary>A registration mark, of which any part may be known.</summary>
    public const string Registration = "registration";

    /// <summary>A postcode.</summary>
    public const string Postcode = "postcode";

    /// <summary>An e-mail address or a name online.</summary>
    public const string Online = "online";

    /// <summary>What a word may be of, what says most first.</summary>
    public static readonly IReadOnlyList<string> OfWords = [Word, Online, Place, Look];

    /// <summary>What a number may be of, what says most first.</summary>
    public static readonly IReadOnlyList<string> OfNumbers = [Number, Registration, Online, Postcode, Place];

    /// <summary>Those that are found though typed wrongly.</summary>
    public static readonly IReadOnlySet<string> Forgiving = new HashSet<string>([.. OfWords, .. OfNumbers, Born], StringComparer.Ordinal);
}
