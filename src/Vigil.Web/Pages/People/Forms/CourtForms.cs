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
        form => new(
            new(form.One<NotificationOrderKind>("Kind", "Select which order"), form.NeedDate("Made", "Date it was made"))
            {
                Served = form.Date("Served", "Date of service"), Until = form.Date("Until", "Last day"),
            }, form.Text("Court")),
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
            var (key, ordinal) = (Key(i), string.Create(CultureInfo.InvariantCulture, $"Disposal {i + 1}"));
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
            Disposals = [.. Enumerable.Range(0, Disposals(form)).Select(Key).Where(key => form.Text(key + "Kind") is not null).Select(key => new Disposal(
                form.One<DisposalKind>(key + "Kind", "Select the disposal"),
                new(form.Count(key + "Years", "Years", 0, 99) ?? 0, form.Count(key + "Months", "Months", 0, 1200) ?? 0, form.Count(key + "Days", "Days", 0, 36500) ?? 0))
            {
                ExtensionMonths = form.Count(key + "Extension", "Extension", 0, 240) ?? 0, ConsecutiveToPrevious = form.Yes(key + "After"),
            })],
        }, form.Text("Offence"), form.Text("Court"));

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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(SentencingCondition condition) => condition switch
    {
        SentencingCondition.None => "The offence has none",
        SentencingCondition.Met => "Met",
        SentencingCondition.Unmet => "Not met",
        SentencingCondition.Unknown => "Not yet known",
    };
}
