namespace Vigil.Bench.Load;

/// <summary>What is asked for.</summary>
internal enum Ask
{
    Today,
    Team,
    People,
    Overview,
    Record,
    History,
    EntryForm,
    CounterForm,
    AddFact,
    Notify,
}

/// <summary>The workload: of twenty requests sixteen read and four do something, each with the form that was read before.</summary>
internal static class Mix
{
    private static readonly Ask[] Turn =
    [
        Ask.Today, Ask.EntryForm, Ask.Overview, Ask.People, Ask.AddFact, Ask.Record, Ask.CounterForm, Ask.Today, Ask.Overview, Ask.Notify,
        Ask.Team, Ask.EntryForm, Ask.Record, Ask.People, Ask.AddFact, Ask.Today, Ask.CounterForm, Ask.History, Ask.Overview, Ask.Notify,
    ];

    /// <summary>Every kind of reading.</summary>
    public static IReadOnlyList<Ask> Reads { get; } = [.. Enum.GetValues<Ask>().Where(ask => !IsAct(ask))];

    /// <summary>What the request of a number asks for.</summary>
    public static Ask Of(int number) => Turn[number % Turn.Length];

    /// <summary>Whether it does something.</summary>
    public static bool IsAct(Ask ask) => ask is Ask.AddFact or Ask.Notify;
}
