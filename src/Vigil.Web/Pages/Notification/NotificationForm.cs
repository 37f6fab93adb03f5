using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Web.Govuk;
using Question = Vigil.Domain.Notification.Counter.Question;

namespace Vigil.Web.Pages.Notification;

/// <summary>Everything typed at the counter. It travels with the form, so nothing typed is kept anywhere and nothing is lost.</summary>
public sealed class NotificationForm
{
    public Guid Token { get; set; }
    public int Version { get; set; }
    public string? Who { get; set; }
    public string? ParentName { get; set; }
    public List<string> Checks { get; set; } = [];
    public string? Seen { get; set; }
    public string? Section { get; set; }
    public string? Station { get; set; }
    public DateTyped On { get; set; } = new();
    public string? Time { get; set; }

    /// <summary>"yes" or "no" for each question asked.</summary>
    public Dictionary<Question, string?> Changed { get; set; } = [];
    public List<EndedEntry> Ended { get; set; } = [];

    /// <summary>What became of each change told in advance.</summary>
    public List<NoticeEntry> Notices { get; set; } = [];

    public string? Born { get; set; }
    public string? Insurance { get; set; }
    public List<NameEntry> Names { get; set; } = [];
    public PlaceEntry Home { get; set; } = new();
    public List<PlaceEntry> Premises { get; set; } = [];
    public List<PlaceEntry> Households { get; set; } = [];
    public List<AccountEntry> Accounts { get; set; } = [];
    public List<AccountEntry> Credits { get; set; } = [];
    public List<CardEntry> Cards { get; set; } = [];
    public List<DocumentEntry> Documents { get; set; } = [];
    public List<PlaceEntry> Stays { get; set; } = [];
    public List<JourneyEntry> Journeys { get; set; } = [];

    public List<string> Points { get; set; } = [];
    public string? ToldMore { get; set; }

    /// <summary>Whether something was told to have changed.</summary>
    public bool HasChanged(Question question) => Changed.GetValueOrDefault(question) == "yes";

    /// <summary>One blank entry wherever something may be told, so that the page can show it.</summary>
    public void MakeRoom(IEnumerable<StatedMatter> held, IEnumerable<Held<ChangeFact>> awaited)
    {
        Notices.AddRange(awaited.Where(notice => !Notices.Exists(entry => entry.FactId == notice.FactId)).Select(NoticeEntry.Of));
        Room(Names);
        Room(Premises);
        Room(Households);
        Room(Accounts);
        Room(Credits);
        Room(Cards);
        Room(Documents);
        Room(Stays);
        Room(Journeys);
        foreach (var item in held.Where(matter => CanEnd(matter.Question)).SelectMany(matter => matter.Items))
        {
            if (!Ended.Exists(entry => entry.FactId == item.FactId))
            {
                Ended.Add(new() { FactId = item.FactId });
            }
        }
    }

    /// <summary>Adds one more blank entry to a list.</summary>
    public void AddOne(Question question)
    {
        switch (question)
        {
            case Question.Names: Names.Add(new()); break;
            case Question.OtherPremises: Premises.Add(new()); break;
            case Question.Households: Households.Add(new()); break;
            case Question.BankAccounts: Accounts.Add(new()); break;
            case Question.CreditAccounts: Credits.Add(new()); break;
            case Question.Cards: Cards.Add(new()); break;
            case Question.Documents: Documents.Add(new()); break;
            case Question.Stays: Stays.Add(new()); break;
            case Question.Travel: Journeys.Add(new()); break;
        }
    }

    /// <summary>Whether what is held under a question can be told to be no longer so.</summary>
    public static bool CanEnd(Question question) => question is Question.OtherPremises or Question.Households or Question.BankAccounts
        or Question.CreditAccounts or Question.Cards or Question.Documents or Question.Release or Question.Return;

    /// <summary>Whether several can be told at once.</summary>
    public static bool CanAdd(Question question) => question is not (Question.DateOfBirth or Question.NationalInsurance or Question.HomeAddress
        or Question.Release or Question.Return);

    private static void Room<T>(List<T> list) where T : new()
    {
        if (list.Count == 0)
        {
            list.Add(new());
        }
    }
}
