using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Vigil.Domain.Notification;
using Vigil.Domain.Notification.Counter;
using Vigil.Domain.People;
using Vigil.Records.Notification;
using Vigil.Records.Sealing;

namespace Vigil.Web.Pages.Notification;

/// <summary>Reads what was told to have changed, question by question.</summary>
public sealed class ToldReader(NotificationForm form, Counter counter, ModelStateDictionary faults, DateOnly on)
{
    /// <summary>What was told; faults are said at their fields.</summary>
    public IReadOnlyList<Told> Read(IEnumerable<Question> asked)
    {
        var settled = NoticeEntry.Read(form.Notices, Announced.Open(counter.Record), on, faults, "Form.Notices");
        List<Told> all = [.. settled];
        foreach (var question in asked.Where(form.HasChanged))
        {
            var before = faults.ErrorCount;
            var told = Of(question).OfType<Told>().ToList();
            if (told.Count == 0 && settled.All(one => one.Question != question) && faults.ErrorCount == before)
            {
                faults.AddModelError($"Form.Changed[{question}]", $"{question.Title()}: say what has changed, or choose no");
            }

            all.AddRange(told);
        }

        return all;
    }

    private IEnumerable<Told?> Of(Question question) => question switch
    {
        Question.DateOfBirth => [Day("Born", form.Born, "Date of birth") is { } born
            ? born < on ? new BirthTold(born, on) : Wrong<BirthTold>("Born", "Date of birth must be in the past: give the year with four digits") : null],
        Question.NationalInsurance => [Text("Insurance", form.Insurance, "the National Insurance number") is { } number ? Numbered(new InsuranceTold(number, on), "Insurance") : null],
        Question.Names => form.Names.Select((entry, i) => Name(entry, $"Names[{i}]")),
        Question.HomeAddress => [Home(form.Home)],
        Question.OtherPremises => [.. Ceased(question), .. form.Premises.Select((entry, i) => Premises(entry, $"Premises[{i}]"))],
        Question.Households => [.. Ceased(question), .. form.Households.Select((entry, i) => Household(entry, $"Households[{i}]"))],
        Question.BankAccounts => [.. Ceased(question), .. form.Accounts.Select((entry, i) => Account(entry, false, $"Accounts[{i}]"))],
        Question.CreditAccounts => [.. Ceased(question), .. form.Credits.Select((entry, i) => Account(entry, true, $"Credits[{i}]"))],
        Question.Cards => [.. Ceased(question), .. form.Cards.Select((entry, i) => Card(entry, $"Cards[{i}]"))],
        Question.Documents => [.. Ceased(question), .. form.Documents.Select((entry, i) => Document(entry, $"Documents[{i}]"))],
        Question.Release or Question.Return => Ceased(question),
        Question.Stays => form.Stays.Select((entry, i) => Stay(entry, $"Stays[{i}]")),
        Question.Travel => form.Journeys.Select((entry, i) => Journey(entry, $"Journeys[{i}]")),
        _ => [],
    };

    private IEnumerable<Told?> Ceased(Question question)
    {
        var held = counter.Held.Single(matter => matter.Question == question).Items.Select(item => item.FactId).ToHashSet();
        for (var i = 0; i < form.Ended.Count; i++)
        {
            var entry = form.Ended[i];
            if (!entry.Ended || !held.Contains(entry.FactId))
            {
                continue;
            }

            var day = Day($"Ended[{i}].On", entry.On, question == Question.Return ? "Date of return" : "Last day");
            var point = question == Question.Return ? Text($"Ended[{i}].Point", entry.Point, "the point of arrival") : "";
            yield return day is { } last && point is not null
                ? question switch
                {
                    Question.Release => new ReleaseTold(entry.FactId, last),
                    Question.Return => new ReturnTold(entry.FactId, point, last),
                    _ => new CeasedTold(entry.FactId, question, last),
                }
                : null;
        }
    }

    private NameTold? Name(NameEntry entry, string at) => IsEmpty(entry.Given, entry.Family, entry.Since) ? null
        : (Text($"{at}.Family", entry.Family, "the family name"), Day($"{at}.Since", entry.Since, "Date of first use")) is ({ } family, { } since)
            ? new(FormReader.Trim(entry.Given) ?? "", family, entry.Kind == nameof(NameKind.Legal) ? NameKind.Legal : NameKind.Alias, since) : null;

    private HomeTold? Home(PlaceEntry entry) => IsEmpty(entry.Lines, entry.Postcode, entry.Since) ? null
        : (Text("Home.Lines", entry.Lines, "the address"), Day("Home.Since", entry.Since, "Date of the move")) is ({ } lines, { } since)
            ? new(entry.Kind == nameof(AddressKind.RegularlyFound) ? AddressKind.RegularlyFound : AddressKind.Home, lines, Postcode(entry), since) : null;

    private PremisesTold? Premises(PlaceEntry entry, string at) => IsEmpty(entry.Lines, entry.Postcode, entry.Since) ? null
        : (Text($"{at}.Lines", entry.Lines, "the address"), Day($"{at}.Since", entry.Since, "Date since")) is ({ } lines, { } since)
            ? new(lines, Postcode(entry), since) : null;

    private HouseholdTold? Household(PlaceEntry entry, string at) => IsEmpty(entry.Lines, entry.Postcode, entry.Since) ? null
        : (Text($"{at}.Lines", entry.Lines, "the address"), Day($"{at}.Since", entry.Since, "Date since")) is ({ } lines, { } since)
            ? new(lines, Postcode(entry), Children(entry, at), entry.AtRisk, since) : null;

    private AccountTold? Account(AccountEntry entry, bool credit, string at) => IsEmpty(entry.Institution, entry.Number, entry.Since) ? null
        : (Text($"{at}.Institution", entry.Institution, "the bank or provider"), Text($"{at}.Number", entry.Number, "the account number"), Day($"{at}.Since", entry.Since, "Date opened")) is ({ } bank, { } number, { } since)
            ? Numbered(new AccountTold(bank, FormReader.Trim(entry.Office), credit, $"{FormReader.Trim(entry.SortCode)} {number}".Trim(), FormReader.Trim(entry.Business), since), $"{at}.Number") : null;

    private CardTold? Card(CardEntry entry, string at) => IsEmpty(entry.Institution, entry.Number, entry.Since) ? null
        : (Text($"{at}.Institution", entry.Institution, "the provider"), Text($"{at}.Number", entry.Number, "the card number"), Day($"{at}.Since", entry.Since, "Date obtained")) is ({ } bank, { } number, { } since)
            ? Numbered(new CardTold(bank, number, FormReader.Trim(entry.ValidFrom), FormReader.Trim(entry.Expires), entry.Kind == "credit", since), $"{at}.Number") : null;

    private DocumentTold? Document(DocumentEntry entry, string at) => IsEmpty(entry.Description, entry.Number, entry.FullName, entry.Since) ? null
        : (Text($"{at}.Description", entry.Description, "the issuing country or kind of document"), Text($"{at}.Number", entry.Number, "the number"), Text($"{at}.FullName", entry.FullName, "the name in it"), Day($"{at}.Since", entry.Since, "Date obtained")) is ({ } what, { } number, { } name, { } since)
            ? Numbered(new DocumentTold(entry.Kind != "other", what, number, name, since), $"{at}.Number") : null;

    private StayTold? Stay(PlaceEntry entry, string at) => IsEmpty(entry.Lines, entry.Since, entry.Until) ? null
        : (Text($"{at}.Lines", entry.Lines, "the address"), Day($"{at}.Since", entry.Since, "First day of the stay"), Day($"{at}.Until", entry.Until, "Last day of the stay")) is ({ } lines, { } from, { } to)
            ? to < from ? Wrong<StayTold>($"{at}.Until", "The last day of the stay must be on or after the first") : new($"{lines}, {Postcode(entry)}".TrimEnd(' ', ','), from, to) : null;

    private TravelTold? Journey(JourneyEntry entry, string at) => IsEmpty(entry.Country, entry.Leaves, entry.ArrivalPoint) ? null
        : (Text($"{at}.Country", entry.Country, "the country"), Day($"{at}.Leaves", entry.Leaves, "Date of leaving"), Maybe($"{at}.KnownOn", entry.KnownOn, "Date it became known"), Maybe($"{at}.Returns", entry.Returns, "Date of return")) is ({ } country, { } leaves, var known, var back)
            ? back < leaves ? Wrong<TravelTold>($"{at}.Returns", "The date of return must be on or after the date of leaving")
                : new(country, FormReader.Trim(entry.ArrivalPoint), known, back, FormReader.Trim(entry.ReturnPoint), FormReader.Trim(entry.Detail), leaves) : null;

    private T? Numbered<T>(T told, string field) where T : Told =>
        ToldNumbers.Of(told) is { } number && Numbers.Fault(number.Kind, number.Typed) is { } fault ? Wrong<T>(field, fault) : told;

    private static bool IsEmpty(params string?[] typed) => Array.TrueForAll(typed, string.IsNullOrWhiteSpace);

    private static string? Postcode(PlaceEntry entry) => FormReader.Trim(entry.Postcode)?.ToUpperInvariant();

    private int? Children(PlaceEntry entry, string at)
    {
        if (FormReader.Trim(entry.Children) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 30)
        {
            return number;
        }

        faults.AddModelError($"Form.{at}.Children", "Number of children must be a whole number from 1 to 29");
        return null;
    }

    private DateOnly? Maybe(string field, string? typed, string what) => string.IsNullOrWhiteSpace(typed) ? null : Day(field, typed, what);

    private DateOnly? Day(string field, string? typed, string what)
    {
        var (day, fault) = TypedDate.Read(typed, what);
        return fault is null ? day : Wrong<DateOnly?>(field, fault);
    }

    private string? Text(string field, string? typed, string what) => FormReader.Trim(typed) ?? Wrong<string>(field, $"Enter {what}");

    private T? Wrong<T>(string field, string fault)
    {
        faults.AddModelError($"Form.{field}", fault);
        return default;
    }
}
