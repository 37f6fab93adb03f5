using System.Text.RegularExpressions;
using Vigil.Domain.Notification;
using Vigil.Domain.People;
using Vigil.Records.Sealing;

namespace Vigil.Records.Exchange.Caseload;

/// <summary>Turns one row into facts of its person.</summary>
/// <param name="accounts">Who may be named.</param>
/// <param name="today">The London date.</param>
/// <param name="takenBy">Under whom notifications of the file are recorded.</param>
internal sealed partial class RowReader(Accounts accounts, DateOnly today, Guid takenBy)
{
    public void Read(StagedPerson person, string kind, Cells cells)
    {
        switch (kind)
        {
            case "person":
                Person(person, cells);
                break;
            case "alias":
                Lasting(person, cells, "alias/" + cells.Text("family"), new NameFact(cells.Text("given") ?? "", cells.Text("family") ?? "", NameKind.Alias));
                break;
            case "address":
                Lasting(person, cells, $"address/{cells.Text("date")}", new AddressFact(cells.Word("kind", AddressKind.Home), cells.Text("address") ?? "", cells.Text("postcode")));
                break;
            case "status":
                Lasting(person, cells, $"status/{cells.Text("date")}", new StatusFact(cells.Word("kind", StatusKind.InPrison), cells.Text("note")));
                break;
            case "outcome":
                Outcome(person, cells);
                break;
            case "notification":
                Notification(person, cells);
                break;
            case "order":
                Order(person, cells);
                break;
            case "account":
                Lasting(person, cells, HeldRows.Account(cells));
                break;
            case "card":
                Lasting(person, cells, HeldRows.Card(cells));
                break;
            case "document":
                Lasting(person, cells, HeldRows.Document(cells));
                break;
        }
    }

    private void Person(StagedPerson person, Cells cells)
    {
        var since = cells.Date("date", notAfter: today);
        person.Add("name", new NameFact(cells.Text("given") ?? "", cells.Text("family") ?? "", NameKind.Legal), null, null, cells.Number);
        if (cells.Date("born", notAfter: today) is { } born)
        {
            person.Born = born;
            person.Add("birth", new BirthFact(born, cells.Word("sex", Sex.NotRecorded)), null, null, cells.Number);
        }

        Identifiers(person, cells);
        if (cells.Word<RiskLevel>("risk") is { } risk)
        {
            person.Add("risk", new RiskFact(risk, "As imported"), since ?? today, null, cells.Number);
        }

        if (cells.Word<ManagementKind>("management") is { } management)
        {
            person.Add("management", new ManagementFact(management, cells.Whole("category", 1, 4), cells.Whole("level", 1, 3)), since, null, cells.Number);
        }

        if (Account(cells, "manager", accounts.Managers) is { } manager && Account(cells, "supervisor", accounts.Supervisors) is { } supervisor)
        {
            person.Add("allocation", new AllocationFact(manager, supervisor, null), since ?? today, null, cells.Number);
        }
    }

    private static void Identifiers(StagedPerson person, Cells cells)
    {
        if (cells.Text("pnc") is { } pnc)
        {
            person.Pnc = PncForm().IsMatch(pnc) ? Derived.SearchKeys.NormalForm(pnc) : null;
            if (person.Pnc is null)
            {
                cells.Fault("pnc", "this is not a PNC number", "a year, a stroke, up to seven digits and a letter, such as 2019/9000001S");
            }

            person.Add("pnc", new IdentifierFact(IdentifierKind.Pnc, pnc, null), null, null, cells.Number);
        }

        if (cells.Text("cro") is { } cro)
        {
            person.Add("cro", new IdentifierFact(IdentifierKind.Cro, cro, null), null, null, cells.Number);
        }

        if (cells.Text("ni") is { } insurance)
        {
            if (Numbers.Fault(SealedKind.NationalInsurance, insurance) is not null)
            {
                cells.Fault("ni", "this is not a National Insurance number", "two letters, six digits and a letter A to D, such as QQ 12 34 56 C");
            }

            person.Add("ni", new IdentifierFact(IdentifierKind.NationalInsurance, null, new("", "")), null, null, cells.Number, insurance);
        }
    }

    private static Guid? Account(Cells cells, string column, IReadOnlyDictionary<string, Guid> known)
    {
        if (cells.Text(column) is not { } name)
        {
            return null;
        }

        if (known.TryGetValue(name.ToUpperInvariant(), out var account))
        {
            return account;
        }

        cells.Fault(column, $"there is no active {(column == "manager" ? "offender manager" : "supervisor")} with this account",
            known.Count == 0 ? "an account made beforehand" : $"the account's sign-in name; the nearest is \"{Columns.Nearest(name.ToUpperInvariant(), known.Keys).ToLowerInvariant()}\"");
        return null;
    }

    private void Outcome(StagedPerson person, Cells cells)
    {
        var (kind, date, disposals) = (cells.Word<OutcomeKind>("kind"), Past(person, cells), Disposals.Of(cells, "disposals"));
        if (cells.Text("schedule3") is { } listed && listed.ToLowerInvariant() is not ("yes" or "no"))
        {
            cells.Fault("schedule3", "this says neither yes nor no", "yes or no");
        }

        if (kind is { } known && date is { } day)
        {
            var counts = !string.Equals(cells.Text("schedule3"), "no", StringComparison.OrdinalIgnoreCase);
            person.Add($"outcome/{Cells.WordOf(known)}/{day:yyyyMMdd}", new OutcomeFact(new(known, day) { Disposals = disposals ?? [] }, cells.Text("offence"), cells.Text("court"), counts), day, null, cells.Number);
        }
    }

    private void Notification(StagedPerson person, Cells cells)
    {
        var (section, home, date) = (cells.Whole("section", 83, 85), cells.Word("kind", HomeAddressKind.SoleOrMainResidence), Past(person, cells));
        if (section is { } number && date is { } day)
        {
            var made = new NotificationMade(day, (NotificationSection)(number - 83)) { HomeAddressKind = home };
            person.Add($"notification/{number}/{day:yyyyMMdd}", new NotificationFact(made, cells.Text("station") ?? "", "The person", "Not known: imported", takenBy, null), day, day, cells.Number);
        }
    }

    private void Order(StagedPerson person, Cells cells)
    {
        var (kind, date) = (cells.Word<NotificationOrderKind>("kind"), Past(person, cells));
        var (served, until) = (cells.Date("served", date, today), cells.Date("until", date));
        if (kind is { } known && date is { } day)
        {
            person.Add($"order/{Cells.WordOf(known)}/{day:yyyyMMdd}", new OrderFact(new(known, day) { Served = served, Until = until }, cells.Text("court")), day, until, cells.Number);
        }
    }

    private DateOnly? Past(StagedPerson person, Cells cells) => cells.Date("date", person.Born, today);

    private static void Lasting(StagedPerson person, Cells cells, string key, Fact fact) => Lasting(person, cells, new StagedFact(key, fact, null, null, cells.Number));

    private static void Lasting(StagedPerson person, Cells cells, StagedFact? staged)
    {
        var (from, until) = (cells.Date("date", person.Born), cells.Date("until"));
        if (until < from)
        {
            cells.Fault("until", "this is before the date it begins", "the same date or a later one");
        }

        if (staged is not null)
        {
            person.Add(staged.Key, staged.Fact, from, until, cells.Number, staged.Number);
        }
    }

    [GeneratedRegex(@"^\d{2}(\d{2})?/\d{1,7}[A-Za-z]$")]
    private static partial Regex PncForm();
}
