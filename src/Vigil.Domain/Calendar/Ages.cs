namespace Vigil.Domain.Calendar;

/// <summary>Ages as the law counts them: an age is reached at the start of the birthday (Family Law Reform Act 1969 s9).</summary>
public static class Ages
{
    /// <summary>Whether a person has not reached an age on a day. Born on 29 February, an age is reached on 1 March of other years.</summary>
    public static bool IsUnder(DateOnly born, int age, DateOnly on) => on < Reached(born, age);

    /// <summary>The day on which an age is reached.</summary>
    public static DateOnly Reached(DateOnly born, int age) => born.AfterMonths(age * 12);
}
