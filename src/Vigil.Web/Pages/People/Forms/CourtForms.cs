using System.Globalization;
using Vigil.Domain.Notification;
using Vigil.Web.Words;

namespace Vigil.Web.Pages.People.Forms;

/// <summary>The forms for outcomes with their disposals, and for orders that affect notification.</summary>
internal static class CourtForms
{
    public static readonly FactForm Outcome = new("outcome", OutcomeFields, MakeOutcome, (fact, form) => FillOutcome((OutcomeFact)fact, form))
    {
        From = null, To = null, Since = fact => ((OutcomeFact)fact).Outcome.Date, More = "Disposals",
    };

    public static readonly FactForm Order = FactForm.Of<OrderFact>("order",
        [
            EntryField.Of<NotificationOrderKind>("Kind", "Which order?", FactWords.Kind), new("Made", "When was it made?", Asked.Date), new("Served", "When was it served, if it was?", Asked.Date),
            new("Until", "Last day it has effect", Asked.Date, "Leave empty where it has effect until further order"), new("Court", "Court"),
        ],
        form => form.NeedDate("Made", "Date it was made") is var made ? new(
            new(form.One<NotificationOrderKind>("Kind", "Select which order"), made)
            {
                Served = form.DateFrom("Served", "Date of service", made, "the date it was made"), Until = form.DateFrom("Until", "Last day", made, "the date it was made"),
            }, form.Text("Court")) : null!,
        (order, form) =>
        {
            form.Put("Kind", order.Order.Kind.ToString());
            form.Put("Made", order.Order.From);
            form.Put("Served", order.Order.Served);
            form.Put("Until", order.Order.Until);
            form.Put("Court", order.Court);
        })
        with { From = null, To = null, Since = fact => ((OrderFact)fact).Order.From };

    private static int Disposals(FormValues form) => Math.Clamp(form.Count("Disposals", "Disposals", 1, 20) ?? 1, 1, 20);

    private static List<EntryField> OutcomeFields(FormValues form)
    {
        List<EntryField> fields =
        [
            EntryField.Of<OutcomeKind>("Kind", "What is it?", FactWords.Kind), new("On", "Date of conviction, caution or finding", Asked.Date, "Not the date of sentence"),
            new("Offence", "Offence in words"), new("Court", "Court or force"), EntryField.Of<SentencingCondition>("Condition", "Sentence or age condition of Schedule 3", Word),
        ];
        for (var i = 0; i < Disposals(form); i++)
        {
            var (key, ordinal) = (Key(i), Ordinal(i));
            fields.Add(EntryField.Of<DisposalKind>(key + "Kind", ordinal, FactWords.Kind, Asked.Select) with { Hint = "Leave it open where the sentence is not yet known" });
            fields.AddRange([new(key + "Years", $"{ordinal}: years"), new(key + "Months", $"{ordinal}: months"), new(key + "Days", $"{ordinal}: days")]);
            fields.Add(new(key + "Extension", $"{ordinal}: extension in months, of an extended sentence"));
            if (i > 0)
            {
                fields.Add(EntryField.YesNo(key + "After", $"{ordinal}: consecutive to the one before?"));
            }
        }

        return fields;
    }

    private static OutcomeFact MakeOutcome(FormValues form) => new(
        new(form.One<OutcomeKind>("Kind", "Select what it is"), form.NeedDate("On", "Date of conviction, caution or finding"))
        {
            Condition = form.One<SentencingCondition>("Condition", "Select whether a condition is met"),
            Disposals = [.. Enumerable.Range(0, Disposals(form)).Where(i => IsTyped(Key(i), form)).Select(i => MakeDisposal(Key(i), Ordinal(i), form))],
        }, form.Text("Offence"), form.Text("Court"));

    // a length without its kind is not left out in silence
    private static bool IsTyped(string key, FormValues form) =>
        form.Text(key + "Kind") is not null || Array.Exists(["Years", "Months", "Days", "Extension"], part => form.Text(key + part) is not (null or "0"));

    private static Disposal MakeDisposal(string key, string ordinal, FormValues form) => new(
        form.One<DisposalKind>(key + "Kind", $"{ordinal}: select what it is"),
        new(form.Count(key + "Years", $"{ordinal}: years", 0, 99) ?? 0, form.Count(key + "Months", $"{ordinal}: months", 0, 1200) ?? 0, form.Count(key + "Days", $"{ordinal}: days", 0, 36500) ?? 0))
    {
        ExtensionMonths = form.Count(key + "Extension", $"{ordinal}: extension", 0, 240) ?? 0, ConsecutiveToPrevious = form.Yes(key + "After"),
    };

    private static void FillOutcome(OutcomeFact fact, FormValues form)
    {
        form.Put("Kind", fact.Outcome.Kind.ToString());
        form.Put("On", fact.Outcome.Date);
        form.Put("Offence", fact.OffenceText);
        form.Put("Court", fact.Court);
        form.Put("Condition", fact.Outcome.Condition.ToString());
        form.Put("Disposals", Number(Math.Max(1, fact.Outcome.Disposals.Count)));
        foreach (var (disposal, key) in fact.Outcome.Disposals.Select((disposal, i) => (disposal, Key(i))))
        {
            form.Put(key + "Kind", disposal.Kind.ToString());
            form.Put(key + "Years", Number(disposal.Length.Years));
            form.Put(key + "Months", Number(disposal.Length.Months));
            form.Put(key + "Days", Number(disposal.Length.Days));
            form.Put(key + "Extension", Number(disposal.ExtensionMonths));
            form.Put(key + "After", disposal.ConsecutiveToPrevious ? "yes" : "no");
        }
    }

    private static string Key(int disposal) => string.Create(CultureInfo.InvariantCulture, $"D{disposal}");

    private static string Ordinal(int disposal) => string.Create(CultureInfo.InvariantCulture, $"Disposal {disposal + 1}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(SentencingCondition condition) => condition switch
    {
        SentencingCondition.None => "The offence has none",
        SentencingCondition.Met => "Met",
        SentencingCondition.Unmet => "Not met",
        SentencingCondition.Unknown => "Not yet known",
    };
}
