using Vigil.Domain.Diary;

namespace Vigil.Web.Words;

/// <summary>The steps of the order of work in words.</summary>
public static class OrderWords
{
    /// <summary>One step.</summary>
    public static string Word(WorkStep step) => step switch
    {
        WorkStep.Danger => "Danger: missing, wanted, or a child thought to be at risk",
        WorkStep.Risk => "Risk level, very high first; not recorded last",
        WorkStep.Kind => "Kind of duty, in the order below",
        WorkStep.DaysLate => "Days late, longest first",
    };
}
