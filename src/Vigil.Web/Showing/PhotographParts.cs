using Vigil.Domain.People;
using Vigil.Records.People;
using Vigil.Web.Words;

namespace Vigil.Web.Showing;

/// <summary>Photographs as pages show them. Nothing said of one names anybody.</summary>
public static class PhotographParts
{
    /// <summary>The small picture as part of the page.</summary>
    public static string Source(ShownPhotograph shown) => $"data:image/jpeg;base64,{Convert.ToBase64String(shown.Jpeg)}";

    /// <summary>"Photograph taken 3 May 2026".</summary>
    public static string Alt(Held<PhotographFact> held) => held.TrueFrom is { } taken ? $"Photograph taken {Dates.Long(taken)}" : "Photograph, day not known";

    /// <summary>"Face, taken 3 May 2026".</summary>
    public static string Title(Held<PhotographFact> held) =>
        $"{LifeWords.Of(held.Value.Kind)}, {(held.TrueFrom is { } taken ? $"taken {Dates.Long(taken)}" : "day not known")}";
}
